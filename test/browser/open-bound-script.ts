import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Place } from '../../apps-script/places';
import { menuTexts } from '../../core/words/menu-texts';
import { toLanguage } from '../../core/words/to-language';
import { scriptPath } from '../apps-script/open-script';
import { topLevelOf } from '../apps-script/top-level';
import { uiServices } from '../apps-script/ui-services';
import { googleServices } from '../sheets-host/google-services';
import type { SheetsDocument } from '../sheets-host/sheets-document';
import { asServed } from './as-served';

/** Opens the built script bound to a document, with its menu and the page that HtmlService serves for each item. */
export function openBoundScript(document: SheetsDocument, locale: string) {
  const code = readFileSync(scriptPath, 'utf8');
  const services = googleServices(document);
  const ui = uiServices('FULL', locale);
  const both = (name: 'SpreadsheetApp' | 'Session', member: string) =>
    new Proxy(services[name]!, {
      get: (target, key) => Reflect.get(key === member ? ui.services[name] : target, key),
    });
  const context = createContext({
    ...services,
    SpreadsheetApp: both('SpreadsheetApp', 'getUi'),
    Session: both('Session', 'getActiveUserLocale'),
    HtmlService: ui.services.HtmlService,
  });
  runInContext(code, context, { filename: scriptPath });

  /** Each call is one execution: its locks are free when it ends. */
  const call = (name: string, args: readonly unknown[]): unknown => {
    document.user = document.owner;
    try {
      const value: unknown = (runInContext(name, context) as (...args: readonly unknown[]) => unknown)(...args);
      return checkPlain(value);
    } finally {
      document.isLocked = false;
    }
  };

  const pageAt = (place: Place): string => {
    call('onOpen', []);
    const label = menuTexts[toLanguage(locale)][place];
    const [, opener] = ui.menus.at(-1)!.find((item) => item !== '–' && item[0] === label)!;
    call(opener!, []);
    const { file, appended } = ui.sidebars.at(-1)!;
    return asServed(readFileSync(`${dirname(scriptPath)}/${file}.html`, 'utf8')) + appended;
  };

  return { names: topLevelOf(code).functions.map(({ name }) => name), call, pageAt };
}

/** Google sends back only data; the value is of another realm. */
function checkPlain(value: unknown): unknown {
  const isData = value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value);
  if (!isData) throw new Error(`The script gave ${Object.prototype.toString.call(value)} back`);
  return value;
}

import type { Frame, Page } from 'playwright-core';
import type { Place } from '../../apps-script/places';
import type { SheetsDocument } from '../sheets-host/sheets-document';
import { putGoogleScriptRun } from './google-script-run';
import { openScriptBeside } from './open-script-beside';
import { type OpenTab, openTab } from './open-tab';

export interface SidebarSettings {
  /** Which item of the menu opens it. */
  readonly place?: Place;
  /** As Google says it of the user: en, zh_CN, zh_TW. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Comes before each step that is asked of the script: may wait, and throws what Google fails with. */
  readonly before?: (step: string) => void | Promise<void>;
  /** Before anything is there. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenSidebar extends OpenTab {
  /** The sidebar itself. */
  readonly frame: Frame;
  /** What was asked of the script. */
  readonly steps: readonly string[];
  /** Addresses asked for that Google does not serve the sidebar from. */
  readonly outside: readonly string[];
}

const OUTER = 'https://docs.example/';
const INNER = 'https://script.example/sidebar';
/** @see https://developers.google.com/apps-script/guides/html/restrictions */
const SANDBOX = [
  ...['allow-same-origin', 'allow-forms', 'allow-scripts', 'allow-popups', 'allow-downloads', 'allow-modals'],
  'allow-popups-to-escape-sandbox',
].join(' ');
/** As wide as Sheets makes it. */
const WIDTH = 300;
const HEIGHT = 640;

/** The built sidebar beside a document, opened from the menu as a person would; the built script answers it. */
export async function openSidebar(document: SheetsDocument, settings: SidebarSettings = {}): Promise<OpenSidebar> {
  const { colorScheme = 'light', before, prepare } = settings;
  const steps: string[] = [];
  const outside: string[] = [];
  const script = openScriptBeside(document, settings.locale ?? 'en');
  const html = script.pageAt(settings.place ?? 'sheets');
  const tab = await openTab({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme });
  const { page } = tab;
  await page.exposeFunction('planfoldCall', async (name: string, args: string) => {
    try {
      const given = JSON.parse(args) as readonly string[];
      const { step } = JSON.parse(given[0]!) as { readonly step: string };
      steps.push(step);
      await before?.(step);
      return JSON.stringify({ value: script.call(name, given) });
    } catch (error) {
      return JSON.stringify({ message: String(Reflect.get(Object(error), 'message')) });
    }
  });
  await page.addInitScript(putGoogleScriptRun, script.names);
  await prepare?.(page);
  await serve(page, html, outside);
  await page.goto(OUTER);
  const frame = page.frame({ url: INNER })!;
  await frame.getByRole('tablist').waitFor();
  return { ...tab, frame, steps, outside };
}

/** Two pages, one in the other, and nothing else. What is not ASCII arrives as something else. */
async function serve(page: Page, html: string, outside: string[]): Promise<void> {
  const outer = `<!DOCTYPE html><body style="margin:0"><iframe sandbox="${SANDBOX}" src="${INNER}"
    style="display:block;border:0;width:${WIDTH}px;height:100vh"></iframe></body>`;
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const body = { [OUTER]: outer, [INNER]: html }[url];
    if (body !== undefined) return route.fulfill({ contentType: 'text/html; charset=windows-1252', body });
    outside.push(url);
    return route.abort();
  });
}

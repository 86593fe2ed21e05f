import type { Frame, Page } from 'playwright-core';
import * as z from 'zod/mini';
import type { Place } from '../../apps-script/places';
import { readJson } from '../../core/workbook/read-json';
import type { SheetsDocument } from '../sheets-host/sheets-document';
import { type Answer, putGoogleScriptRun } from './google-script-run';
import { openBoundScript } from './open-bound-script';
import { type OpenTab, openTab } from './open-tab';

export interface SidebarSettings {
  /** The menu item that opens it. */
  readonly place?: Place;
  /** The user's locale in Google's notation: en, zh_CN, zh_TW. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Runs before each step of the script: may wait, or throw an error of Google's. */
  readonly before?: (step: string) => void | Promise<void>;
  /** Runs before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
}

export interface OpenSidebar extends OpenTab {
  /** The sidebar itself. */
  readonly frame: Frame;
  /** The steps requested from the script. */
  readonly steps: readonly string[];
  /** Requested addresses that Google does not serve the sidebar from. */
  readonly outside: readonly string[];
}

const stepName = z.object({ step: z.string() });
const OUTER = 'https://docs.example/';
const INNER = 'https://script.example/sidebar';
/** @see https://developers.google.com/apps-script/guides/html/restrictions */
const SANDBOX = [
  ...['allow-same-origin', 'allow-forms', 'allow-scripts', 'allow-popups', 'allow-downloads', 'allow-modals'],
  'allow-popups-to-escape-sandbox',
].join(' ');
/** The width that Sheets gives it. */
const WIDTH = 300;
const HEIGHT = 640;

/** Opens the built sidebar of a document from the menu, as a user would; the built script answers it. */
export async function openSidebar(document: SheetsDocument, settings: SidebarSettings = {}): Promise<OpenSidebar> {
  const { colorScheme = 'light', before, prepare } = settings;
  const steps: string[] = [];
  const outside: string[] = [];
  const script = openBoundScript(document, settings.locale ?? 'en');
  const html = script.pageAt(settings.place ?? 'sheets');
  const tab = await openTab({ viewport: { width: WIDTH, height: HEIGHT }, colorScheme });
  const { page } = tab;
  await page.exposeFunction('planfoldCall', async (name: string, args: readonly string[]): Promise<Answer> => {
    try {
      const { step } = readJson('step', args[0]!, stepName);
      steps.push(step);
      await before?.(step);
      return { value: script.call(name, args) };
    } catch (error) {
      return { message: String(Reflect.get(Object(error), 'message')) };
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

/** Serves only two pages, one within the other. Characters outside ASCII arrive garbled. */
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

import { readFileSync } from 'node:fs';
import { chromium, type Page } from 'playwright-core';
import { ADDIN, addinFile } from './addin-file';

export interface OpenExcelPane {
  readonly page: Page;
  /** Addresses asked for that are neither the add-in's nor office.js. */
  readonly outside: readonly string[];
  /** What the page threw or logged as an error. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

export interface ExcelPaneSettings {
  /** As Office says it: en-US, zh-CN, zh-TW. */
  readonly locale?: string;
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
}

/** The add-in as built, in a window that office.js takes for Excel for Mac; nothing comes from any network. */
export async function openExcelPane(settings: ExcelPaneSettings = {}): Promise<OpenExcelPane> {
  const { locale = 'en-US', colorScheme = 'light', width = 350 } = settings;
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox'] });
  const page = await browser.newPage({ viewport: { width, height: 760 }, locale: 'en-US', colorScheme });
  const outside: string[] = [];
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  await page.route('**/*', (route) => {
    const url = route.request().url();
    const file = addinFile(url);
    if (file) return route.fulfill({ path: file });
    outside.push(url);
    return route.abort();
  });
  await page.addInitScript(readFileSync('dist/test/excel.js', 'utf8'));
  await page.goto(`${ADDIN}taskpane.html?_host_Info=Excel|Mac|16.00|${locale}||||1`);
  await page.getByRole('tablist').waitFor();
  return { page, outside, failures, close: () => browser.close() };
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium, type Page } from 'playwright-core';

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

const ADDIN = 'https://planfold.example/';
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const officeFolder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));

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
    const file = fileFor(url);
    if (file && existsSync(file)) return route.fulfill({ path: file });
    outside.push(url);
    return route.abort();
  });
  await page.addInitScript(readFileSync('dist/test/excel.js', 'utf8'));
  await page.goto(`${ADDIN}taskpane.html?_host_Info=Excel|Mac|16.00|${locale}||||1`);
  await page.getByRole('tablist').waitFor();
  return { page, outside, failures, close: () => browser.close() };
}

function fileFor(address: string): string | undefined {
  const [path] = address.split('?') as [string];
  if (path.startsWith(ADDIN)) return join('dist/addin', path.slice(ADDIN.length));
  return path.startsWith(OFFICE) ? join(officeFolder, path.slice(OFFICE.length)) : undefined;
}

import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { describeUnless } from '../unless';

export const noBrowser = process.env.TEST_BROWSER ? undefined : 'there is no Chrome, Chromium or Edge on this machine';

export function describeInBrowser(name: string, tests: () => void): void {
  describeUnless(noBrowser, name, tests);
}

export interface OpenTab {
  readonly page: Page;
  /** What the page threw or logged as an error. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

/** A page of its own in the browser that all tests share: no other sees its storage. */
export async function openTab(options: BrowserContextOptions): Promise<OpenTab> {
  const browser = await chromium.connect(process.env.TEST_BROWSER!);
  const context = await browser.newContext({ locale: 'en-US', ...options });
  // As long as a test may take on a busy machine.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return { page, failures, close: () => browser.close() };
}

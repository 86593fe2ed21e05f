import { chromium } from 'playwright-core';
import { findChrome } from '../../tools/find-chrome';

/** Before all tests: one browser for those that need one. */
export default async function startBrowser(): Promise<void> {
  const executablePath = findChrome();
  if (!executablePath) return;
  const browser = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  process.env.TEST_BROWSER = browser.wsEndpoint();
  process.env.TEST_BROWSER_PROCESS = String(browser.process().pid);
}

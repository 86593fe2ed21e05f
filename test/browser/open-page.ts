import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import type { Page } from 'playwright-core';
import { type OpenTab, openTab } from './open-tab';

export interface OpenPage extends OpenTab {
  /** Addresses asked for that are not on this machine. */
  readonly outside: readonly string[];
}

/** Runs npm start's command and opens its page, as a user would. */
export function openPage(options: readonly string[] = [], search = ''): Promise<OpenPage> {
  return open(options, search, async () => {});
}

/** The page with nothing but an empty sheet, for tests of what does not need the sample, which takes its time. */
export function openEmptyPage(): Promise<OpenPage> {
  // Nothing is served, and yet with no status that the browser logs as an error.
  return open([], '', async (page) => {
    await page.route('**/source.json*', (route) => route.fulfill({ status: 300 }));
  });
}

async function open(
  options: readonly string[],
  search: string,
  prepare: (page: Page) => Promise<void>,
): Promise<OpenPage> {
  const port = await freePort();
  const server = await startServer(['--no-open', '--port', String(port), ...options]);
  const tab = await openTab({ viewport: { width: 1440, height: 860 } });
  const { page } = tab;
  const outside: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url)) outside.push(url);
  });
  await prepare(page);
  await page.goto(`http://127.0.0.1:${port}/${search}`);
  await isReady(page);
  return {
    ...tab,
    outside,
    async close() {
      await tab.close();
      server.kill();
    },
  };
}

/** As it was when it was opened. */
export async function reload({ page }: OpenPage): Promise<void> {
  await page.reload();
  await isReady(page);
}

async function isReady(page: Page): Promise<void> {
  await page.waitForFunction(() => window.planfold?.isReady, undefined, { timeout: 120_000 });
}

export async function startServer(options: readonly string[]): Promise<ChildProcess> {
  const server = spawn(process.execPath, ['dist/commands/start.cjs', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await new Promise<void>((resolve, reject) => {
    server.stdout.once('data', () => resolve());
    let said = '';
    server.stderr.on('data', (text) => {
      said += text;
    });
    server.once('close', (code) => reject(new Error(`the server ended with ${code}: ${said}`)));
  });
  return server;
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

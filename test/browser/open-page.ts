import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { type Browser, chromium, type Page } from 'playwright-core';

export interface OpenPage {
  readonly page: Page;
  readonly address: string;
  /** Addresses asked for that are not on this machine. */
  readonly outside: readonly string[];
  /** What the page threw or logged as an error. */
  readonly failures: readonly string[];
  close(): Promise<void>;
}

/** Runs npm start's command and opens its page, as a user would. */
export async function openPage(options: readonly string[] = [], search = ''): Promise<OpenPage> {
  const port = await freePort();
  const server = await startServer(['--no-open', '--port', String(port), ...options]);
  const address = `http://127.0.0.1:${port}/`;
  const browser = await chromium.launch({ executablePath: process.env.CHROME_PATH!, args: ['--no-sandbox'] });
  const outside: string[] = [];
  const failures: string[] = [];
  const page = await newPage(browser, outside, failures);
  await page.goto(address + search);
  await page.waitForFunction(() => window.planfold?.isReady, undefined, { timeout: 120_000 });
  return {
    page,
    address,
    outside,
    failures,
    async close() {
      await browser.close();
      server.kill();
    },
  };
}

async function newPage(browser: Browser, outside: string[], failures: string[]): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'en-US' });
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(http:\/\/127\.0\.0\.1:|data:|blob:)/.test(url)) outside.push(url);
  });
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') failures.push(message.text());
  });
  return page;
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

import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findChrome } from '../find-chrome';
import type { BenchRow } from './bench-row';
import { round3 } from './measure';

const PORT = 4689;
const PAGE = 'dist/page/page.html';

/** Measures the time from starting a browser, with the server up, until the page has spilled and totalled the plan. */
export async function pageRows(): Promise<BenchRow[]> {
  const executablePath = findChrome();
  if (!executablePath || !existsSync(PAGE)) return [];
  const server = spawn(process.execPath, ['dist/commands/start.cjs', '--no-open', '--port', String(PORT)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve) => server.stdout.once('data', () => resolve()));
  const begin = performance.now();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${PORT}/?language=en`);
    await page.waitForFunction(() => {
      if (!window.planfold?.isReady) return false;
      const area = { sheet: 'Target plan 2026', row: 1, column: 1, rows: 40, columns: 19 };
      const total = window.planfold.host.read([area], 'values')[0]!.find(([key]) => key === 'total:current');
      return total?.[18] === 11_572_100;
    });
    const ours = round3(performance.now() - begin);
    const name = 'the page, ready and spilled after the server is up, ms (at most)';
    return [{ name, ours, other: null, ratio: null, target: 5000, met: ours <= 5000 }];
  } finally {
    await browser.close();
    server.kill();
  }
}

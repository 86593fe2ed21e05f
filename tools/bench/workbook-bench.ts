import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BenchRow } from './bench-row';

/** Starts the command as npm run workbook does, and prints its peak memory at the end. */
const WATCHED = `process.on('exit',()=>console.error('memory '+process.resourceUsage().maxRSS));process.argv.splice(1,0,'workbook');require('./dist/commands/workbook.cjs')`;

/** Measures the command that writes whole workbooks: the sample company's, and twelve months of five hundred people. */
export function workbookRows(): BenchRow[] {
  const folder = mkdtempSync(join(tmpdir(), 'planfold-'));
  try {
    const sample = write(folder, ['--sample', '--language', 'zh-Hant']);
    const many = write(folder, ['--sample', '--people', '500']);
    return [
      row('the sample company’s whole workbook written, ms (at most)', sample.milliseconds, 3000),
      row('500 people × 12 months with scorecards written, ms (at most)', many.milliseconds, 10_000),
      row('500 people × 12 months with scorecards, MB (at most)', many.megabytes, 500),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function row(name: string, ours: number, target: number): BenchRow {
  return { name, ours, other: null, ratio: null, target, met: ours <= target };
}

function write(folder: string, options: readonly string[]) {
  const flags = ['--max-semi-space-size=64', '-e', WATCHED, '--'];
  const begin = performance.now();
  const { status, stderr } = spawnSync(process.execPath, [...flags, ...options, '--out', join(folder, 'out.xlsx')], {
    encoding: 'utf8',
  });
  const milliseconds = Math.round(performance.now() - begin);
  const kilobytes = /memory (\d+)/.exec(stderr)?.[1];
  if (status !== 0 || !kilobytes) throw new Error(stderr);
  return { milliseconds, megabytes: Math.round(Number(kilobytes) / 1000) };
}

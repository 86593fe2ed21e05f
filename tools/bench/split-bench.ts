import { execFileSync } from 'node:child_process';
import { allocate, dinero, toSnapshot, USD } from 'dinero.js';
import 'largest-remainder-round'; // adds spread() to arrays
import { callFunction } from '../../core/call';
import { seededRandom } from '../../core/sample/seeded-random';
import type { BenchRow } from './bench-row';
import { medianTimes, round3 } from './measure';

type Spreading = number[] & { spread(total: number): number[] };

const TOTAL = 1_200_000_000;
const random = seededRandom(7);
const weights = (count: number) => Array.from({ length: count }, () => 0.1 + 3 * random());

export function splitRows(): BenchRow[] {
  return [twoWay(1000, 365, 5), twoWay(10_000, 12, 6), oneWay(100_000), firstCall(), memory()];
}

/** The loop that everyone writes first; its totals do not add up. */
function naiveLoop(total: number, rows: readonly number[], columns: readonly number[]): number[][] {
  const rowSum = rows.reduce((sum, weight) => sum + weight, 0);
  const columnSum = columns.reduce((sum, weight) => sum + weight, 0);
  const shares = columns.map((weight) => weight / columnSum);
  return rows.map((weight) => {
    const share = weight / rowSum;
    const row: number[] = new Array(shares.length);
    for (let j = 0; j < shares.length; j++) row[j] = Math.round(total * share * shares[j]!);
    return row;
  });
}

function twoWay(rowCount: number, columnCount: number, target: number): BenchRow {
  const rows = weights(rowCount);
  const columns = weights(columnCount);
  const rowCells = rows.map((weight) => [weight]);
  const [ours, other] = medianTimes([
    () => callFunction('SPLITTARGET', [TOTAL, rowCells, [columns]]),
    () => naiveLoop(TOTAL, rows, columns),
  ]) as [number, number];
  const ratio = round3(ours / other);
  const name = `SPLITTARGET ${rowCount} × ${columnCount}, warm, ms (other: naive loop; ratio at most)`;
  return { name, ours, other, ratio, target, met: ratio <= target };
}

/** Whole weights of 1 … 1000, which both peers accept. */
function oneWay(count: number): BenchRow {
  const parts = Array.from({ length: count }, () => 1 + Math.floor(1000 * random()));
  const cells = parts.map((weight) => [weight]);
  const money = dinero({ amount: TOTAL, currency: USD });
  const [ours, ...peers] = medianTimes(
    [
      () => callFunction('SPLITTARGET', [TOTAL, cells]),
      () => (parts as Spreading).spread(TOTAL),
      () => allocate(money, parts).map((part) => toSnapshot(part).amount),
    ],
    5,
  ) as [number, number, number];
  const other = Math.min(...peers);
  const ratio = round3(other / ours);
  const name = `SPLITTARGET ${count} parts, warm, ms (other: fastest of largest-remainder-round, dinero.js; ratio at least)`;
  return { name, ours, other, ratio, target: 5, met: ratio >= 5 };
}

/** Times the first call of a new process, on 1,000 × 365. */
function firstCall(): BenchRow {
  const times = Array.from({ length: 5 }, () => runInNewProcess('performance.now()', '', 'performance.now() - begin'));
  const ours = round3(times.sort((a, b) => a - b)[2]!);
  return {
    name: 'SPLITTARGET 1000 × 365, first call of a process, ms (at most)',
    ours,
    other: null,
    ratio: null,
    target: 120,
    met: ours <= 120,
  };
}

/** The memory that one call allocates (nothing is collected meanwhile), relative to the result's size. */
function memory(): BenchRow {
  const used = '(gc(), process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers)';
  const after = 'process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers - begin';
  const ours = runInNewProcess(used, 'split();', after);
  const other = 1000 * 365 * 8;
  const ratio = round3(ours / other);
  return {
    name: 'SPLITTARGET 1000 × 365, bytes allocated (other: the result; ratio at most)',
    ours,
    other,
    ratio,
    target: 6,
    met: ratio <= 6,
  };
}

function runInNewProcess(begin: string, warmUp: string, result: string): number {
  const script = `
    const { callFunction } = require('./dist/core/entry.cjs');
    const rows = Array.from({ length: 1000 }, (_, i) => [1 + (i * 7919) % 997]);
    const columns = Array.from({ length: 365 }, (_, j) => 1 + (j * 104729) % 89);
    const split = () => callFunction('SPLITTARGET', [${TOTAL}, rows, [columns]]);
    ${warmUp}
    const begin = ${begin};
    split();
    console.log(${result});`;
  const options = ['--expose-gc', '--max-semi-space-size=256', '--eval', script];
  return Number(execFileSync(process.execPath, options, { encoding: 'utf8' }));
}

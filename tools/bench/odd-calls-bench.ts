import type { Argument } from '../../core/arguments/call-record';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';
import { catalogue } from '../../core/catalogue';
import { seededRandom } from '../../core/sample/seeded-random';
import type { BenchRow } from './bench-row';
import { round3 } from './measure';
import { oddArguments } from './odd-arguments';

const CALLS = 2000;
const MOST_MS = 100;
const TRIES = 4;

/** Finds the slowest call of all functions on odd arguments: no input that fits into a few cells may block a sheet. */
export function oddCallRows(): BenchRow[] {
  let slowest = 0;
  let slowestName = '';
  for (const { name, parameters } of catalogue.functions) {
    const random = seededRandom(name.length * 7919 + name.charCodeAt(0));
    for (let call = 0; call < CALLS; call++) {
      const time = shortest(name, oddArguments(parameters, random), slowest);
      if (time > slowest) [slowest, slowestName] = [time, name];
    }
  }
  const ours = round3(slowest);
  const name = `Slowest of ${CALLS} odd calls of each function (${slowestName}), ms (at most)`;
  return [{ name, ours, other: null, ratio: null, target: MOST_MS, met: ours <= MOST_MS }];
}

/** The shortest of a few tries, so that a pause of the machine does not count; stops after a try within `enough`. */
function shortest(name: string, args: readonly Argument[], enough: number): number {
  let time = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < TRIES && time > enough; tries++) time = Math.min(time, timeOf(name, args));
  return time;
}

function timeOf(name: string, args: readonly Argument[]): number {
  const begin = performance.now();
  try {
    callFunction(name, args);
  } catch (error) {
    if (!(error instanceof SheetError)) throw error;
  }
  return performance.now() - begin;
}

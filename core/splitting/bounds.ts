import type { NumberTable } from '../arguments/cell';
import { checkLimits, checkLocks, checkReach, checkShapes } from './check-limits';
import { hasWeight, isSingle, type Limits, leastOf, mostOf } from './limits';
import { type DecimalUnit, toUnits } from './units';
import type { Bounds } from './water-filling';

/**
 * The bounds of each cell in whole units; a split within them exists. In units of 1 a min of 10.2 gives the lower bound
 * 11 and a max of 40.9 the upper bound 40; a cell locked at 25 has both at 25, and one without weight both at 0.
 * Throws SheetError.
 */
export function toBounds(limits: Limits): Bounds {
  checkShapes(limits);
  const bounds = { lower: lowerBounds(limits), upper: upperBounds(limits) };
  checkLimits(limits, bounds);
  checkLocks(limits);
  holdWeightless(limits, bounds);
  lock(limits, bounds);
  checkReach(limits, bounds);
  return bounds;
}

function lowerBounds(limits: Limits): Float64Array {
  const lower = new Float64Array(limits.rowCount * limits.columnCount);
  const { amounts } = leastOf(limits);
  const isForAll = amounts !== undefined && isSingle(limits, amounts);
  for (let at = 0; amounts && at < lower.length; at++) {
    const amount = amountAt(limits, amounts, isForAll, at);
    if (!Number.isNaN(amount)) lower[at] = Math.max(0, toWhole(amount, limits.unit, Math.ceil));
  }
  return lower;
}

function upperBounds(limits: Limits): Float64Array {
  const upper = new Float64Array(limits.rowCount * limits.columnCount).fill(Number.POSITIVE_INFINITY);
  const { amounts } = mostOf(limits);
  const isForAll = amounts !== undefined && isSingle(limits, amounts);
  for (let at = 0; amounts && at < upper.length; at++) {
    const amount = amountAt(limits, amounts, isForAll, at);
    if (!Number.isNaN(amount)) upper[at] = toWhole(amount, limits.unit, Math.floor);
  }
  return upper;
}

/** The limit of a cell, with the target's sign; NaN for none. A single limit applies to every cell with a weight. */
function amountAt(limits: Limits, { values }: NumberTable, isForAll: boolean, at: number): number {
  if (!isForAll) return values[at]! * limits.sign;
  return hasWeight(limits, at) ? values[0]! * limits.sign : Number.NaN;
}

function toWhole(amount: number, unit: DecimalUnit, round: (units: number) => number): number {
  return toUnits(amount, unit) ?? round((amount * unit.scale) / unit.step);
}

function holdWeightless(limits: Limits, { lower, upper }: Bounds): void {
  for (let at = 0; at < lower.length; at++) if (!hasWeight(limits, at)) lower[at] = upper[at] = 0;
}

function lock({ locked, sign, unit }: Limits, { lower, upper }: Bounds): void {
  for (let at = 0; locked && at < lower.length; at++) {
    const amount = locked.values[at]!;
    if (!Number.isNaN(amount)) lower[at] = upper[at] = toUnits(amount, unit)! * sign;
  }
}

import { invalid } from '../arguments/sheet-error';
import { checkTable } from './check-table';
import { hasWeight, isSingle, type Limits, leastOf, mostOf } from './limits';
import { toAmount, toUnits } from './units';
import type { Bounds } from './water-filling';

/** Limits must have the table's shape or be a single cell. */
export function checkShapes(limits: Limits): void {
  for (const { argument, amounts } of [leastOf(limits), mostOf(limits)]) {
    if (amounts && !isSingle(limits, amounts)) checkTable(argument, amounts, limits.rowCount, limits.columnCount);
  }
}

/** No lower bound may be above the upper one, nor above zero for a weight of zero. */
export function checkLimits(limits: Limits, bounds: Bounds): void {
  const { lower, upper } = bounds;
  for (let at = 0; at < lower.length; at++) {
    if (lower[at]! > upper[at]!) throw invalid('minAboveMax', { ...place(limits, at), ...ends(limits, bounds, at) });
  }
  for (let at = 0; at < lower.length; at++) {
    if (lower[at]! <= 0 || hasWeight(limits, at) || isLocked(limits, at)) continue;
    throw invalid('limitWithoutWeight', {
      argument: leastOf(limits).argument,
      ...place(limits, at),
      value: toAmount(lower[at]! * limits.sign, limits.unit),
    });
  }
}

/** Locked parts must be multiples of the unit and together not exceed the target. */
export function checkLocks(limits: Limits): void {
  const { locked, sign, unit, total, rowCount, columnCount } = limits;
  if (!locked) return;
  checkTable('locked', locked, rowCount, columnCount);
  let sum = 0;
  let passedAt = -1;
  for (let at = 0; at < locked.values.length; at++) {
    const value: number = locked.values[at]!;
    if (Number.isNaN(value)) continue;
    const units = toUnits(value, unit);
    if (units === undefined)
      throw invalid('noMultipleAt', { argument: 'locked', ...place(limits, at), value, unit: toAmount(1, unit) });
    sum += units * sign;
    if (sum > total && passedAt < 0) passedAt = at;
  }
  if (sum > total)
    throw invalid('beyondTarget', { argument: 'locked', ...place(limits, passedAt), ...sums(limits, sum) });
}

/** The smallest parts must not exceed the target, the largest must reach it. */
export function checkReach(limits: Limits, { lower, upper }: Bounds): void {
  const { total, sign, unit } = limits;
  let smallest = 0;
  let largest = 0;
  for (let at = 0; at < lower.length; at++) {
    smallest += lower[at]!;
    largest += upper[at]!;
  }
  if (smallest > total) {
    const passedAt = place(limits, passingCell(lower, total));
    throw invalid('beyondTarget', { argument: leastOf(limits).argument, ...passedAt, ...sums(limits, smallest) });
  }
  if (largest >= total) return;
  const { argument, amounts } = mostOf(limits);
  if (amounts) throw invalid('shortOfTarget', { argument, ...sums(limits, largest) });
  throw invalid('nothingFree', { rest: toAmount((total - largest) * sign, unit) });
}

function passingCell(lower: Float64Array, total: number): number {
  let sum = 0;
  return lower.findIndex((units) => {
    sum += units;
    return sum > total;
  });
}

function isLocked({ locked }: Limits, at: number): boolean {
  return locked !== undefined && !Number.isNaN(locked.values[at]!);
}

function place({ columnCount }: Limits, at: number): { row: number; column: number } {
  return { row: Math.floor(at / columnCount) + 1, column: (at % columnCount) + 1 };
}

/** The bounds of a cell as amounts, as min and max in the user's sense. */
function ends({ sign, unit }: Limits, { lower, upper }: Bounds, at: number): { min: number; max: number } {
  const [min, max] = sign > 0 ? [lower[at]!, upper[at]!] : [-upper[at]!, -lower[at]!];
  return { min: toAmount(min, unit), max: toAmount(max, unit) };
}

function sums({ sign, unit, total }: Limits, sum: number): { sum: number; target: number } {
  return { sum: toAmount(sum * sign, unit), target: toAmount(total * sign, unit) };
}

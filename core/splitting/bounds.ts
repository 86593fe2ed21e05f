import type { NumberTable } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import { check } from '../arguments/sheet-error';
import type { SplitRequest } from './split';
import { type DecimalUnit, toAmount, toUnits } from './units';
import type { Bounds } from './water-filling';

export interface Limits {
  /** Whole units, not negative. */
  readonly total: number;
  /** −1 where the target was negative: limits then turn round with it. */
  readonly sign: 1 | -1;
  readonly unit: DecimalUnit;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly weights: SplitRequest['weights'];
  /** Amounts, NaN where there is none; of the table's shape, a single one for every cell with a weight. */
  readonly locked: NumberTable | undefined;
  readonly min: NumberTable | undefined;
  readonly max: NumberTable | undefined;
}

/** The bounds of each cell in units; a locked cell has equal ones, a cell without weight is held at zero. */
export function toBounds(limits: Limits): Bounds {
  const { sign, rowCount, columnCount, min, max } = limits;
  const size = rowCount * columnCount;
  const lower = new Float64Array(size);
  const upper = new Float64Array(size).fill(Number.POSITIVE_INFINITY);
  const [least, most] = sign > 0 ? [min, max] : [max, min];
  const [leastName, mostName] = sign > 0 ? ['min', 'max'] : ['max', 'min'];
  raiseLower(limits, least, leastName, lower);
  lowerUpper(limits, most, mostName, upper);
  for (let at = 0; at < size; at++) {
    if (lower[at]! > upper[at]!)
      check(false, 'minAboveMax', { ...place(limits, at), ...ends(limits, lower, upper, at) });
  }
  holdWeightless(limits, lower, upper);
  lock(limits, lower, upper);
  checkReach(limits, lower, upper);
  return { lower, upper };
}

function raiseLower(limits: Limits, given: NumberTable | undefined, name: string, lower: Float64Array): void {
  for (let at = 0; given && at < lower.length; at++) {
    const amount = limitAt(limits, given, name, at);
    if (!Number.isNaN(amount)) lower[at] = Math.max(0, toWhole(amount, limits.unit, Math.ceil));
  }
}

function lowerUpper(limits: Limits, given: NumberTable | undefined, name: string, upper: Float64Array): void {
  for (let at = 0; given && at < upper.length; at++) {
    const amount = limitAt(limits, given, name, at);
    if (!Number.isNaN(amount)) upper[at] = toWhole(amount, limits.unit, Math.floor);
  }
}

/** The limit of a cell turned to the target's sign; NaN for none. */
function limitAt(limits: Limits, given: NumberTable, argument: string, at: number): number {
  const { rowCount, columnCount, sign } = limits;
  if (given.values.length === 1 && rowCount * columnCount > 1) {
    return weightAt(limits, at) > 0 ? given.values[0]! * sign : Number.NaN;
  }
  if (at === 0) checkTable(given, argument, rowCount, columnCount);
  return given.values[at]! * sign;
}

/** A line may lie across where the table lies down. */
export function checkTable(given: NumberTable, argument: string, rowCount: number, columnCount: number): void {
  const isLine = rowCount === 1 || columnCount === 1;
  const fits = given.rowCount === rowCount && given.columnCount === columnCount;
  const fitsTurned = isLine && given.rowCount === columnCount && given.columnCount === rowCount;
  checkShape(fits || fitsTurned, argument, given, rowCount, columnCount);
}

function toWhole(amount: number, unit: DecimalUnit, round: (units: number) => number): number {
  return toUnits(amount, unit) ?? round((amount * unit.scale) / unit.step);
}

function holdWeightless(limits: Limits, lower: Float64Array, upper: Float64Array): void {
  for (let at = 0; at < lower.length; at++) {
    if (weightAt(limits, at) > 0) continue;
    if (lower[at]! > 0 && !isLocked(limits, at)) {
      check(false, 'limitWithoutWeight', {
        argument: limits.sign > 0 ? 'min' : 'max',
        ...place(limits, at),
        value: toAmount(lower[at]! * limits.sign, limits.unit),
      });
    }
    lower[at] = upper[at] = 0;
  }
}

function isLocked({ locked }: Limits, at: number): boolean {
  return locked !== undefined && !Number.isNaN(locked.values[at]!);
}

function lock(limits: Limits, lower: Float64Array, upper: Float64Array): void {
  const { locked, sign, unit, total, rowCount, columnCount } = limits;
  if (!locked) return;
  checkTable(locked, 'locked', rowCount, columnCount);
  let sum = 0;
  let passedAt = -1;
  for (let at = 0; at < lower.length; at++) {
    const amount: number = locked.values[at]!;
    if (Number.isNaN(amount)) continue;
    const units = toUnits(amount, unit);
    if (units === undefined) {
      check(false, 'noMultipleAt', {
        argument: 'locked',
        ...place(limits, at),
        value: amount,
        unit: toAmount(1, unit),
      });
    }
    lower[at] = upper[at] = units! * sign;
    sum += lower[at]!;
    if (sum > total && passedAt < 0) passedAt = at;
  }
  if (sum > total)
    check(false, 'beyondTarget', { argument: 'locked', ...place(limits, passedAt), ...sums(limits, sum) });
}

/** The smallest parts must not pass the target, the largest must reach it. */
function checkReach(limits: Limits, lower: Float64Array, upper: Float64Array): void {
  let smallest = 0;
  let largest = 0;
  for (let at = 0; at < lower.length; at++) {
    smallest += lower[at]!;
    largest += upper[at]!;
  }
  const { total, max, min, sign, unit } = limits;
  if (smallest > total) {
    const argument = sign > 0 ? 'min' : 'max';
    check(false, 'beyondTarget', { argument, ...place(limits, passingCell(lower, total)), ...sums(limits, smallest) });
  }
  if (largest >= total) return;
  const argument = sign > 0 ? 'max' : 'min';
  check((sign > 0 ? max : min) === undefined, 'shortOfTarget', { argument, ...sums(limits, largest) });
  check(false, 'nothingFree', { rest: toAmount((total - largest) * sign, unit) });
}

function passingCell(lower: Float64Array, total: number): number {
  let sum = 0;
  for (let at = 0; at < lower.length; at++) {
    sum += lower[at]!;
    if (sum > total) return at;
  }
  return 0;
}

function weightAt({ weights, columnCount }: Limits, at: number): number {
  if (weights instanceof Float64Array) return weights[at]!;
  return weights.rows[Math.floor(at / columnCount)]! && weights.columns[at % columnCount]!;
}

function place({ columnCount }: Limits, at: number): { row: number; column: number } {
  return { row: Math.floor(at / columnCount) + 1, column: (at % columnCount) + 1 };
}

/** The bounds of a cell as amounts, the way round in which they were given. */
function ends(
  { sign, unit }: Limits,
  lower: Float64Array,
  upper: Float64Array,
  at: number,
): { min: number; max: number } {
  const [min, max] = sign > 0 ? [lower[at]!, upper[at]!] : [-upper[at]!, -lower[at]!];
  return { min: toAmount(min, unit), max: toAmount(max, unit) };
}

function sums({ sign, unit, total }: Limits, sum: number): { sum: number; target: number } {
  return { sum: toAmount(sum * sign, unit), target: toAmount(total * sign, unit) };
}

import type { NumberTable } from '../arguments/cell';
import type { SplitRequest } from './split';
import type { DecimalUnit } from './units';

/** The locks and limits of a split as the user gives them. */
export interface Limits {
  /** Whole units, not negative. */
  readonly total: number;
  /** −1 for a negative target: min and max then change sides and signs. */
  readonly sign: 1 | -1;
  readonly unit: DecimalUnit;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly weights: SplitRequest['weights'];
  /** Amounts (NaN for none), in the table's shape or as a single one for every cell with a weight. */
  readonly locked: NumberTable | undefined;
  readonly min: NumberTable | undefined;
  readonly max: NumberTable | undefined;
}

interface NamedLimit {
  readonly argument: 'min' | 'max';
  readonly amounts: NumberTable | undefined;
}

/** The limit that holds parts up: min, or max for a negative target. */
export function leastOf({ sign, min, max }: Limits): NamedLimit {
  return sign > 0 ? { argument: 'min', amounts: min } : { argument: 'max', amounts: max };
}

/** The limit that holds parts down: max, or min for a negative target. */
export function mostOf({ sign, min, max }: Limits): NamedLimit {
  return sign > 0 ? { argument: 'max', amounts: max } : { argument: 'min', amounts: min };
}

export function hasWeight({ weights, columnCount }: Limits, at: number): boolean {
  if (weights instanceof Float64Array) return weights[at]! > 0;
  return weights.rows[Math.floor(at / columnCount)]! > 0 && weights.columns[at % columnCount]! > 0;
}

export function isSingle({ rowCount, columnCount }: Limits, { values }: NumberTable): boolean {
  return values.length === 1 && rowCount * columnCount > 1;
}

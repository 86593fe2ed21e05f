import type { SheetError } from './sheet-error';

/** The value of a cell; a date is its day serial (1 = 1900-01-01). */
export type Cell = number | string | boolean | null | SheetError;
export type Matrix<T = Cell> = readonly (readonly T[])[];

/** The numbers of a range, row by row; a blank is 0, or NaN for a parameter that distinguishes blank from zero. */
export interface NumberTable {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: Float64Array;
}

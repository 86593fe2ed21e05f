import type { Matrix } from './cell';
import { check } from './sheet-error';

/** Rows of cells, or a table of numbers. */
export type Range = Matrix<unknown> | { readonly rowCount: number; readonly columnCount: number };

interface Size {
  readonly rows: number;
  readonly columns: number;
}

export function sizeOf(range: Range): Size {
  return 'rowCount' in range
    ? { rows: range.rowCount, columns: range.columnCount }
    : { rows: range.length, columns: range[0]!.length };
}

/** Refuses a range that does not fit; the error names its size and the size needed. */
export function checkShape(
  fits: boolean,
  argument: string,
  range: Range,
  expectedRows: number,
  expectedColumns: number,
): void {
  check(fits, 'shape', { argument, ...sizeOf(range), expectedRows, expectedColumns });
}

/** Refuses a range that is neither one row nor one column, or does not have the given length. */
export function checkLine(argument: string, range: Range, length?: number): void {
  const { rows, columns } = sizeOf(range);
  check(rows === 1 || columns === 1, 'notOneLine', { argument, rows, columns });
  if (length === undefined) return;
  const isAcross = rows === 1 && columns > 1;
  checkShape(rows * columns === length, argument, range, isAcross ? 1 : length, isAcross ? length : 1);
}

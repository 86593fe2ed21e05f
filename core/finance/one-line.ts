import type { Matrix } from '../cell';
import { check } from '../sheet-error';

/** The cells of a list, one row or one column; `length` is how many it must have. */
export function oneLine<T>(argument: string, cells: Matrix<T>, length?: number): readonly T[] {
  const rows = cells.length;
  const columns = cells[0]!.length;
  check(rows === 1 || columns === 1, 'notOneLine', { argument, rows, columns });
  const line = rows === 1 ? cells[0]! : cells.map((row) => row[0]!);
  const [expectedRows, expectedColumns] = rows === 1 && columns > 1 ? [1, length ?? 0] : [length ?? 0, 1];
  check(length === undefined || line.length === length, 'shape', {
    argument,
    rows,
    columns,
    expectedRows,
    expectedColumns,
  });
  return line;
}

import type { NumberTable } from '../cell';
import { check } from '../sheet-error';

/** The numbers of a list, one row or one column; `length` is how many it must have. */
export function oneLineOfNumbers(argument: string, table: NumberTable, length?: number): Float64Array {
  const { rowCount: rows, columnCount: columns, values } = table;
  check(rows === 1 || columns === 1, 'notOneLine', { argument, rows, columns });
  const [expectedRows, expectedColumns] = rows === 1 && columns > 1 ? [1, length ?? 0] : [length ?? 0, 1];
  check(length === undefined || values.length === length, 'shape', {
    argument,
    rows,
    columns,
    expectedRows,
    expectedColumns,
  });
  return values;
}

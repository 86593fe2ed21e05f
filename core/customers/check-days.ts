import type { NumberTable } from '../arguments/cell';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { check } from '../arguments/sheet-error';

/** Lengths of periods: days above zero. Throws SheetError. */
export function checkDays(table: NumberTable, length?: number): Float64Array {
  const days = oneLineOfNumbers('days', table, length);
  days.forEach((value, i) => {
    const [row, column] = table.rowCount === 1 ? [1, i + 1] : [i + 1, 1];
    check(value > 0, 'notPositive', { argument: 'days', row, column, value });
  });
  return days;
}

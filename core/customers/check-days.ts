import type { NumberTable } from '../arguments/cell';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { placeInLine } from '../arguments/place-in-line';
import { check } from '../arguments/sheet-error';

/** Reads the lengths of periods: days above zero. Throws SheetError. */
export function checkDays(table: NumberTable, length?: number): Float64Array {
  const days = oneLineOfNumbers('days', table, length);
  days.forEach((value, i) => {
    check(value > 0, 'notPositive', { argument: 'days', ...placeInLine(table, i), value });
  });
  return days;
}

import type { NumberTable } from '../arguments/cell';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { placeInLine } from '../arguments/place-in-line';
import { invalid } from '../arguments/sheet-error';
import { formatDate, fromSerial, toSerial } from './day-serial';
import type { Period } from './periods';

/**
 * Makes periods from their first days. Each lasts until the day before the next. The last one is as long as the one
 * before it: in months if all starts are on the same day of the month (a single start: one month), else in days. Throws
 * SheetError.
 */
export function periodsFromStarts(starts: NumberTable): Period[] {
  const argument = 'periodStarts';
  const values = oneLineOfNumbers(argument, starts);
  for (let n = 1; n < values.length; n++) {
    if (values[n]! > values[n - 1]!) continue;
    throw invalid('periodNotLater', { argument, ...placeInLine(starts, n), date: formatDate(values[n]!) });
  }
  return Array.from(values, (start, n) => ({ start, end: (values[n + 1] ?? startAfter(values)) - 1 }));
}

function startAfter(starts: Float64Array): number {
  const last = starts.at(-1)!;
  const before = starts.at(-2);
  const { year, month, day } = fromSerial(last);
  const isMonthly = starts.every((start) => fromSerial(start).day === day);
  if (!isMonthly) return last + (last - before!);
  return toSerial(year, month + (before === undefined ? 1 : monthOf(last) - monthOf(before)), day);
}

function monthOf(day: number): number {
  const date = fromSerial(day);
  return date.year * 12 + date.month;
}

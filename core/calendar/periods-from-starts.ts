import type { NumberTable } from '../arguments/cell';
import { checkLine } from '../arguments/check-shape';
import { invalid } from '../arguments/sheet-error';
import { formatDate, fromSerial, toSerial } from './day-serial';
import type { Period } from './periods';

/**
 * Each period lasts until the day before the next. The last one lasts as its step says: as many months as between the
 * two starts before it if all starts fall on one day of the month (a single start: one month), else as many days.
 */
export function periodsFromStarts({ rowCount, columnCount, values }: NumberTable): Period[] {
  const argument = 'periodStarts';
  checkLine(argument, { rowCount, columnCount });
  for (let n = 1; n < values.length; n++) {
    if (values[n]! > values[n - 1]!) continue;
    const place = rowCount === 1 ? { row: 1, column: n + 1 } : { row: n + 1, column: 1 };
    throw invalid('periodNotLater', { argument, ...place, date: formatDate(values[n]!) });
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

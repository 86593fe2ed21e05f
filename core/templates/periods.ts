import { fromSerial, toSerial } from '../calendar/day-serial';
import type { PeriodKind, SpanName } from './template';

/** Where nobody has said which year the workbook plans. */
export const DEFAULT_YEAR_START = toSerial(2026, 1, 1);

/** Both days belong to it. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
}

/** The days of 2026-03, 2026-Q1 or 2026; quarters and years begin with the year's first month. Undefined for no period. */
export function daysOfPeriod(period: string, firstMonth: number): DateSpan | undefined {
  const match = /^(\d{4})(?:-(?:(\d{2})|Q([1-4])))?$/.exec(period);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return months(year, Number(match[2]), 1);
  return match[3] ? months(year, firstMonth + 3 * (Number(match[3]) - 1), 3) : months(year, firstMonth, 12);
}

/** The periods of a kind in the year that begins with that month's first day, first to last. */
export function periodsOf(kind: PeriodKind, yearStart: number): readonly string[] {
  const { year, month } = fromSerial(yearStart);
  if (kind === 'year') return [String(year)];
  if (kind === 'quarter') return [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`);
  return Array.from({ length: 12 }, (_, i) => monthName(toSerial(year, month + i, 1)));
}

/** 2026-03 */
export function monthName(serial: number): string {
  const { year, month } = fromSerial(serial);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** The days that a column of facts is about; all end with or before the period. */
export function spanDays(span: SpanName, { from, to }: DateSpan, yearStart: number): DateSpan {
  const { year, month } = fromSerial(from);
  const length = monthsBetween(from, to) + 1;
  const start = yearStartBefore(from, yearStart);
  const yearBack = (day: number) => {
    const date = fromSerial(day);
    return toSerial(date.year - 1, date.month, date.day);
  };
  const lastYear = months(year - 1, month, length);
  switch (span) {
    case 'period':
      return { from, to };
    case 'previous':
      return months(year, month - length, length);
    case 'yearToDate':
      return { from: start, to };
    case 'lastYear':
      return lastYear;
    case 'lastYearToDate':
      return { from: yearBack(start), to: lastYear.to };
  }
}

/** The first day of the business year that the day lies in. */
function yearStartBefore(day: number, yearStart: number): number {
  const firstMonth = fromSerial(yearStart).month;
  const { year, month } = fromSerial(day);
  return toSerial(month < firstMonth ? year - 1 : year, firstMonth, 1);
}

function monthsBetween(from: number, to: number): number {
  const [first, last] = [fromSerial(from), fromSerial(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

function months(year: number, month: number, count: number): DateSpan {
  return { from: toSerial(year, month, 1), to: toSerial(year, month + count, 1) - 1 };
}

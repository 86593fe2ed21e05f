import { type DateSpan, daysOfPeriod, monthsBetween, monthsFrom, periodAt } from '../calendar/business-period';
import { fromSerial, toSerial } from '../calendar/day-serial';
import type { SpanName } from './template';

/** The days that a column of facts covers; no span ends after the period. */
export function spanDays(span: SpanName, { from, to }: DateSpan, firstMonth: number): DateSpan {
  const { year, month } = fromSerial(from);
  const length = monthsBetween(from, to) + 1;
  const start = daysOfPeriod(periodAt('year', from, firstMonth), firstMonth).from;
  const yearBack = (day: number) => {
    const date = fromSerial(day);
    return toSerial(date.year - 1, date.month, date.day);
  };
  const lastYear = monthsFrom(year - 1, month, length);
  switch (span) {
    case 'period':
      return { from, to };
    case 'previous':
      return monthsFrom(year, month - length, length);
    case 'yearToDate':
      return { from: start, to };
    case 'lastYear':
    case 'lastFullYear':
      return lastYear;
    case 'lastYearToDate':
      return { from: yearBack(start), to: lastYear.to };
  }
}

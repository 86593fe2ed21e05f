import { fromSerial, toSerial } from './day-serial';

/** Includes both days. */
export interface DateSpan {
  readonly from: number;
  readonly to: number;
}

export type PeriodKind = 'month' | 'quarter' | 'year';

/** A business year is named after the calendar year in which it begins; its quarters count from its first month. */
export type Period =
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'year'; readonly year: number };

/** 1999, 1999-Q2 or 1999-04; undefined for anything else. */
export function parsePeriod(text: string): Period | undefined {
  const match = /^(\d{4})(?:-(?:(0[1-9]|1[0-2])|Q([1-4])))?$/.exec(text);
  if (!match) return undefined;
  const year = Number(match[1]);
  if (match[2]) return { kind: 'month', year, month: Number(match[2]) };
  return match[3] ? { kind: 'quarter', year, quarter: Number(match[3]) } : { kind: 'year', year };
}

export function periodText(period: Period): string {
  const year = String(period.year).padStart(4, '0');
  switch (period.kind) {
    case 'month':
      return `${year}-${String(period.month).padStart(2, '0')}`;
    case 'quarter':
      return `${year}-Q${period.quarter}`;
    case 'year':
      return year;
  }
}

/** @param firstMonth The month in which business years begin, 1 … 12. */
export function daysOfPeriod(period: Period, firstMonth: number): DateSpan {
  switch (period.kind) {
    case 'month':
      return monthsFrom(period.year, period.month, 1);
    case 'quarter':
      return monthsFrom(period.year, firstMonth + 3 * (period.quarter - 1), 3);
    case 'year':
      return monthsFrom(period.year, firstMonth, 12);
  }
}

/** The period of a kind that contains a day: with years from April, 2027-02-28 is in 2026-Q4 of the year 2026. */
export function periodAt(kind: PeriodKind, day: number, firstMonth: number): Period {
  const { year: calendarYear, month } = fromSerial(day);
  if (kind === 'month') return { kind, year: calendarYear, month };
  const year = month < firstMonth ? calendarYear - 1 : calendarYear;
  if (kind === 'year') return { kind, year };
  return { kind, year, quarter: Math.floor(((month - firstMonth + 12) % 12) / 3) + 1 };
}

/** The period of a kind that contains the given period, which must not be longer. */
export function containing(kind: PeriodKind, period: Period, firstMonth: number): Period {
  return periodAt(kind, daysOfPeriod(period, firstMonth).to, firstMonth);
}

/** The periods of a kind in the business year that begins in the given year, first to last. */
export function periodsOf(kind: PeriodKind, year: number, firstMonth: number): readonly Period[] {
  switch (kind) {
    case 'year':
      return [{ kind, year }];
    case 'quarter':
      return [1, 2, 3, 4].map((quarter) => ({ kind, year, quarter }));
    case 'month':
      return Array.from({ length: 12 }, (_, i) => periodAt(kind, toSerial(year, firstMonth + i, 1), firstMonth));
  }
}

/** Months out of range carry over: month 13 is January of the next year. */
export function monthsFrom(year: number, month: number, count: number): DateSpan {
  return { from: toSerial(year, month, 1), to: toSerial(year, month + count, 1) - 1 };
}

/** Counts months from that of one day to that of another. */
export function monthsBetween(from: number, to: number): number {
  const [first, last] = [fromSerial(from), fromSerial(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

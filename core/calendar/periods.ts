import { fromSerial, toSerial } from './day-serial';
import { weekdayOf } from './day-weights';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Day serials; both days belong to it. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * Cuts a range at the ends of days, ISO weeks (Monday first), months, quarters or years; what crosses the range's
 * start or end is clipped to it. Quarters and years are the calendar's, but if the range begins on the first of a
 * month they are counted from there: a fiscal year has quarters of its own.
 */
export function toPeriods(start: number, end: number, grain: Grain): Period[] {
  const first = fromSerial(start);
  const origin = first.day === 1 ? first.year * 12 + first.month - 1 : 0;
  const periods: Period[] = [];
  for (let from = start; from <= end; from = periods.at(-1)!.end + 1) {
    periods.push({ start: from, end: Math.min(end, nextStart(from, grain, origin) - 1) });
  }
  return periods;
}

/** @param origin a month, counted from year 0, in which a year and a quarter begin. */
function nextStart(day: number, grain: Grain, origin: number): number {
  if (grain === 'day') return day + 1;
  if (grain === 'week') return day - weekdayOf(day) + 7;
  const { year, month } = fromSerial(day);
  const length = MONTHS[grain];
  const passed = year * 12 + month - 1 - origin;
  const next = origin + (Math.floor(passed / length) + 1) * length;
  return toSerial(Math.floor(next / 12), (next % 12) + 1, 1);
}

import { fromSerial, toSerial } from './day-serial';
import { weekdayOf } from './day-weights';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** From one day to another, both included, as serials. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/**
 * Cuts a range into days, ISO weeks (Monday first), months, quarters or years; the first and the last are clipped to
 * the range. 10 January to 20 March by month is 10–31 January, February, 1–20 March. Quarters and years are the
 * calendar's, but a range that begins on the first of a month counts them from there, as the quarters of a business
 * year.
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

/** @param origin The month, counted from year 0, in which a year and a quarter begin. */
function nextStart(day: number, grain: Grain, origin: number): number {
  if (grain === 'day') return day + 1;
  if (grain === 'week') return day - weekdayOf(day) + 7;
  const { year, month } = fromSerial(day);
  const length = MONTHS[grain];
  const passed = year * 12 + month - 1 - origin;
  const next = origin + (Math.floor(passed / length) + 1) * length;
  return toSerial(Math.floor(next / 12), (next % 12) + 1, 1);
}

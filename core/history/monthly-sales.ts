import { fromSerial, toSerial } from '../calendar/day-serial';

export interface MonthlySales {
  /** One total for every month between the first and the last; 0 where nothing was sold. */
  readonly totals: Float64Array;
  /** The first and the last month of the totals, as serials of their first days. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** An unfinished last month that was left out, and its last day with sales. */
  readonly leftOut: { readonly month: number; readonly days: number } | undefined;
}

/** Sales that stop more than this many days before the end of their last month show that the month is not over. */
const UNFINISHED_DAYS = 7;

/**
 * Adds amounts up by month. The last month is left out where its sales stop early and those of most other months do
 * not; one amount a month, always dated the 1st or the 15th, is a whole month.
 * @param dates Day serials in any order, one for each amount; at least one.
 */
export function monthlySales(dates: Float64Array, amounts: Float64Array): MonthlySales {
  const months = dates.map(toMonth);
  const first = months.reduce((least, month) => Math.min(least, month), Number.POSITIVE_INFINITY);
  const last = months.reduce((most, month) => Math.max(most, month), Number.NEGATIVE_INFINITY);
  const totals = new Float64Array(last - first + 1);
  const lastDays = new Float64Array(last - first + 1);
  dates.forEach((date, i) => {
    const at = months[i]! - first;
    totals[at]! += amounts[i]!;
    lastDays[at] = Math.max(lastDays[at]!, Math.floor(date) + 1 - firstDay(months[i]!));
  });
  const isLeftOut = isUnfinished(lastDays, firstDay(last + 1) - firstDay(last));
  return {
    totals: isLeftOut ? totals.subarray(0, -1) : totals,
    firstMonth: firstDay(first),
    lastMonth: firstDay(isLeftOut ? last - 1 : last),
    leftOut: isLeftOut ? { month: firstDay(last), days: lastDays.at(-1)! } : undefined,
  };
}

function isUnfinished(lastDays: Float64Array, daysInLastMonth: number): boolean {
  const reached = lastDays.at(-1)!;
  if (daysInLastMonth - reached <= UNFINISHED_DAYS) return false;
  const earlier = lastDays.subarray(0, -1).filter((day) => day > 0);
  return earlier.filter((day) => day > reached).length > earlier.length / 2;
}

/** Months counted from January 1900. */
function toMonth(date: number): number {
  const { year, month } = fromSerial(date);
  return (year - 1900) * 12 + month - 1;
}

function firstDay(month: number): number {
  return toSerial(1900, month + 1, 1);
}

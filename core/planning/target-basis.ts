import { fromSerial, toSerial } from '../calendar/day-serial';
import type { OrderLine } from '../orders/order-table';

/** What last year's sales and the whole history say about next year's target. */
export interface TargetBasis {
  /** The year before the target's. */
  readonly baseYear: number;
  /** People who sold in the base year, largest sales first; never negative. */
  readonly people: readonly { readonly name: string; readonly sales: number }[];
  /** January … December; they sum to 1. */
  readonly seasonality: readonly number[];
  /** The complete months it rests on, as serials of their first days. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** An unfinished last month that was left out, with the days it holds. */
  readonly leftOut: { readonly month: number; readonly days: number } | undefined;
}

/** Orders that stop so many days before the end of their last month show that the month is not over. */
const UNFINISHED_DAYS = 7;

export function toTargetBasis(lines: readonly OrderLine[], year: number): TargetBasis {
  const lastDay = lines.reduce((last, { date }) => Math.max(last, date), 0);
  const { year: lastYear, month } = fromSerial(lastDay);
  const isUnfinished = toSerial(lastYear, month + 1, 1) - 1 - lastDay > UNFINISHED_DAYS;
  const lastMonth = toSerial(lastYear, isUnfinished ? month - 1 : month, 1);
  const firstDay = lines.reduce((first, { date }) => Math.min(first, date), lastDay);
  return {
    baseYear: year - 1,
    people: toPeople(lines, year - 1),
    seasonality: toSeasonality(lines, lastMonth),
    firstMonth: Math.min(monthOf(firstDay), lastMonth),
    lastMonth,
    leftOut: isUnfinished ? { month: toSerial(lastYear, month, 1), days: fromSerial(lastDay).day } : undefined,
  };
}

function monthOf(date: number): number {
  const { year, month } = fromSerial(date);
  return toSerial(year, month, 1);
}

function toPeople(lines: readonly OrderLine[], year: number): TargetBasis['people'] {
  const sales = new Map<string, number>();
  for (const { date, salesperson, amount } of lines) {
    if (fromSerial(date).year === year) sales.set(salesperson, (sales.get(salesperson) ?? 0) + amount);
  }
  return [...sales]
    .map(([name, amount]) => ({ name, sales: Math.max(0, amount) }))
    .sort((a, b) => b.sales - a.sales || (a.name < b.name ? -1 : 1));
}

/** Each calendar month's mean over the complete months, as shares; a month never seen counts as the mean of the others. */
function toSeasonality(lines: readonly OrderLine[], lastMonth: number): number[] {
  const totals = new Map<number, number>();
  for (const { date, amount } of lines) {
    const month = monthOf(date);
    if (month <= lastMonth) totals.set(month, (totals.get(month) ?? 0) + amount);
  }
  const means = Array.from({ length: 12 }, (_, i) => {
    const amounts = [...totals].filter(([month]) => fromSerial(month).month === i + 1).map(([, amount]) => amount);
    return amounts.length > 0 ? Math.max(0, mean(amounts)) : undefined;
  });
  const known = means.filter((amount) => amount !== undefined);
  const usual = known.length > 0 ? mean(known) : 0;
  const filled = means.map((amount) => (usual > 0 ? (amount ?? usual) : 1));
  const whole = filled.reduce((sum, amount) => sum + amount, 0);
  return filled.map((amount) => amount / whole);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

import { fromSerial } from '../calendar/day-serial';
import type { OrderLine } from '../orders/order-table';
import { type MonthlySales, monthlySales } from './monthly-sales';
import { seasonality } from './seasonality';

/** What last year's sales and the whole history say about next year's target. */
export interface TargetBasis {
  /** The year before the target's. */
  readonly baseYear: number;
  /** People who sold in the base year, largest sales first; never negative. */
  readonly people: readonly { readonly name: string; readonly sales: number }[];
  /** January … December, in millionths that sum to 1. */
  readonly seasonality: readonly number[];
  /** 0 … 1: how far the history supports the seasonality. */
  readonly reliability: number;
  /** The complete months it rests on, as serials of their first days. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** An unfinished last month that was left out, with the days it holds. */
  readonly leftOut: MonthlySales['leftOut'];
}

/** @param festival The serial of the target year's Spring Festival, where January and February are to follow it. */
export function toTargetBasis(lines: readonly OrderLine[], year: number, festival?: number): TargetBasis {
  const dates = Float64Array.from(lines, ({ date }) => date);
  const sales = monthlySales(
    dates,
    Float64Array.from(lines, ({ amount }) => amount),
  );
  const { shares, reliability } = seasonality(sales, festival, 1);
  return {
    baseYear: year - 1,
    people: toPeople(lines, year - 1),
    seasonality: shares,
    reliability,
    firstMonth: sales.firstMonth,
    lastMonth: sales.lastMonth,
    leftOut: sales.leftOut,
  };
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

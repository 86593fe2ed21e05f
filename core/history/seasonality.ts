import { fromSerial } from '../calendar/day-serial';
import { springFestival } from '../calendar/spring-festival';
import { split } from '../splitting/split';
import { type FestivalMonths, januaryPart } from './january-part';
import type { MonthlySales } from './monthly-sales';
import { seasonalShares } from './seasonal-shares';

/** Shares are whole multiples of one millionth. */
const PARTS = 1_000_000;

export interface Seasonality {
  /** Twelve, from the first month of the year on, in millionths that add up to 1. */
  readonly shares: readonly number[];
  /** 0 (equal twelfths: the history supports nothing else) … 1 (every year alike). */
  readonly reliability: number;
}

/**
 * Each month's part of a year's sales, shrunk to what the history supports; less than a year gives equal twelfths.
 * The Spring Festival moves sales between January and February, so where it counts the two are taken together and then
 * split by its date.
 * @param festival The serial of the festival in the twelve months to come; undefined where it does not count.
 * @param firstMonth 1 … 12, the month in which the year begins.
 */
export function seasonality(sales: MonthlySales, festival: number | undefined, firstMonth: number): Seasonality {
  // Shares by calendar month, from a history in which January and February are alike where a festival counts.
  const history = festival === undefined ? sales : withEvenFestivalMonths(sales);
  const start = fromSerial(history.firstMonth).month - 1;
  const { shares, reliability } = seasonalShares(history.totals, 12);
  const byMonth = Float64Array.from({ length: 12 }, (_, month) => shares[(month - start + 12) % 12]!);
  // The two are split by the date of the festival.
  if (festival !== undefined) {
    const together = byMonth[0]! + byMonth[1]!;
    byMonth[0] = together * januaryPart(festival, festivalMonths(sales));
    byMonth[1] = together - byMonth[0]!;
  }
  // In the order of the year.
  const inOrder = byMonth.map((_, i) => byMonth[(i + firstMonth - 1) % 12]!);
  return { shares: toMillionths(inOrder, festival === undefined ? undefined : firstMonth), reliability };
}

/**
 * Rounds shares to millionths that add up.
 * @param firstMonth Given where January and February are rounded together first, so that a festival moves nothing else.
 */
function toMillionths(shares: Float64Array, firstMonth: number | undefined): number[] {
  const rowGroups =
    firstMonth === undefined
      ? undefined
      : [...shares].map((_, i) => [String(Math.max(2, ((i + firstMonth - 1) % 12) + 1))]);
  const weights = { rows: shares, columns: Float64Array.of(1) };
  const { cells } = split({ total: PARTS, rowCount: 12, columnCount: 1, weights, rowGroups });
  return [...cells].map((parts) => parts / PARTS);
}

type History = Pick<MonthlySales, 'totals' | 'firstMonth'>;

/** Puts January and February of every year at their mean; one without the other at either end is left out. */
function withEvenFestivalMonths({ totals, firstMonth }: MonthlySales): History {
  const isFebruaryFirst = fromSerial(firstMonth).month === 2;
  const from = isFebruaryFirst ? 1 : 0;
  const start = fromSerial(firstMonth).month - 1;
  const isJanuaryLast = (start + totals.length - 1) % 12 === 0;
  const even = totals.slice(0, isJanuaryLast ? -1 : undefined);
  for (let january = (12 - start) % 12; january + 1 < even.length; january += 12) {
    const mean = (even[january]! + even[january + 1]!) / 2;
    even[january] = mean;
    even[january + 1] = mean;
  }
  return { totals: even.subarray(from), firstMonth: isFebruaryFirst ? firstMonth + 28 + 3 : firstMonth };
}

function festivalMonths({ totals, firstMonth }: MonthlySales): FestivalMonths[] {
  const { year, month } = fromSerial(firstMonth);
  const months: FestivalMonths[] = [];
  for (let january = (13 - month) % 12; january + 1 < totals.length; january += 12) {
    const festival = springFestival(year + Math.floor((month - 1 + january) / 12));
    if (festival !== undefined) months.push({ festival, january: totals[january]!, february: totals[january + 1]! });
  }
  return months;
}

import { check } from '../arguments/sheet-error';
import { split } from '../splitting/split';
import { dailyWeights } from './daily-weights';
import { formatDate } from './day-serial';
import type { DayWeights } from './day-weights';
import { type Period, toPeriods } from './periods';

/**
 * Splits whole units over the days of a range. Years, quarters and months are rounded before their days, each by its
 * exact share of the whole, so that each of them is also within one unit, and sums of days agree with them.
 * @param total Whole units, not negative.
 * @param seasonality 12 weights, January … December; without it every selling day counts the same.
 * @returns The units of each day. Throws SheetError if no day has a weight.
 */
export function splitOverDays(
  total: number,
  { start, end }: Period,
  weights: DayWeights,
  seasonality: Float64Array | undefined,
): Float64Array {
  const days = dailyWeights({ start, end }, weights, seasonality);
  check(
    days.some((weight) => weight > 0),
    'noSellingDay',
    { start: formatDate(start), end: formatDate(end) },
  );
  const request = { total, rowCount: days.length, columnCount: 1, rowGroups: pathsOfDays({ start, end }) };
  return split({ ...request, weights: { rows: days, columns: Float64Array.of(1) } }).cells;
}

/** Year, quarter and month of each day, as names of groups. */
function pathsOfDays({ start, end }: Period): string[][] {
  const years = indexOfDays({ start, end }, 'year');
  const quarters = indexOfDays({ start, end }, 'quarter');
  const paths: string[][] = [];
  toPeriods(start, end, 'month').forEach((month, index) => {
    const at = month.start - start;
    const path = [String(years[at]), String(quarters[at]), String(index)];
    for (let day = month.start; day <= month.end; day++) paths.push(path);
  });
  return paths;
}

function indexOfDays(range: Period, grain: 'quarter' | 'year'): Int32Array {
  const indexes = new Int32Array(range.end - range.start + 1);
  toPeriods(range.start, range.end, grain).forEach(({ start, end }, index) => {
    indexes.fill(index, start - range.start, end - range.start + 1);
  });
  return indexes;
}

import { check } from '../sheet-error';
import { split } from '../splitting/split';
import { formatDate, fromSerial } from './day-serial';
import { type DayWeights, dayWeight } from './day-weights';
import { type Period, toPeriods } from './periods';

/**
 * Splits whole units over the days of a range. Years, quarters and months are rounded before their days, by their
 * exact share of the whole, so that each of them, too, is within one unit; whatever is summed from the days ties.
 * @param total whole units, not negative.
 * @param seasonality 12 weights, January … December: each is spread over the selling days of its whole month, so that
 *   a part of a month carries a part of its weight. Without it every selling day counts the same.
 * @returns units, a day each. Throws SheetError if no day has a weight.
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

function dailyWeights(range: Period, weights: DayWeights, seasonality: Float64Array | undefined): Float64Array {
  const days = new Float64Array(range.end - range.start + 1);
  for (let i = 0; i < days.length; i++) days[i] = dayWeight(weights, range.start + i);
  if (!seasonality) return days;
  for (const { start, end } of toPeriods(range.start, range.end, 'month')) {
    const month = fromSerial(start).month;
    const sellingDays = sumOfMonth(weights, start);
    for (let day = start; day <= end; day++) {
      const weight = days[day - range.start]!;
      days[day - range.start] = weight > 0 ? (seasonality[month - 1]! * weight) / sellingDays : 0;
    }
  }
  return days;
}

/** The whole month, also where the range holds only a part of it. */
function sumOfMonth(weights: DayWeights, day: number): number {
  const first = day - fromSerial(day).day + 1;
  let sum = 0;
  for (let at = first; at < first + 28 || fromSerial(at).day > 28; at++) sum += dayWeight(weights, at);
  return sum;
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

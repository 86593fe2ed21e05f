import { toExactWeights } from '../splitting/exact-weights';
import { fromSerial, toSerial } from './day-serial';
import { type DayWeights, dayWeight } from './day-weights';
import { type Period, toPeriods } from './periods';

/**
 * The weight of each day of a range: its day weight, or with a seasonality its part of the month's weight.
 *
 * A month's weight is spread over the selling days of the whole month, so half a month carries half of it: a January of
 * weight 2 with 20 selling days gives each of them 0.1. All weights are multiplied by the least common multiple of the
 * months' selling days, so that they stay whole numbers and equal remainders stay equal.
 * @param seasonality 12 weights, January … December.
 */
export function dailyWeights(range: Period, given: DayWeights, seasonality: Float64Array | undefined): Float64Array {
  const weights = toExact(given);
  const days = new Float64Array(range.end - range.start + 1);
  for (let i = 0; i < days.length; i++) days[i] = dayWeight(weights, range.start + i);
  if (!seasonality) return days;
  // Each month's weight goes to its days by their weights.
  const season = toExactWeights(seasonality);
  const months = toPeriods(range.start, range.end, 'month').map((month) => ({
    ...month,
    weight: season[fromSerial(month.start).month - 1]!,
    sellingDays: sumOfMonth(weights, month.start),
  }));
  const multiple = commonMultiple(months, days);
  for (const { start, end, weight, sellingDays } of months) {
    for (let at = start - range.start; at <= end - range.start; at++) {
      if (days[at]! > 0)
        days[at] = multiple ? weight * days[at]! * (multiple / sellingDays) : (weight * days[at]!) / sellingDays;
    }
  }
  return days;
}

/** Weights with few decimals become whole numbers. */
function toExact({ week, exceptions }: DayWeights): DayWeights {
  const exact = toExactWeights(Float64Array.from([...week, ...exceptions.values()]));
  return {
    week: exact.subarray(0, 7),
    exceptions: new Map([...exceptions.keys()].map((day, n) => [day, exact[7 + n]!])),
  };
}

/** Sums the whole month, even if the range holds only part of it. */
function sumOfMonth(weights: DayWeights, day: number): number {
  const { year, month } = fromSerial(day);
  const next = toSerial(year, month + 1, 1);
  let sum = 0;
  for (let at = toSerial(year, month, 1); at < next; at++) sum += dayWeight(weights, at);
  return sum;
}

interface Month {
  readonly weight: number;
  readonly sellingDays: number;
}

/**
 * The least common multiple of all months' selling days; undefined if the weights times it are not whole numbers that a
 * double can hold.
 */
function commonMultiple(months: readonly Month[], days: Float64Array): number | undefined {
  const mostOfDay = days.reduce((most, weight) => Math.max(most, weight), 0);
  const mostOfMonth = months.reduce((most, { weight }) => Math.max(most, weight), 0);
  let multiple = 1;
  for (const { weight, sellingDays } of months) {
    if (!Number.isInteger(weight) || !Number.isInteger(sellingDays)) return undefined;
    if (sellingDays > 0) multiple *= sellingDays / greatestDivisor(multiple, sellingDays);
    if (multiple * mostOfDay * mostOfMonth > Number.MAX_SAFE_INTEGER) return undefined;
  }
  return multiple;
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}

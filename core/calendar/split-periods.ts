import type { Matrix, NumberTable } from '../arguments/cell';
import { checkAnyPositive } from '../arguments/check-any-positive';
import { checkShape } from '../arguments/check-shape';
import { check } from '../arguments/sheet-error';
import { targetUnits } from '../splitting/target-units';
import { toAmount, toDecimalUnit } from '../splitting/units';
import { checkRange } from './check-range';
import { formatDate } from './day-serial';
import { type DayWeights, dayWeight, roundDays } from './day-weights';
import { type Grain, type Period, toPeriods } from './periods';
import { readDayWeights } from './read-day-weights';
import { splitOverDays } from './split-over-days';

const MOST_DAYS = 40_000;

export interface PeriodsToSplit {
  readonly target: number;
  readonly start: number;
  readonly end: number;
  readonly grain: Grain;
  readonly seasonality: NumberTable | undefined;
  readonly calendar: Matrix | undefined;
  readonly weekdayWeights: NumberTable | undefined;
  readonly unit: number;
}

/** Rows of period start, period end, selling days and target; a negative target is split like its absolute value. */
export function splitPeriods(request: PeriodsToSplit): number[][] {
  const { start, end, grain } = request;
  checkDays(start, end);
  const unit = toDecimalUnit(request.unit);
  const units = targetUnits(request.target, request.unit);
  const seasonality = request.seasonality && readSeasonality(request.seasonality);
  const weights = readDayWeights(request.calendar, request.weekdayWeights);
  const days = splitOverDays(Math.abs(units), { start, end }, weights, seasonality);
  return toPeriods(start, end, grain).map((period) => {
    const part = sumOfPeriod(period, start, days) * Math.sign(units);
    return [period.start, period.end, sellingDays(period, weights), part === 0 ? 0 : toAmount(part, unit)];
  });
}

function checkDays(start: number, end: number): void {
  checkRange(start, end);
  const days = end - start + 1;
  check(days <= MOST_DAYS, 'tooManyDays', { start: formatDate(start), end: formatDate(end), days, most: MOST_DAYS });
}

function readSeasonality(seasonality: NumberTable): Float64Array {
  const argument = 'seasonality';
  const { rowCount, columnCount, values } = seasonality;
  checkShape(values.length === 12 && (rowCount === 1 || columnCount === 1), argument, seasonality, 1, 12);
  checkAnyPositive(argument, values);
  return values;
}

function sumOfPeriod({ start, end }: Period, first: number, days: Float64Array): number {
  let sum = 0;
  for (let day = start; day <= end; day++) sum += days[day - first]!;
  return sum;
}

function sellingDays({ start, end }: Period, weights: DayWeights): number {
  let sum = 0;
  for (let day = start; day <= end; day++) sum += dayWeight(weights, day);
  return roundDays(sum);
}

import type { Matrix, NumberTable } from '../arguments/cell';
import { checkAnyPositive } from '../arguments/check-any-positive';
import { checkCellCount } from '../arguments/check-cell-count';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { placeInLine } from '../arguments/place-in-line';
import { check, invalid, SheetError } from '../arguments/sheet-error';
import { fromSerial, toSerial } from './day-serial';
import { countDays, type DayWeights, EVERY_DAY, WEEKDAYS } from './day-weights';
import { readEmployments } from './employment';
import type { Period } from './periods';
import { periodsFromStarts } from './periods-from-starts';

const MOST_MONTHS = 120;
/** A person who joins later in a month begins the ramp with the next month. */
const LAST_DAY_OF_FIRST_MONTH = 15;

export interface RampRequest {
  readonly startDates: Matrix<number | SheetError>;
  readonly endDates: Matrix<number | SheetError>;
  readonly periodStarts: NumberTable;
  readonly ramp: NumberTable | undefined;
  readonly rule: 'calendar' | 'weekdays';
}

/**
 * People × periods: the share of each period's days on which a person is employed, each day times the ramp of its
 * month of tenure. So the weight of a month is its share of days × its ramp, and that of a quarter the mean of its
 * months by days.
 *
 *     joined on 11 January, ramp 0.5: January has 21 days of 31 at 0.5, so it weighs 0.339; February weighs 1
 *
 * An error in a person's dates fills that person's row. Throws SheetError.
 */
export function rampWeights(request: RampRequest): (number | SheetError)[][] {
  const people = readEmployments(request.startDates, request.endDates);
  const periods = periodsFromStarts(request.periodStarts);
  checkCellCount(people.length * periods.length);
  const ramp = request.ramp && readRamp(request.ramp);
  const days = request.rule === 'calendar' ? EVERY_DAY : WEEKDAYS;
  const lengths = periods.map(({ start, end }) => countDays(days, start, end));
  return people.map((person) => {
    if (person instanceof SheetError) return periods.map(() => person);
    const steps = toSteps(person, ramp);
    return periods.map((period, n) => (lengths[n] === 0 ? 0 : rampedShare(period, lengths[n]!, steps, days)));
  });
}

function readRamp(ramp: NumberTable): Float64Array {
  const argument = 'ramp';
  const values = oneLineOfNumbers(argument, ramp);
  check(values.length <= MOST_MONTHS, 'rampTooLong', { argument, given: values.length, most: MOST_MONTHS });
  checkAnyPositive(argument, values);
  values.forEach((value, n) => {
    if (value > 1) throw invalid('rampAboveOne', { argument, ...placeInLine(ramp, n), value });
  });
  return values;
}

/** Days at one share of the full target. */
interface Step extends Period {
  readonly share: number;
}

/** Cuts an employment into the months of the ramp, then a rest at the full target. */
function toSteps(employed: Period, ramp: Float64Array | undefined): Step[] {
  if (!ramp) return [{ ...employed, share: 1 }];
  const { year, month, day } = fromSerial(employed.start);
  const firstMonth = day <= LAST_DAY_OF_FIRST_MONTH ? month : month + 1;
  const steps: Step[] = [];
  ramp.forEach((share, n) => {
    const start = Math.max(employed.start, toSerial(year, firstMonth + n, 1));
    const end = Math.min(employed.end, toSerial(year, firstMonth + n + 1, 1) - 1);
    steps.push({ start, end, share });
  });
  steps.push({ start: toSerial(year, firstMonth + ramp.length, 1), end: employed.end, share: 1 });
  return steps.filter(({ start, end, share }) => end >= start && share > 0);
}

function rampedShare(period: Period, length: number, steps: readonly Step[], days: DayWeights): number {
  let sum = 0;
  for (const { start, end, share } of steps) {
    if (start > period.end || end < period.start) continue;
    sum += share * (countDays(days, Math.max(start, period.start), Math.min(end, period.end)) / length);
  }
  return sum;
}

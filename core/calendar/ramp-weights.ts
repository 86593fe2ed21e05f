import type { Matrix, NumberTable } from '../arguments/cell';
import { checkLine } from '../arguments/check-shape';
import { check, invalid, SheetError } from '../arguments/sheet-error';
import { fromSerial, toSerial } from './day-serial';
import { countDays, type DayWeights, EVERY_DAY, WEEKDAYS } from './day-weights';
import { readEmployments } from './employment';
import type { Period } from './periods';
import { periodsFromStarts } from './periods-from-starts';

const MOST_CELLS = 2_000_000;
const MOST_MONTHS = 120;
/** Who joins later in a month begins the ramp with the next one. */
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
 * month of tenure. A month's weight is so its share of days × its ramp; a quarter's is that of its months by days.
 */
export function rampWeights(request: RampRequest): (number | SheetError)[][] {
  const people = readEmployments(request.startDates, request.endDates);
  const periods = periodsFromStarts(request.periodStarts);
  const cells = people.length * periods.length;
  check(cells <= MOST_CELLS, 'tooManyCells', { cells, most: MOST_CELLS });
  const ramp = request.ramp && readRamp(request.ramp);
  const days = request.rule === 'calendar' ? EVERY_DAY : WEEKDAYS;
  const lengths = periods.map(({ start, end }) => countDays(days, start, end));
  return people.map((person) => {
    if (person instanceof SheetError) return periods.map(() => person);
    const steps = toSteps(person, ramp);
    return periods.map((period, n) => (lengths[n] === 0 ? 0 : rampedShare(period, lengths[n]!, steps, days)));
  });
}

function readRamp({ rowCount, columnCount, values }: NumberTable): Float64Array {
  const argument = 'ramp';
  checkLine(argument, { rowCount, columnCount });
  check(values.length <= MOST_MONTHS, 'rampTooLong', { argument, given: values.length, most: MOST_MONTHS });
  check(
    values.some((share) => share > 0),
    'allZero',
    { argument },
  );
  values.forEach((value, n) => {
    const place = rowCount === 1 ? { row: 1, column: n + 1 } : { row: n + 1, column: 1 };
    if (value > 1) throw invalid('rampAboveOne', { argument, ...place, value });
  });
  return values;
}

/** Days at one share of the full target. */
interface Step extends Period {
  readonly share: number;
}

/** The months of the ramp within an employment, then all that follows at the full target. */
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

import type { Cell, Matrix, NumberTable } from '../arguments/cell';
import { checkAnyPositive } from '../arguments/check-any-positive';
import { checkShape } from '../arguments/check-shape';
import { toDay, toNumber } from '../arguments/coerce';
import { check, invalid } from '../arguments/sheet-error';
import { formatDate } from './day-serial';
import { type DayWeights, WEEKDAYS } from './day-weights';

/** Larger than any day's weight; only a date in the wrong column is above it. */
const MOST_WEIGHT = 1000;

/**
 * Reads the selling weights of days. Throws SheetError.
 * @param calendar Exceptions: a column of dates and one of day weights, or one line of dates (holidays). Blanks are
 *   skipped.
 * @param weekdayWeights Seven numbers, Monday … Sunday, in a row or a column; Monday to Friday if left out.
 */
export function readDayWeights(calendar: Matrix | undefined, weekdayWeights: NumberTable | undefined): DayWeights {
  return {
    week: weekdayWeights ? readWeek(weekdayWeights) : WEEKDAYS.week,
    exceptions: calendar ? readExceptions(calendar) : WEEKDAYS.exceptions,
  };
}

function readWeek(week: NumberTable): Float64Array {
  const argument = 'weekdayWeights';
  const { rowCount, columnCount, values } = week;
  checkShape(values.length === 7 && (rowCount === 1 || columnCount === 1), argument, week, 1, 7);
  values.forEach((weight, at) => {
    checkWeight(argument, weight, columnCount === 1 ? at : 0, columnCount === 1 ? 0 : at);
  });
  checkAnyPositive(argument, values);
  return values;
}

interface Exception {
  readonly weight: number;
  readonly row: number;
}

function readExceptions(calendar: Matrix): Map<number, number> {
  const found = new Map<number, Exception>();
  const addRow = isLine(calendar) ? addHolidays : addException;
  for (const [i, row] of calendar.entries()) addRow(found, row, i);
  return new Map([...found].map(([day, { weight }]) => [day, weight]));
}

function addHolidays(found: Map<number, Exception>, row: readonly Cell[], i: number): void {
  row.forEach((cell, j) => {
    if (!isNoDay(cell, i, j)) found.set(toDay('calendar', cell, i, j), { weight: 0, row: i });
  });
}

/** One row of two cells is a date with its weight, unless the second is too large for a weight and so also a date. */
function isLine(calendar: Matrix): boolean {
  const rows = calendar.length;
  const columns = calendar[0]!.length;
  check(rows === 1 || columns <= 2, 'calendarShape', { argument: 'calendar', rows, columns });
  if (columns !== 2) return true;
  return rows === 1 && toNumber('calendar', calendar[0]![1]!, 0, 1) > MOST_WEIGHT;
}

function addException(found: Map<number, Exception>, row: readonly Cell[], i: number): void {
  const weight = toNumber('calendar', row[1]!, i, 1);
  if (weight === 0 && isNoDay(row[0]!, i, 0)) return;
  const day = toDay('calendar', row[0]!, i, 0);
  checkWeight('calendar', weight, i, 1);
  const earlier = found.get(day);
  if (earlier && earlier.weight !== weight) {
    throw invalid('twoDayWeights', {
      argument: 'calendar',
      first: earlier.row + 1,
      row: i + 1,
      date: formatDate(day),
      firstWeight: earlier.weight,
      weight,
    });
  }
  if (!earlier) found.set(day, { weight, row: i });
}

function isNoDay(cell: Cell, i: number, j: number): boolean {
  return toNumber('calendar', cell, i, j) === 0;
}

function checkWeight(argument: string, value: number, i: number, j: number): void {
  const place = { argument, row: i + 1, column: j + 1, value };
  if (value < 0) throw invalid('negative', place);
  if (value > MOST_WEIGHT) throw invalid('dayWeightAbove', { ...place, most: MOST_WEIGHT });
}

import type { Matrix } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import { toDay } from '../arguments/coerce';
import { check, invalid, SheetError } from '../arguments/sheet-error';
import { formatDate } from './day-serial';
import type { Period } from './periods';

/** A range from a parameter of type cellwise. */
type Cells = Matrix<number | SheetError>;

/**
 * The first and the last day of each person's employment, or the error in that person's dates. Throws SheetError if
 * the ranges do not fit.
 * @param starts One line of days.
 * @param ends One for each start; 0 for a person who is still employed. A single blank cell means that nobody has left.
 */
export function readEmployments(starts: Cells, ends: Cells): (Period | SheetError)[] {
  const joined = toLine('startDates', starts);
  const left = toLine('endDates', ends);
  const isNobodyGone = left.length === 1 && left[0]!.value === 0;
  const fits = isNobodyGone || left.length === joined.length;
  checkShape(fits, 'endDates', ends, starts.length, starts[0]!.length);
  return joined.map((start, person) => toEmployment(start, left[isNobodyGone ? 0 : person]!));
}

interface Place {
  readonly value: number | SheetError;
  readonly i: number;
  readonly j: number;
}

function toLine(argument: string, cells: Cells): Place[] {
  const rows = cells.length;
  const columns = cells[0]!.length;
  check(rows === 1 || columns === 1, 'notOneLine', { argument, rows, columns });
  return cells.flatMap((row, i) => row.map((value, j) => ({ value, i, j })));
}

function toEmployment(start: Place, end: Place): Period | SheetError {
  if (start.value instanceof SheetError) return start.value;
  if (end.value instanceof SheetError) return end.value;
  try {
    const first = toDay('startDates', start.value, start.i, start.j);
    if (end.value === 0) return { start: first, end: Number.POSITIVE_INFINITY };
    const last = toDay('endDates', end.value, end.i, end.j);
    if (last >= first) return { start: first, end: last };
    const place = { argument: 'endDates', row: end.i + 1, column: end.j + 1 };
    return invalid('endBeforeStartAt', { ...place, start: formatDate(first), end: formatDate(last) });
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw error;
  }
}

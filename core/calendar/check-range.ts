import { check } from '../arguments/sheet-error';
import { formatDate } from './day-serial';

/** Refuses an end before the start; a single day is a valid range. Throws SheetError. */
export function checkRange(start: number, end: number): void {
  check(end >= start, 'endBeforeStart', { start: formatDate(start), end: formatDate(end) });
}

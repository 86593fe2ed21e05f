import { check } from '../arguments/sheet-error';
import { formatDate } from './day-serial';

/** Both days belong to the range; a single day is one. */
export function checkRange(start: number, end: number): void {
  check(end >= start, 'endBeforeStart', { start: formatDate(start), end: formatDate(end) });
}

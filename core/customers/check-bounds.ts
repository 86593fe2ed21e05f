import type { NumberTable } from '../arguments/cell';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { placeInLine } from '../arguments/place-in-line';
import { check } from '../arguments/sheet-error';

/** Reads the bounds of buckets: ascending whole days above zero. Throws SheetError. */
export function checkBounds(table: NumberTable): Float64Array {
  const bounds = oneLineOfNumbers('bounds', table);
  bounds.forEach((value, i) => {
    const isRising = Number.isSafeInteger(value) && value > (bounds[i - 1] ?? 0);
    check(isRising, 'boundsNotIncreasing', { ...placeInLine(table, i), value });
  });
  return bounds;
}

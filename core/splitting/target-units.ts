import { check } from '../arguments/sheet-error';
import { toDecimalUnit, toUnits } from './units';

/** Beyond this even pairs of doubles could not hold shares safely; Excel shows fifteen digits anyway. */
export const MOST_UNITS = 2 ** 50;

/** A target as a whole count of units. Throws SheetError. */
export function targetUnits(target: number, unit: number): number {
  const units = toUnits(target, toDecimalUnit(unit));
  check(Math.abs(target / unit) <= MOST_UNITS, 'tooManyUnits', { argument: 'target', unit });
  check(units !== undefined, 'noMultiple', { argument: 'target', value: target, unit });
  return units;
}

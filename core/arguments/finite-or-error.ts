import { invalid, type SheetError } from './sheet-error';

/** The number as a cell can show it: never −0, and an error where it has overflowed. */
export function finiteOrError(value: number): number | SheetError {
  return Number.isFinite(value) ? value + 0 : invalid('resultTooLarge', {});
}

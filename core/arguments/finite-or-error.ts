import { invalid, type SheetError } from './sheet-error';

/** A number fit for a cell: never minus zero, and an error where it has overflowed. */
export function finiteOrError(value: number): number | SheetError {
  return Number.isFinite(value) ? value + 0 : invalid('resultTooLarge', {});
}

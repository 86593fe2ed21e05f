import { invalid, type SheetError } from './sheet-error';

/** Makes a number fit for a cell: −0 becomes 0, an overflow becomes an error. */
export function finiteOrError(value: number): number | SheetError {
  return Number.isFinite(value) ? value + 0 : invalid('resultTooLarge', {});
}

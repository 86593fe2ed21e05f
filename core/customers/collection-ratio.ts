import { finite } from '../arguments/finite';
import { SheetError } from '../arguments/sheet-error';

export interface Collection {
  /** Receivables at the start of the period. */
  readonly opening: number;
  readonly sales: number;
  /** Receivables at the end of the period. */
  readonly closing: number;
  /** The part of the closing receivables that is not due yet. */
  readonly closingCurrent: number;
}

/**
 * Amount collected ÷ amount that could have been collected: opening 500, sales 900, closing 600 of which 400 are not
 * due yet gives 800 ÷ 1000. Throws SheetError if nothing was due.
 */
export function collectionRatio({ opening, sales, closing, closingCurrent }: Collection): number {
  const collectable = finite(opening + sales - closingCurrent);
  if (collectable <= 0) throw new SheetError('#N/A', 'nothingToCollect', { value: collectable });
  return finite((opening + sales - closing) / collectable);
}

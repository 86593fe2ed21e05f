import { finite } from '../arguments/finite';
import { SheetError } from '../arguments/sheet-error';

export interface Collection {
  /** Receivables at the start of the period. */
  readonly opening: number;
  readonly sales: number;
  /** Receivables at the end of the period. */
  readonly closing: number;
  /** The part of them that is not due yet. */
  readonly closingCurrent: number;
}

/** What was collected ÷ what could have been. Throws SheetError where nothing was due. */
export function collectionRatio({ opening, sales, closing, closingCurrent }: Collection): number {
  const collectable = finite(opening + sales - closingCurrent);
  if (collectable <= 0) throw new SheetError('#N/A', 'nothingToCollect', { value: collectable });
  return finite((opening + sales - closing) / collectable);
}

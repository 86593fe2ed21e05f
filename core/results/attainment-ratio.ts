import type { Place } from '../arguments/combine-cells';
import { finiteOrError } from '../arguments/finite-or-error';
import { SheetError } from '../arguments/sheet-error';

/** actual ÷ target; for a planned loss 1 + (actual − target) ÷ |target|, so that −80 against −100 is 1.2. */
export function attainmentRatio(actual: number, target: number, place: Place): number | SheetError {
  if (target === 0) return new SheetError('#N/A', 'noPlan', { argument: 'target', ...place });
  return finiteOrError(target > 0 ? actual / target : 1 + (actual - target) / -target);
}

import { SheetError } from '../sheet-error';
import type { Place } from './combine-cells';
import { finiteOrError } from './finite-or-error';

/** actual ÷ target; for a planned loss 1 + (actual − target) ÷ |target|, so that more is better there, too. */
export function attainmentRatio(actual: number, target: number, place: Place): number | SheetError {
  if (target === 0) return new SheetError('#N/A', 'noPlan', { argument: 'target', ...place });
  return finiteOrError(target > 0 ? actual / target : 1 + (actual - target) / -target);
}

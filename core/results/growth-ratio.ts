import type { Place } from '../arguments/combine-cells';
import { finiteOrError } from '../arguments/finite-or-error';
import { SheetError } from '../arguments/sheet-error';
import { difference } from '../numbers/difference';

/** (current − base) ÷ base, for a base above zero. */
export function growthRatio(current: number, base: number, place: Place): number | SheetError {
  if (base === 0) return new SheetError('#N/A', 'growthFromZero', { ...place });
  if (base < 0) return new SheetError('#N/A', 'growthFromLoss', { ...place, value: base });
  return finiteOrError(difference(current, base) / base);
}

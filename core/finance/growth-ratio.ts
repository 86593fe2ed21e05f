import { SheetError } from '../sheet-error';
import type { Place } from './combine-cells';
import { difference } from './difference';
import { finiteOrError } from './finite-or-error';

/** (current − base) ÷ base, for a base above zero. */
export function growthRatio(current: number, base: number, place: Place): number | SheetError {
  if (base === 0) return new SheetError('#N/A', 'growthFromZero', { ...place });
  if (base < 0) return new SheetError('#N/A', 'growthFromLoss', { ...place, value: base });
  return finiteOrError(difference(current, base) / base);
}

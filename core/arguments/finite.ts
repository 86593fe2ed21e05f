import { finiteOrError } from './finite-or-error';
import { SheetError } from './sheet-error';

/** Returns the number. Throws SheetError if it has overflowed. */
export function finite(value: number): number {
  const outcome = finiteOrError(value);
  if (outcome instanceof SheetError) throw outcome;
  return outcome;
}

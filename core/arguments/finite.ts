import { finiteOrError } from './finite-or-error';
import { SheetError } from './sheet-error';

/** The number itself. Throws SheetError where it has overflowed. */
export function finite(value: number): number {
  const outcome = finiteOrError(value);
  if (outcome instanceof SheetError) throw outcome;
  return outcome;
}

import { SheetError } from '../sheet-error';
import { finiteOrError } from './finite-or-error';

/** The number itself. Throws SheetError where it has overflowed. */
export function finite(value: number): number {
  const outcome = finiteOrError(value);
  if (outcome instanceof SheetError) throw outcome;
  return outcome;
}

import { finite } from '../arguments/finite';
import { SheetError } from '../arguments/sheet-error';
import { difference } from '../numbers/difference';

/**
 * Days of the latest sales that the receivables stand for: periods are used up from the latest back, the last one in
 * part. A period without sales above zero uses up nothing; its days pass. Throws SheetError where the history is too
 * short.
 * @param sales oldest period first
 * @param days of each period
 */
export function countBackDso(receivables: number, sales: Float64Array, days: Float64Array): number {
  let open = receivables;
  let passed = 0;
  for (let i = sales.length - 1; i >= 0 && open > 0; i--) {
    const sold = Math.max(0, sales[i]!);
    if (open < sold) return finite(passed + (open / sold) * days[i]!);
    open = difference(open, sold);
    passed = finite(passed + days[i]!);
  }
  if (open > 0) throw new SheetError('#N/A', 'beyondHistory', { days: passed });
  return passed;
}

import { finite } from '../arguments/finite';
import { SheetError } from '../arguments/sheet-error';
import { difference } from '../numbers/difference';

/**
 * The number of days of latest sales that are still unpaid (count-back). Going back from the latest period, each one
 * takes its sales off the receivables and adds its days, the last one only in part. A period without sales only adds
 * its days.
 *
 *     receivables 445, sales 250 in 28 days, then 320 in 31: the latest takes 320 and 31 days, the 125 left take half
 *     of the earlier 28 days, so 45
 *
 * Throws SheetError if the history is too short.
 * @param sales Oldest period first.
 * @param days The length of each period.
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

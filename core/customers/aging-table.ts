import { finite } from '../arguments/finite';
import { toWholeUnits } from '../numbers/whole-units';

export interface OpenItems {
  /** Day serials; NaN means no due date. */
  readonly dueDates: Float64Array;
  readonly openAmounts: Float64Array;
  /** The most days overdue of each bucket except the last, ascending. */
  readonly bounds: Float64Array;
  readonly asOf: number;
  readonly groups: readonly string[] | undefined;
}

export interface AgingTable {
  /** By group in order of first appearance; "" stands for amounts without a group. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly total: readonly number[];
}

/**
 * Adds up open amounts by days overdue: not due, one bucket for each bound, beyond the last bound, without a due date.
 * With the bounds 30, 60, 90 an amount 61 days overdue counts in the third bucket. Throws SheetError for an overflow.
 */
export function agingTable({ dueDates, openAmounts, bounds, asOf, groups }: OpenItems): AgingTable {
  finite(openAmounts.reduce((sum, amount) => sum + Math.abs(amount), 0));
  const { units, toAmount } = toWholeUnits(openAmounts);
  const width = bounds.length + 3;
  const sums = new Map<string, number[]>();
  const total = Array<number>(width).fill(0);
  units.forEach((count, i) => {
    const group = groups?.[i] ?? '';
    if (count === 0 && group === '') return;
    if (!sums.has(group)) sums.set(group, Array<number>(width).fill(0));
    const bucket = toBucket(asOf - dueDates[i]!, bounds);
    sums.get(group)![bucket]! += count;
    total[bucket]! += count;
  });
  const toAmounts = (row: readonly number[]) => row.map(toAmount);
  return { groups: new Map([...sums].map(([group, row]) => [group, toAmounts(row)])), total: toAmounts(total) };
}

/** Bucket 0 is not due. Day 60 is within the bound 60, day 61 is beyond it. */
function toBucket(daysOverdue: number, bounds: Float64Array): number {
  if (Number.isNaN(daysOverdue)) return bounds.length + 2;
  if (daysOverdue <= 0) return 0;
  let low = 0;
  let high = bounds.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (daysOverdue <= bounds[middle]!) high = middle;
    else low = middle + 1;
  }
  return low + 1;
}

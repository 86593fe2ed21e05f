import { finite } from '../arguments/finite';
import { toWholeUnits } from '../numbers/whole-units';

export interface OpenItems {
  /** Day serials, NaN where no due date is known. */
  readonly dueDates: Float64Array;
  readonly openAmounts: Float64Array;
  /** Last day of each bucket but the last, rising. */
  readonly bounds: Float64Array;
  readonly asOf: number;
  readonly groups: readonly string[] | undefined;
}

export interface AgingTable {
  /** By group in order of first appearance; "" is what belongs to none. */
  readonly groups: ReadonlyMap<string, readonly number[]>;
  readonly total: readonly number[];
}

/** Open amounts by days overdue: not due, a bucket per bound, beyond the last one, without a due date. */
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

/** 0 is not due; day 60 is still within the bound 60, day 61 is beyond. */
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

import { raiseOf } from './block';
import { moveAlongPath } from './move-along-path';
import { type Corner, raiseRows, type Totals } from './raise-rows';
import { type Shares, STEPS } from './shares';
import { swapInRows } from './swap-in-rows';

const FIRST_PRICE = STEPS / 128;

export interface RoundedTable {
  /** Whole units, row by row. */
  readonly cells: Float64Array;
  /** False if no such table has these column totals; the rows have theirs in any case. */
  readonly meetsColumns: boolean;
}

/**
 * Rounds a block of a table so that each cell is the floor or the ceiling of its share and the rows and columns have
 * the given totals (controlled rounding).
 *
 * The idea: each row by itself raises its largest fractions. That may leave one column with too many raised cells and
 * another with too few. Lowering a cell of the first and raising a cell of the second in the same row mends both columns
 * and keeps the row; it costs the difference of the two fractions, so the cheapest swaps come first. If no row has
 * both cells, a path through several rows still moves the raise.
 *
 *     shares      rows by themselves   after one swap
 *     0.6  0.4    1  0                 0  1              lowers 0.6 and raises 0.4 at a cost of 0.2;
 *     0.6  0.4    1  0                 1  0              the third row could only lower 0.8 and raise
 *     0.8  1.2    1  1                 1  1              0.2 at a cost of 0.6
 *     ---------   ----                 ----
 *     2    2      3  1                 2  2
 *
 * @param corner The block's place in the table that `shares` holds.
 * @param totals In whole units; rows and columns must have the same sum.
 * @see L. H. Cox, A constructive procedure for unbiased controlled rounding, JASA 82 (1987) 520–524.
 */
export function roundTable(shares: Shares, corner: Corner, totals: Totals): RoundedTable {
  // Each row takes its whole parts and raises its largest fractions: all rows have their totals from here on.
  const block = raiseRows(shares, corner, totals);
  const { cells, fractions, surplus } = block;
  let open = 0;
  for (const count of surplus) open += Math.max(0, count);
  // Then swaps within rows mend the columns, at a price that doubles until it covers every swap.
  for (let price = FIRST_PRICE; open > 0 && price <= STEPS; price *= 2) open = swapInRows(block, price, open);
  // Paths through several rows mend the rest, one raise at a time.
  while (open > 0 && moveAlongPath(block)) open--;
  // Last, the raises are added to the whole parts.
  for (let at = 0; at < fractions.length; at++) cells[at]! += raiseOf(fractions[at]!);
  return { cells, meetsColumns: open === 0 };
}

import { largestRemainder } from './largest-remainder';
import { moveAlongPath } from './move-along-path';
import { selectLargest } from './select-largest';
import { FIXED, type Shares, STEPS } from './shares';

/** Added to the fraction of a cell that is rounded up. */
export const RAISED = 2 * STEPS;

/** A block of a table while it is rounded: `cells` hold whole units, `fractions` tell which may be raised. */
export interface Block {
  readonly height: number;
  readonly width: number;
  /** Row-major, the block's own. */
  readonly fractions: Int32Array;
  /** How many raised cells each column has too many (or, below zero, lacks). */
  readonly surplus: Int32Array;
}

/**
 * Rounds a block so that each cell is the floor or ceiling of its share and rows and columns have the given totals:
 * every row raises its largest fractions, then the cheapest swaps within rows mend the columns, then paths through
 * several rows do. Row totals always come out; the answer tells whether all columns do, which the totals can make
 * impossible.
 */
export function roundTable(
  shares: Shares,
  firstRow: number,
  firstColumn: number,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  cells: Float64Array,
): boolean {
  const height = rowTotals.length;
  const width = columnTotals.length;
  const fractions = new Int32Array(height * width);
  const thresholds = new Int32Array(height);
  const columnNeeds = raiseRows(shares, firstRow, firstColumn, rowTotals, columnTotals, cells, fractions, thresholds);
  const surplus = new Int32Array(width);
  let open = 0;
  for (let j = 0; j < width; j++) {
    surplus[j] = -columnNeeds[j]!;
    open += Math.max(0, surplus[j]!);
  }
  const block = { height, width, fractions, surplus };
  for (let price = STEPS >> 7; open > 0 && price <= STEPS; price *= 2)
    open = swapInRows(block, thresholds, price, open);
  while (open > 0 && moveAlongPath(block)) open--;
  for (let at = 0; at < fractions.length; at++) if (fractions[at]! >= RAISED) cells[at]!++;
  return open === 0;
}

/** Rounds each row by its largest fractions. Returns what each column then still lacks. */
function raiseRows(
  shares: Shares,
  firstRow: number,
  firstColumn: number,
  rowTotals: Float64Array,
  columnTotals: Float64Array,
  cells: Float64Array,
  fractions: Int32Array,
  thresholds: Int32Array,
): Float64Array {
  const height = rowTotals.length;
  const width = columnTotals.length;
  const needs = columnTotals.slice();
  const scratch = new Int32Array(width);
  const missing = new Int32Array(height);
  for (let i = 0, at = 0; i < height; i++) {
    const start = at;
    shares.fill(firstRow + i, firstColumn, width, cells, start, fractions);
    let rest = rowTotals[i]!;
    let movable = 0;
    for (let j = 0; j < width; j++, at++) {
      rest -= cells[at]!;
      if (fractions[at] !== FIXED) scratch[movable++] = fractions[at]!;
    }
    if (rest < 0 || rest > movable) largestRemainder(cells, fractions, start, at, rowTotals[i]!);
    else if (rest > 0) {
      missing[i] = rest;
      thresholds[i] = selectLargest(scratch, movable, rest);
    }
    for (let j = 0; j < width; j++) needs[j]! -= cells[start + j]!;
  }
  const raised = new Float64Array(width);
  for (let i = 0; i < height; i++) {
    if (missing[i] === 0) continue;
    raiseRow(fractions, i * width, width, thresholds[i]!, missing[i]!, needs, raised, (i + 1) / height);
  }
  for (let j = 0; j < width; j++) needs[j]! -= raised[j]!;
  return needs;
}

/** Ties go to the column that lags most behind its share of raises so far, then to the earlier one. */
function raiseRow(
  fractions: Int32Array,
  start: number,
  width: number,
  threshold: number,
  missing: number,
  needs: Float64Array,
  raised: Float64Array,
  progress: number,
): void {
  let left = missing;
  let ties = 0;
  for (let j = 0; j < width; j++) {
    const fraction = fractions[start + j]!;
    if (fraction > threshold) {
      fractions[start + j] = fraction + RAISED;
      raised[j]!++;
      left--;
    } else if (fraction === threshold) ties++;
  }
  if (left === 0) return;
  const lagging =
    left === ties ? undefined : mostLagging(fractions, start, width, threshold, left, needs, raised, progress);
  for (let j = 0; j < width; j++) {
    if (fractions[start + j] !== threshold || (lagging && !lagging.has(j))) continue;
    fractions[start + j]! += RAISED;
    raised[j]!++;
  }
}

function mostLagging(
  fractions: Int32Array,
  start: number,
  width: number,
  threshold: number,
  count: number,
  needs: Float64Array,
  raised: Float64Array,
  progress: number,
): Set<number> {
  const ties: number[] = [];
  for (let j = 0; j < width; j++) if (fractions[start + j] === threshold) ties.push(j);
  const lag = (j: number) => needs[j]! * progress - raised[j]!;
  return new Set(ties.sort((one, other) => lag(other) - lag(one) || one - other).slice(0, count));
}

/** In each row moves raises from columns with a surplus to columns that lack, where that costs at most `price`. */
function swapInRows(block: Block, thresholds: Int32Array, price: number, open: number): number {
  const { height, width, fractions, surplus } = block;
  const givers = new Int32Array(width);
  const takers = new Int32Array(width);
  let left = open;
  for (let i = 0; i < height && left > 0; i++) {
    const start = i * width;
    const highest = thresholds[i]! + price + RAISED;
    const lowest = Math.max(thresholds[i]! - price, FIXED + 1);
    let giving = 0;
    let taking = 0;
    for (let j = 0; j < width; j++) {
      const fraction = fractions[start + j]!;
      if (surplus[j]! > 0) {
        if (fraction >= RAISED && fraction <= highest) givers[giving++] = start + j;
      } else if (surplus[j]! < 0 && fraction < RAISED && fraction >= lowest) takers[taking++] = start + j;
    }
    if (giving > 0 && taking > 0) left -= swapCheapest(block, start, givers, giving, takers, taking, price);
  }
  return left;
}

function swapCheapest(
  { fractions, surplus }: Block,
  start: number,
  givers: Int32Array,
  giving: number,
  takers: Int32Array,
  taking: number,
  price: number,
): number {
  const pairs = Math.min(giving, taking);
  for (let swapped = 0; swapped < pairs; swapped++) {
    let giver = 0;
    for (let z = 1; z < giving - swapped; z++) if (fractions[givers[z]!]! < fractions[givers[giver]!]!) giver = z;
    let taker = 0;
    for (let z = 1; z < taking - swapped; z++) if (fractions[takers[z]!]! > fractions[takers[taker]!]!) taker = z;
    const from = givers[giver]!;
    const to = takers[taker]!;
    if (fractions[from]! - RAISED - fractions[to]! > price) return swapped;
    fractions[from]! -= RAISED;
    fractions[to]! += RAISED;
    surplus[from - start]!--;
    surplus[to - start]!++;
    givers[giver] = givers[giving - swapped - 1]!;
    takers[taker] = takers[taking - swapped - 1]!;
  }
  return pairs;
}

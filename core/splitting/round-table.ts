import { largestRemainder } from './largest-remainder';
import { moveAlongPath } from './move-along-path';
import { selectLargest } from './select-largest';
import { FIXED, type Shares, STEPS } from './shares';

const RAISED_BIT = 29;

/** Added to the fraction of a cell that is rounded up; a bit of its own, above all fractions. */
export const RAISED = 2 ** RAISED_BIT;

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
  for (let at = 0; at < fractions.length; at++) cells[at]! += fractions[at]! >>> RAISED_BIT;
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
    shares.fill({ row: firstRow + i, column: firstColumn, height: 1, width }, cells, fractions, start);
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
  let lastTie = 0;
  for (let j = 0; j < width; j++) {
    const fraction = fractions[start + j]!;
    const isAbove = (threshold - fraction) >>> 31; // 1 or 0 without a branch, which half the cells would mislead
    fractions[start + j] = fraction + (isAbove << RAISED_BIT);
    raised[j]! += isAbove;
    left -= isAbove;
    if (fraction === threshold) {
      ties++;
      lastTie = j;
    }
  }
  const chosen =
    ties === 1 ? [lastTie] : mostLagging(fractions, start, width, threshold, left, needs, raised, progress);
  for (const j of chosen) {
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
): number[] {
  const ties: number[] = [];
  for (let j = 0; j < width; j++) if (fractions[start + j] === threshold) ties.push(j);
  const lag = (j: number) => needs[j]! * progress - raised[j]!;
  return ties.sort((one, other) => lag(other) - lag(one) || one - other).slice(0, count);
}

/** In each row moves raises from columns with a surplus to columns that lack, where that costs at most `price`. */
function swapInRows(block: Block, thresholds: Int32Array, price: number, open: number): number {
  const { height, width, fractions, surplus } = block;
  const over = Int32Array.from(surplus.keys()).filter((j) => surplus[j]! > 0);
  const short = Int32Array.from(surplus.keys()).filter((j) => surplus[j]! < 0);
  const givers = new Int32Array(width);
  const takers = new Int32Array(width);
  let left = open;
  for (let i = 0; i < height && left > 0; i++) {
    const start = i * width;
    const threshold = thresholds[i]!;
    const lowest = Math.max(threshold - price, FIXED + 1);
    // one unsigned comparison a cell: a second one would be a coin toss for the processor
    const givingRange = threshold + price;
    const takingRange = threshold - lowest;
    let giving = 0;
    for (let z = 0; z < over.length; z++) {
      const above = (fractions[start + over[z]!]! - RAISED) >>> 0;
      if (above <= givingRange && surplus[over[z]!]! > 0) givers[giving++] = start + over[z]!;
    }
    if (giving === 0) continue;
    let taking = 0;
    for (let z = 0; z < short.length; z++) {
      const above = (fractions[start + short[z]!]! - lowest) >>> 0;
      if (above <= takingRange && surplus[short[z]!]! < 0) takers[taking++] = start + short[z]!;
    }
    if (taking > 0) left -= swapCheapest(block, start, givers, giving, takers, taking, price);
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

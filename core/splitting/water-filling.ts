import { type Precise, type PreciseNumbers, productError, share, sumOf } from './precise';

/** The bounds of each cell in whole units; those of a locked cell are equal. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export interface FilledShares extends PreciseNumbers {
  /** 1 if a bound, a lock or a zero weight decides; the other cells share the rest by weight. */
  readonly isPegged: Uint8Array;
}

/**
 * Shares in proportion to the weights, within bounds.
 *
 * The idea: the share of a cell is level × weight, cut to its bounds, like water in vessels of different widths
 * that have floors and lids. The level at which the shares add up to the total is found by pegging: cells that break a
 * bound at the current level are held at the bound, and the rest is shared again among the others.
 *
 *     total 100, weights 6, 3, 1, the first at most 40
 *     level 10:  60 30 10    the first is pegged at 40; 60 are left for weights 3 and 1
 *     level 15:  40 45 15    no bound is broken
 *
 * Only the side that is further out is pegged in one round, because pegging it moves the level towards the other side.
 * Each round pegs at least one cell.
 * @param total Not below the sum of the lower bounds nor above that of the upper ones.
 * @see K. Bretthauer & B. Shetty, The nonlinear knapsack problem, 2002, §3 (pegging).
 */
export function fillWithin(total: number, weights: Float64Array, { lower, upper }: Bounds): FilledShares {
  const high = new Float64Array(weights.length);
  const low = new Float64Array(weights.length);
  const isPegged = new Uint8Array(weights.length);
  const free = weights.slice();
  let rest = total;
  const peg = (at: number, units: number) => {
    isPegged[at] = 1;
    free[at] = 0;
    high[at] = units;
    rest -= units;
  };
  // Cells without weight and locked cells are pegged from the start.
  weights.forEach((weight, at) => {
    if (weight === 0 || lower[at] === upper[at]) peg(at, lower[at]!);
  });
  for (;;) {
    const whole = sumOf(free);
    if (whole.high <= 0) return { high, low, isPegged };
    const level = share(rest, 1, 0, whole);
    const side = furtherSide(free, level.high, lower, upper);
    // No bound is broken: every free cell gets its share at this level.
    if (side === 0) {
      for (let at = 0; at < free.length; at++) if (!isPegged[at]) place(high, low, at, level, free[at]!);
      return { high, low, isPegged };
    }
    // Otherwise every cell that breaks its bound on that side is held at it.
    for (let at = 0; at < free.length; at++) {
      if (isPegged[at]) continue;
      const exact = level.high * free[at]!;
      if (side < 0 && exact < lower[at]!) peg(at, lower[at]!);
      else if (side > 0 && exact > upper[at]!) peg(at, upper[at]!);
    }
  }
}

/** −1 if the shares fall short of lower bounds at least as much as they exceed upper ones, else 1; 0 for neither. */
function furtherSide(free: Float64Array, level: number, lower: Float64Array, upper: Float64Array): number {
  let short = 0;
  let over = 0;
  for (let at = 0; at < free.length; at++) {
    if (free[at] === 0) continue;
    const exact = level * free[at]!;
    if (exact < lower[at]!) short += lower[at]! - exact;
    else if (exact > upper[at]!) over += exact - upper[at]!;
  }
  if (short === 0 && over === 0) return 0;
  return short >= over ? -1 : 1;
}

function place(high: Float64Array, low: Float64Array, at: number, level: Precise, weight: number): void {
  const product = level.high * weight;
  high[at] = product;
  low[at] = productError(level.high, weight, product) + level.low * weight;
}

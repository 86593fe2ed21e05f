import { type Precise, productError, share, sumOf } from './precise';

/** Bounds in whole units, one of each kind a cell; a locked cell has equal ones. */
export interface Bounds {
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** The share of each cell as `high + low`. */
export interface FilledShares {
  readonly high: Float64Array;
  readonly low: Float64Array;
  /** 1 where a bound, a lock or a weight of zero decides; the others share the rest by weight. */
  readonly isPegged: Uint8Array;
}

/**
 * Shares in proportion to the weights within bounds: level × weight, cut to [lower, upper], with the level at which
 * they add up to `total` (which must lie between the sums of the bounds). Cells whose bounds bind are pegged there,
 * the side that is further out first, until none binds; each round pegs one at least.
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
  weights.forEach((weight, at) => {
    if (weight === 0 || lower[at] === upper[at]) peg(at, lower[at]!);
  });
  for (;;) {
    const whole = sumOf(free);
    if (whole.high <= 0) return { high, low, isPegged };
    const level = share(rest, 1, 0, whole);
    const side = furtherSide(free, level.high, lower, upper);
    if (side === 0) {
      for (let at = 0; at < free.length; at++) if (!isPegged[at]) place(high, low, at, level, free[at]!);
      return { high, low, isPegged };
    }
    for (let at = 0; at < free.length; at++) {
      if (isPegged[at]) continue;
      const exact = level.high * free[at]!;
      if (side < 0 && exact < lower[at]!) peg(at, lower[at]!);
      else if (side > 0 && exact > upper[at]!) peg(at, upper[at]!);
    }
  }
}

/** Below zero: the shares fall short of lower bounds more than they pass upper ones; zero: none binds. */
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

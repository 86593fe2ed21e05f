import type { Axis } from './axis';
import { productError, share, sumOf } from './precise';

/**
 * The exact shares of a table, in units, each as its whole part and its fraction. A fraction counts steps of 2^-28
 * (0 … 2^28 − 1); FIXED marks a share that is a whole number but for rounding noise, and so must not move.
 */
export interface Shares {
  /** Writes `count` shares of a row, from a column on, to `wholes` and `fractions`, both from place `to` on. */
  fill(row: number, column: number, count: number, wholes: Float64Array, to: number, fractions: Int32Array): void;
}

/** The shares of every pair of levels: row groups of depth p × column groups of depth q. */
export type ShareLevels = (p: number, q: number) => Shares;

export const STEPS = 2 ** 28;
export const FIXED = -1;

/** Up to so many units a product of two doubles is good enough for the table's inner cells. */
const PLAIN_LIMIT = 2 ** 36;
const NOISE = 2 ** -50;
const SMALL = 2 ** 22;

/** Shares total × rowᵢ × columnⱼ. Weights lie in leaf order. */
export function productShares(
  total: number,
  rows: Axis,
  columns: Axis,
  rowWeights: Float64Array,
  columnWeights: Float64Array,
): ShareLevels {
  const rowShares = sideShares(total, rows, rowWeights);
  const columnShares = sideShares(1, columns, columnWeights);
  return (p, q) => {
    const a = rowShares[p]!;
    const b = columnShares[q]!;
    return total <= PLAIN_LIMIT && p > 0 && q > 0
      ? {
          fill: (row, at, count, wholes, to, fractions) =>
            fillPlain(a.high[row]!, b.high, at, count, wholes, to, fractions),
        }
      : {
          fill: (row, at, count, wholes, to, fractions) =>
            fillPrecise(a.high[row]!, a.low[row]!, b.high, b.low, at, count, wholes, to, fractions),
        };
  };
}

/** Shares given cell by cell as `high + low`, row-major in leaf order. */
export function tableShares(rows: Axis, columns: Axis, high: Float64Array, low: Float64Array): ShareLevels {
  const one = Float64Array.of(1);
  const zero = Float64Array.of(0);
  return (p, q) => {
    const width = columns.levels[q]!.size;
    const sums = sumLevel(rows, p, columns, q, high, low);
    return {
      fill(row, column, count, wholes, to, fractions) {
        for (let j = 0; j < count; j++) {
          const at = row * width + column + j;
          fillPrecise(sums.high[at]!, sums.low[at]!, one, zero, 0, 1, wholes, to + j, fractions);
        }
      },
    };
  };
}

interface Side {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** factor × weight ÷ all weights, for the nodes of every level. */
function sideShares(factor: number, axis: Axis, weights: Float64Array): Side[] {
  const whole = sumOf(weights);
  return sumSide(axis, weights).map(({ high, low }) => {
    const side = { high: new Float64Array(high.length), low: new Float64Array(high.length) };
    high.forEach((part, i) => {
      const exact = share(factor, { high: part, low: low[i]! }, whole);
      side.high[i] = exact.high;
      side.low[i] = exact.low;
    });
    return side;
  });
}

function sumSide(axis: Axis, weights: Float64Array): Side[] {
  const sides: Side[] = [];
  let side: Side = { high: weights, low: new Float64Array(weights.length) };
  for (let level = axis.levels.length - 1; level >= 0; level--) {
    if (level < axis.levels.length - 1) side = sumChildren(side, axis.levels[level]!.childStart);
    sides.unshift(side);
  }
  return sides;
}

function sumChildren(side: Side, starts: Int32Array): Side {
  const sums = { high: new Float64Array(starts.length - 1), low: new Float64Array(starts.length - 1) };
  for (let node = 0; node < sums.high.length; node++) {
    const sum = sumOf(side.high, starts[node]!, starts[node + 1]!, side.low);
    sums.high[node] = sum.high;
    sums.low[node] = sum.low;
  }
  return sums;
}

function sumLevel(rows: Axis, p: number, columns: Axis, q: number, high: Float64Array, low: Float64Array): Side {
  let side: Side = { high, low };
  let width = columns.levels.at(-1)!.size;
  for (let level = columns.levels.length - 2; level >= q; level--) {
    const height = side.high.length / width;
    side = sumChildren(side, repeatStarts(columns.levels[level]!.childStart, height, width));
    width = columns.levels[level]!.size;
  }
  if (p === rows.levels.length - 1) return side;
  side = transpose(side, width);
  let height = rows.levels.at(-1)!.size;
  for (let level = rows.levels.length - 2; level >= p; level--) {
    side = sumChildren(side, repeatStarts(rows.levels[level]!.childStart, width, height));
    height = rows.levels[level]!.size;
  }
  return transpose(side, height);
}

function repeatStarts(starts: Int32Array, times: number, width: number): Int32Array {
  const nodes = starts.length - 1;
  const all = new Int32Array(nodes * times + 1);
  for (let t = 0; t < times; t++) for (let n = 0; n < nodes; n++) all[t * nodes + n] = t * width + starts[n]!;
  all[nodes * times] = times * width;
  return all;
}

function transpose({ high, low }: Side, width: number): Side {
  const height = high.length / width;
  const turned = { high: new Float64Array(high.length), low: new Float64Array(high.length) };
  for (let i = 0; i < height; i++) {
    for (let j = 0; j < width; j++) {
      turned.high[j * height + i] = high[i * width + j]!;
      turned.low[j * height + i] = low[i * width + j]!;
    }
  }
  return turned;
}

function fillPlain(
  factor: number,
  parts: Float64Array,
  column: number,
  count: number,
  wholes: Float64Array,
  to: number,
  fractions: Int32Array,
): void {
  for (let j = 0; j < count; j++) {
    const exact = factor * parts[column + j]!;
    let whole = Math.floor(exact);
    const rest = exact - whole;
    const noise = exact > SMALL ? exact * NOISE : 1 / STEPS;
    let fraction = FIXED;
    if (rest > 1 - noise) whole++;
    else if (rest >= noise) fraction = toSteps(rest);
    wholes[to + j] = whole;
    fractions[to + j] = fraction;
  }
}

function fillPrecise(
  factor: number,
  factorLow: number,
  parts: Float64Array,
  partLows: Float64Array,
  column: number,
  count: number,
  wholes: Float64Array,
  to: number,
  fractions: Int32Array,
): void {
  for (let j = 0; j < count; j++) {
    const part = parts[column + j]!;
    const exact = factor * part;
    const low = productError(factor, part, exact) + factor * partLows[column + j]! + factorLow * part;
    let whole = Math.floor(exact);
    let rest = exact - whole + low;
    if (rest < 0) {
      whole--;
      rest++;
    }
    let fraction = FIXED;
    if (rest > 1 - 1 / STEPS) whole++;
    else if (rest >= 1 / STEPS) fraction = toSteps(rest);
    wholes[to + j] = whole;
    fractions[to + j] = fraction;
  }
}

function toSteps(rest: number): number {
  return Math.min(STEPS - 1, (rest * STEPS + 0.5) | 0);
}

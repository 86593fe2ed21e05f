import type { Axis } from './axis';
import { productError, share, sumOf } from './precise';

/**
 * The exact shares of a table, in units, each as its whole part and its fraction. A fraction counts steps of 2^-28
 * (1 … 2^28 − 1); FIXED marks a share that is a whole number but for rounding noise, and so must not move.
 */
export interface Shares {
  /** Writes a block of shares, row by row, to `wholes` and `fractions`, both from place `to` on. */
  fill(block: ShareBlock, wholes: Float64Array, fractions: Int32Array, to?: number): void;
}

export interface ShareBlock {
  readonly row: number;
  readonly column: number;
  readonly height: number;
  readonly width: number;
}

/** The shares of every pair of levels: row groups of depth p × column groups of depth q. */
export type ShareLevels = (p: number, q: number) => Shares;

export const STEPS = 2 ** 28;
export const FIXED = 0;

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
    const isPlain = total <= PLAIN_LIMIT && p > 0 && q > 0;
    return isPlain
      ? plainProducts(rowShares[p]!.high, columnShares[q]!.high)
      : preciseProducts(rowShares[p]!, columnShares[q]!);
  };
}

function plainProducts(rows: Float64Array, columns: Float64Array): Shares {
  return {
    fill({ row, column, height, width }, wholes, fractions, to = 0) {
      let at = to;
      for (let i = row; i < row + height; i++) {
        const factor = rows[i]!;
        for (let j = column; j < column + width; j++) placePlain(factor * columns[j]!, wholes, fractions, at++);
      }
    },
  };
}

function preciseProducts(rows: Side, columns: Side): Shares {
  return {
    fill({ row, column, height, width }, wholes, fractions, to = 0) {
      let at = to;
      for (let i = row; i < row + height; i++) {
        const factor = rows.high[i]!;
        for (let j = column; j < column + width; j++) {
          const part = columns.high[j]!;
          const high = factor * part;
          const low = productError(factor, part, high) + factor * columns.low[j]! + rows.low[i]! * part;
          placePrecise(high, low, wholes, fractions, at++);
        }
      }
    },
  };
}

/** Shares given cell by cell as `high + low`, row-major in leaf order. */
export function tableShares(rows: Axis, columns: Axis, high: Float64Array, low: Float64Array): ShareLevels {
  return (p, q) => {
    const tableWidth = columns.levels[q]!.size;
    const sums = sumLevel(rows, p, columns, q, high, low);
    return {
      fill({ row, column, height, width }, wholes, fractions, to = 0) {
        let at = to;
        for (let i = row; i < row + height; i++) {
          const start = i * tableWidth + column;
          for (let cell = start; cell < start + width; cell++) {
            placePrecise(sums.high[cell]!, sums.low[cell]!, wholes, fractions, at++);
          }
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
    for (let i = 0; i < high.length; i++) {
      const exact = share(factor, high[i]!, low[i]!, whole);
      side.high[i] = exact.high;
      side.low[i] = exact.low;
    }
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

function placePlain(exact: number, wholes: Float64Array, fractions: Int32Array, at: number): void {
  let whole = Math.floor(exact);
  const rest = exact - whole;
  const noise = exact > SMALL ? exact * NOISE : 1 / STEPS;
  let fraction = FIXED;
  if (rest > 1 - noise) whole++;
  else if (rest >= noise) fraction = toSteps(rest);
  wholes[at] = whole;
  fractions[at] = fraction;
}

function placePrecise(high: number, low: number, wholes: Float64Array, fractions: Int32Array, at: number): void {
  let whole = Math.floor(high);
  let rest = high - whole + low;
  if (rest < 0) {
    whole--;
    rest++;
  }
  let fraction = FIXED;
  if (rest > 1 - 1 / STEPS) whole++;
  else if (rest >= 1 / STEPS) fraction = toSteps(rest);
  wholes[at] = whole;
  fractions[at] = fraction;
}

function toSteps(rest: number): number {
  return Math.min(STEPS - 1, (rest * STEPS + 0.5) | 0);
}

import type { Axis } from './axis';
import { placePlain, placePrecise } from './place-share';
import { type PreciseNumbers, productError, share, sumOf } from './precise';
import type { ShareLevels, Shares } from './shares';
import { sumChildren } from './sum-children';

/** Up to this many units a product of two doubles is good enough for the table's inner cells. */
const PLAIN_LIMIT = 2 ** 36;

/**
 * The shares total × rowᵢ ÷ all rows × columnⱼ ÷ all columns, for rows, columns and their groups alike. The rows'
 * factors include the total: 100 units over rows 3 : 1 and columns 1 : 4 give the factors 75, 25 and 0.2, 0.8, so the
 * cells 15, 60, 5 and 20. Weights are in leaf order.
 */
export function productShares(
  total: number,
  rows: Axis,
  columns: Axis,
  rowWeights: Float64Array,
  columnWeights: Float64Array,
): ShareLevels {
  const rowFactors = factorsOf(total, rows, rowWeights);
  const columnFactors = factorsOf(1, columns, columnWeights);
  return (p, q) => {
    const isPlain = total <= PLAIN_LIMIT && p > 0 && q > 0;
    return isPlain
      ? plainProducts(rowFactors[p]!.high, columnFactors[q]!.high)
      : preciseProducts(rowFactors[p]!, columnFactors[q]!);
  };
}

/** factor × weight ÷ all weights, for the nodes of every level. */
function factorsOf(factor: number, axis: Axis, weights: Float64Array): PreciseNumbers[] {
  const whole = sumOf(weights);
  return sumLevels(axis, weights).map(({ high, low }) => {
    const factors = { high: new Float64Array(high.length), low: new Float64Array(high.length) };
    for (let i = 0; i < high.length; i++) {
      const exact = share(factor, high[i]!, low[i]!, whole);
      factors.high[i] = exact.high;
      factors.low[i] = exact.low;
    }
    return factors;
  });
}

/** The weights of the nodes of every level, from the whole to the leaves. */
function sumLevels(axis: Axis, weights: Float64Array): PreciseNumbers[] {
  const levels: PreciseNumbers[] = [];
  let sums: PreciseNumbers = { high: weights, low: new Float64Array(weights.length) };
  for (let level = axis.levels.length - 1; level >= 0; level--) {
    if (level < axis.levels.length - 1) sums = sumChildren(sums, axis.levels[level]!.childStart);
    levels.unshift(sums);
  }
  return levels;
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

function preciseProducts(rows: PreciseNumbers, columns: PreciseNumbers): Shares {
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

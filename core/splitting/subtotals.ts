import type { Axis } from './axis';
import { FIXED, type ShareLevels } from './shares';

/** A table that has been split, with the trees of its sides and its exact shares. */
export interface SplitTable {
  /** Whole units in leaf order, row by row. */
  readonly cells: Float64Array;
  readonly rows: Axis;
  readonly columns: Axis;
  readonly shares: ShareLevels;
}

/** The subtotals of row groups of depth p × column groups of depth q, row by row, and the bounds of each. */
export interface Subtotals {
  readonly p: number;
  readonly q: number;
  readonly width: number;
  readonly actual: Float64Array;
  /** The floors of the exact shares, and their ceilings. */
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

export function toSubtotals({ cells, rows, columns, shares }: SplitTable, p: number, q: number): Subtotals {
  const height = rows.levels[p]!.size;
  const width = columns.levels[q]!.size;
  const lower = new Float64Array(height * width);
  const fractions = new Int32Array(height * width);
  shares(p, q).fill({ row: 0, column: 0, height, width }, lower, fractions);
  const upper = lower.map((whole, at) => whole + (fractions[at] === FIXED ? 0 : 1));
  const rowOf = ancestors(rows, p);
  const columnOf = ancestors(columns, q);
  const actual = new Float64Array(height * width);
  for (let i = 0, at = 0; i < rowOf.length; i++) {
    for (let j = 0; j < columnOf.length; j++, at++) actual[rowOf[i]! * width + columnOf[j]!]! += cells[at]!;
  }
  return { p, q, width, actual, lower, upper };
}

/** Each leaf's ancestor at a level. */
function ancestors({ levels }: Axis, level: number): Int32Array {
  const nodes = Int32Array.from({ length: levels.at(-1)!.size }, (_, leaf) => leaf);
  for (let l = levels.length - 1; l > level; l--) {
    for (let leaf = 0; leaf < nodes.length; leaf++) nodes[leaf] = levels[l]!.parent[nodes[leaf]!]!;
  }
  return nodes;
}

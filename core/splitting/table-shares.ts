import type { Axis } from './axis';
import { placePrecise } from './place-share';
import type { PreciseNumbers } from './precise';
import type { ShareLevels } from './shares';
import { sumChildren } from './sum-children';

/** Shares given cell by cell, row by row in leaf order; those of groups are their sums. */
export function tableShares(rows: Axis, columns: Axis, cells: PreciseNumbers): ShareLevels {
  return (p, q) => {
    const tableWidth = columns.levels[q]!.size;
    const sums = sumRows(sumColumns(cells, columns, q), tableWidth, rows, p);
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

/** Each row's sums by the column groups of level q. */
function sumColumns(cells: PreciseNumbers, columns: Axis, q: number): PreciseNumbers {
  let sums = cells;
  let width = columns.levels.at(-1)!.size;
  for (let level = columns.levels.length - 2; level >= q; level--) {
    const height = sums.high.length / width;
    sums = sumChildren(sums, repeatStarts(columns.levels[level]!.childStart, height, width));
    width = columns.levels[level]!.size;
  }
  return sums;
}

/** Each column's sums by the row groups of level p; the table is turned for it, as sums run along its rows. */
function sumRows(table: PreciseNumbers, width: number, rows: Axis, p: number): PreciseNumbers {
  if (p === rows.levels.length - 1) return table;
  const turned = transpose(table, width);
  return transpose(sumColumns(turned, rows, p), rows.levels[p]!.size);
}

/** The starts of one line's nodes, for many lines of `width` below each other. */
function repeatStarts(starts: Int32Array, times: number, width: number): Int32Array {
  const nodes = starts.length - 1;
  const all = new Int32Array(nodes * times + 1);
  for (let t = 0; t < times; t++) for (let n = 0; n < nodes; n++) all[t * nodes + n] = t * width + starts[n]!;
  all[nodes * times] = times * width;
  return all;
}

function transpose({ high, low }: PreciseNumbers, width: number): PreciseNumbers {
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

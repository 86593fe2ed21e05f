import type { Network } from './reroute';
import { type SplitTable, type Subtotals, toSubtotals } from './subtotals';

/**
 * The subtotals of a table as a flow. Units run from the whole down the column groups, down the row groups of each
 * column and through the cells, then up the column groups of each row and up the row groups to the whole again. Each
 * subtotal is an arc, so as many units leave a group as enter it. The cells are the last arcs.
 *
 * A table of 2 × 2 without groups has eight arcs: whole → 2 columns → 4 cells → 2 rows → whole.
 */
export function toNetwork(table: SplitTable): Network {
  const { rows, columns } = table;
  const deepestRow = rows.levels.length - 1;
  const deepestColumn = columns.levels.length - 1;
  // A node for each group on the way down, and one on the way up.
  let nodeCount = 0;
  const firstNode = rows.levels.map((row) =>
    columns.levels.map((column) => {
      nodeCount += row.size * column.size;
      return nodeCount - row.size * column.size;
    }),
  );
  const down = (p: number, q: number, i: number, j: number) => firstNode[p]![q]! + i * columns.levels[q]!.size + j;
  const up = (p: number, q: number, i: number, j: number) => nodeCount + down(p, q, i, j);
  // An arc for each subtotal: from its parent down to it, up from it to its parent, or through a cell across.
  const from: number[] = [];
  const to: number[] = [];
  const tables = subtotalsOnTheWay(table);
  for (const { p, q, width, actual } of tables) {
    const isDown = p === 0 || (q === deepestColumn && p < deepestRow);
    const isCell = p === deepestRow && q === deepestColumn;
    const rowParent = rows.levels[p]!.parent;
    const columnParent = columns.levels[q]!.parent;
    for (let at = 0; at < actual.length; at++) {
      const i = Math.floor(at / width);
      const j = at % width;
      const above = p > 0 ? () => down(p - 1, q, rowParent[i]!, j) : () => down(p, q - 1, i, columnParent[j]!);
      const beside = q > 0 ? () => up(p, q - 1, i, columnParent[j]!) : () => up(p - 1, q, rowParent[i]!, j);
      from.push(isCell || isDown ? above() : up(p, q, i, j));
      to.push(isDown ? down(p, q, i, j) : beside());
    }
  }
  return {
    from,
    to,
    flow: join(tables.map(({ actual }) => actual)),
    lower: join(tables.map(({ lower }) => lower)),
    upper: join(tables.map(({ upper }) => upper)),
    nodeCount: 2 * nodeCount,
  };
}

/** All subtotals but those of groups × groups; the cells come last. */
function subtotalsOnTheWay(table: SplitTable): Subtotals[] {
  const deepestRow = table.rows.levels.length - 1;
  const deepestColumn = table.columns.levels.length - 1;
  const places: [number, number][] = [];
  for (let q = 1; q <= deepestColumn; q++) places.push([0, q]);
  for (let p = 1; p < deepestRow; p++) places.push([p, deepestColumn]);
  for (let p = 1; p <= deepestRow; p++) places.push([p, 0]);
  for (let q = 1; q < deepestColumn; q++) places.push([deepestRow, q]);
  places.push([deepestRow, deepestColumn]);
  return places.map(([p, q]) => toSubtotals(table, p, q));
}

function join(parts: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

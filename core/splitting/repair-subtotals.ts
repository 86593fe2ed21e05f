import type { Axis } from './axis';
import { FIXED, type ShareLevels } from './shares';

/**
 * Brings every cell and every subtotal of one side's groups by single columns (or rows) back to the floor or ceiling
 * of its share, all at once, as a flow: from the whole down the column groups, down the row groups of each column,
 * through the cells, and up the column groups of each row and the row groups to the whole. A flow within whole bounds
 * exists whenever the real shares are one (they are), so it is found. Group × group subtotals are no part of it; for
 * them no rounding need exist at all. Changes `cells` in place; returns how many group × group subtotals miss.
 * @see D. R. Fulkerson, An out-of-kilter method for minimal-cost flow problems, 1961.
 */
export function repairSubtotals(cells: Float64Array, rows: Axis, columns: Axis, shares: ShareLevels): number {
  const tables = toTables(cells, rows, columns, shares);
  const arcs = toArcs(tables, rows, columns);
  const links = toLinks(arcs);
  const through = new Int32Array(arcs.nodeCount).fill(UNSEEN);
  arcs.from.forEach((_, arc) => {
    while (isOut(arcs, arc) && reroute(arcs, links, arc, through));
  });
  const leafArcs = arcs.from.length - cells.length;
  cells.set(arcs.flow.subarray(leafArcs));
  return countMissed(cells, rows, columns, shares);
}

const UNSEEN = -1;

interface Table {
  readonly p: number;
  readonly q: number;
  readonly width: number;
  readonly actual: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

interface Arcs {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly flow: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly nodeCount: number;
}

/** Per node the arcs that touch it: starts[n] … starts[n + 1] of `arcs`. */
interface Links {
  readonly starts: Int32Array;
  readonly arcs: Int32Array;
}

/** The subtotals that the flow carries; the cells come last. */
function toTables(cells: Float64Array, rows: Axis, columns: Axis, shares: ShareLevels): Table[] {
  const deepestRow = rows.levels.length - 1;
  const deepestColumn = columns.levels.length - 1;
  const places: [number, number][] = [];
  for (let q = 1; q <= deepestColumn; q++) places.push([0, q]);
  for (let p = 1; p < deepestRow; p++) places.push([p, deepestColumn]);
  for (let p = 1; p <= deepestRow; p++) places.push([p, 0]);
  for (let q = 1; q < deepestColumn; q++) places.push([deepestRow, q]);
  places.push([deepestRow, deepestColumn]);
  return places.map(([p, q]) => toTable(cells, rows, columns, shares, p, q));
}

function toTable(cells: Float64Array, rows: Axis, columns: Axis, shares: ShareLevels, p: number, q: number): Table {
  const height = rows.levels[p]!.size;
  const width = columns.levels[q]!.size;
  const lower = new Float64Array(height * width);
  const fractions = new Int32Array(height * width);
  shares(p, q).fill({ row: 0, column: 0, height, width }, lower, fractions);
  const upper = lower.map((whole, at) => whole + (fractions[at] === FIXED ? 0 : 1));
  return { p, q, width, actual: sumCells(cells, rows, p, columns, q), lower, upper };
}

function sumCells(cells: Float64Array, rows: Axis, p: number, columns: Axis, q: number): Float64Array {
  const rowOf = ancestors(rows, p);
  const columnOf = ancestors(columns, q);
  const width = columns.levels[q]!.size;
  const sums = new Float64Array(rows.levels[p]!.size * width);
  for (let i = 0, at = 0; i < rowOf.length; i++) {
    for (let j = 0; j < columnOf.length; j++, at++) sums[rowOf[i]! * width + columnOf[j]!]! += cells[at]!;
  }
  return sums;
}

/** For each leaf its ancestor at a level. */
function ancestors({ levels }: Axis, level: number): Int32Array {
  const nodes = Int32Array.from({ length: levels.at(-1)!.size }, (_, leaf) => leaf);
  for (let l = levels.length - 1; l > level; l--) {
    for (let leaf = 0; leaf < nodes.length; leaf++) nodes[leaf] = levels[l]!.parent[nodes[leaf]!]!;
  }
  return nodes;
}

/** Each subtotal is an arc between its parent on the near side and itself; a cell joins both sides. */
function toArcs(tables: readonly Table[], rows: Axis, columns: Axis): Arcs {
  const deepestRow = rows.levels.length - 1;
  const deepestColumn = columns.levels.length - 1;
  const firstNode = new Map([
    ['down 0 0', 0],
    ['up 0 0', 1],
  ]);
  let nodeCount = 2;
  const node = (side: 'down' | 'up', p: number, q: number, i: number, j: number) => {
    const key = `${side} ${p} ${q}`;
    const first = firstNode.get(key) ?? nodeCount;
    if (!firstNode.has(key)) {
      firstNode.set(key, first);
      nodeCount += rows.levels[p]!.size * columns.levels[q]!.size;
    }
    return first + i * columns.levels[q]!.size + j;
  };
  const from: number[] = [];
  const to: number[] = [];
  for (const { p, q, width, actual } of tables) {
    const isDown = p === 0 || (q === deepestColumn && p < deepestRow);
    const isCell = p === deepestRow && q === deepestColumn;
    const rowParent = rows.levels[p]!.parent;
    const columnParent = columns.levels[q]!.parent;
    for (let at = 0; at < actual.length; at++) {
      const i = Math.floor(at / width);
      const j = at % width;
      const above =
        p > 0 ? () => node('down', p - 1, q, rowParent[i]!, j) : () => node('down', p, q - 1, i, columnParent[j]!);
      const beside =
        q > 0 ? () => node('up', p, q - 1, i, columnParent[j]!) : () => node('up', p - 1, q, rowParent[i]!, j);
      from.push(isCell || isDown ? above() : node('up', p, q, i, j));
      to.push(isDown ? node('down', p, q, i, j) : beside());
    }
  }
  return {
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    flow: join(tables, 'actual', from.length),
    lower: join(tables, 'lower', from.length),
    upper: join(tables, 'upper', from.length),
    nodeCount,
  };
}

function join(tables: readonly Table[], part: 'actual' | 'lower' | 'upper', length: number): Float64Array {
  const all = new Float64Array(length);
  let at = 0;
  for (const table of tables) {
    all.set(table[part], at);
    at += table[part].length;
  }
  return all;
}

function toLinks({ from, to, nodeCount }: Arcs): Links {
  const starts = new Int32Array(nodeCount + 1);
  for (let arc = 0; arc < from.length; arc++) {
    starts[from[arc]! + 1]!++;
    starts[to[arc]! + 1]!++;
  }
  for (let n = 0; n < nodeCount; n++) starts[n + 1]! += starts[n]!;
  const next = starts.slice();
  const arcs = new Int32Array(2 * from.length);
  for (let arc = 0; arc < from.length; arc++) {
    arcs[next[from[arc]!]!++] = arc;
    arcs[next[to[arc]!]!++] = arc;
  }
  return { starts, arcs };
}

function isOut({ flow, lower, upper }: Arcs, arc: number): boolean {
  return flow[arc]! < lower[arc]! || flow[arc]! > upper[arc]!;
}

/**
 * Moves one unit off (or onto) an arc that is out of its bounds, round the shortest way that puts no other further out.
 * @param through scratch, the arc by which each node was reached; UNSEEN throughout before and after.
 */
function reroute(arcs: Arcs, { starts, arcs: touching }: Links, bad: number, through: Int32Array): boolean {
  const { from, to, flow, lower, upper } = arcs;
  const isOver = flow[bad]! > upper[bad]!;
  const source = isOver ? from[bad]! : to[bad]!;
  const target = isOver ? to[bad]! : from[bad]!;
  const queue = [source];
  for (const node of queue) {
    if (node === target) break;
    for (let link = starts[node]!; link < starts[node + 1]!; link++) {
      const arc = touching[link]!;
      const isForward = from[arc] === node;
      const other = isForward ? to[arc]! : from[arc]!;
      const isOpen = isForward ? flow[arc]! < upper[arc]! : flow[arc]! > lower[arc]!;
      if (arc === bad || !isOpen || other === source || through[other] !== UNSEEN) continue;
      through[other] = arc;
      queue.push(other);
    }
  }
  const isFound = through[target] !== UNSEEN;
  if (isFound) flow[bad]! += isOver ? -1 : 1;
  for (let node = target; isFound && node !== source; ) {
    const arc = through[node]!;
    const isForward = to[arc] === node;
    flow[arc]! += isForward ? 1 : -1;
    node = isForward ? from[arc]! : to[arc]!;
  }
  for (const node of queue) through[node] = UNSEEN;
  return isFound;
}

function countMissed(cells: Float64Array, rows: Axis, columns: Axis, shares: ShareLevels): number {
  let missed = 0;
  for (let p = 1; p < rows.levels.length - 1; p++) {
    for (let q = 1; q < columns.levels.length - 1; q++) {
      const { actual, lower, upper } = toTable(cells, rows, columns, shares, p, q);
      for (let at = 0; at < actual.length; at++) if (actual[at]! < lower[at]! || actual[at]! > upper[at]!) missed++;
    }
  }
  return missed;
}

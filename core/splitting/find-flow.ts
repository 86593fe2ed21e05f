import { strongComponents } from './strong-components';

/** Rows that together need more than their usable columns can give; positions from 0. */
export interface Blocked {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly needed: number;
  readonly available: number;
}

export interface Flow {
  /** A table of whole numbers with the given sums that is zero where the pattern is. */
  readonly flow: Float64Array;
  /** 1 in cells that are zero in every such table although the pattern is not. */
  readonly forcedZero: Uint8Array;
}

/** The flow while it is built. */
interface Search {
  /** Above zero in cells that may be used. */
  readonly pattern: Float64Array;
  readonly flow: Float64Array;
  /** The amount that each row has still to place. */
  readonly left: Float64Array;
  /** The amount that each column can still take. */
  readonly room: Float64Array;
}

/** The paths that a search from some rows has found: which row reached each column, and which column each row. */
interface Reached {
  /** The first column with room, or NONE. */
  readonly end: number;
  readonly columnFrom: Int32Array;
  readonly rowFrom: Int32Array;
}

const NONE = -1;

/**
 * Finds a table of whole numbers with given row and column sums that uses only cells where the pattern is above zero.
 * If there is none, it finds the rows and columns that show why.
 *
 * The idea: amounts flow from rows through cells to columns. Cells are filled one after the other as far as they go.
 * An amount left in a row then finds a path to a column with room: into a column by a free cell, out of it by taking
 * from a row that has used it, and on from there (an augmenting path). If no path leads on, the rows reached need more
 * than the columns reached can give (a minimum cut).
 *
 *     sums   2  1        filled in order   a path for the second row
 *     1      ■  ■        1  0              0  1      it takes 1 of the first column,
 *     2      ■  ·        1  0              2  0      and the first row moves to the second column
 *
 * @param pattern Row by row; not negative.
 * @param rowSums Whole, with the same total as the column sums.
 * @see L. R. Ford & D. R. Fulkerson, Maximal flow through a network, 1956; D. Gale, A theorem on flows, 1957.
 */
export function findFlow(pattern: Float64Array, rowSums: Float64Array, columnSums: Float64Array): Flow | Blocked {
  const search = { pattern, flow: new Float64Array(pattern.length), left: rowSums.slice(), room: columnSums.slice() };
  fillInOrder(search);
  for (let row = 0; row < rowSums.length; row++) {
    while (search.left[row]! > 0) {
      const reached = reachFrom(search, row);
      if (reached.end === NONE) return blockedBy(search, rowSums, columnSums);
      push(search, row, reached);
    }
  }
  return { flow: search.flow, forcedZero: forcedZeros(search) };
}

function fillInOrder({ pattern, flow, left, room }: Search): void {
  const width = room.length;
  for (let at = 0; at < flow.length; at++) {
    const i = Math.floor(at / width);
    const j = at % width;
    if (!(pattern[at]! > 0)) continue;
    const amount = Math.min(left[i]!, room[j]!);
    flow[at]! += amount;
    left[i]! -= amount;
    room[j]! -= amount;
  }
}

/** Breadth first from a row through usable cells to columns, and back through used ones to rows. */
function reachFrom({ pattern, flow, left, room }: Search, row: number): Reached {
  const [height, width] = [left.length, room.length];
  const columnFrom = new Int32Array(width).fill(NONE);
  const rowFrom = new Int32Array(height).fill(NONE);
  const seen = new Uint8Array(height);
  seen[row] = 1;
  const rows = [row];
  for (const i of rows) {
    for (let j = 0; j < width; j++) {
      if (columnFrom[j] !== NONE || !(pattern[i * width + j]! > 0)) continue;
      columnFrom[j] = i;
      if (room[j]! > 0) return { end: j, columnFrom, rowFrom };
      for (let next = 0; next < height; next++) {
        if (seen[next] || !(flow[next * width + j]! > 0)) continue;
        seen[next] = 1;
        rowFrom[next] = j;
        rows.push(next);
      }
    }
  }
  return { end: NONE, columnFrom, rowFrom };
}

/** Moves as much of a row's amount along the path as possible. */
function push({ flow, left, room }: Search, row: number, { end, columnFrom, rowFrom }: Reached): void {
  const width = room.length;
  let amount = Math.min(left[row]!, room[end]!);
  for (let j = end, i = columnFrom[j]!; i !== row; j = rowFrom[i]!, i = columnFrom[j]!) {
    amount = Math.min(amount, flow[i * width + rowFrom[i]!]!);
  }
  left[row]! -= amount;
  room[end]! -= amount;
  for (let j = end; ; ) {
    const i = columnFrom[j]!;
    flow[i * width + j]! += amount;
    if (i === row) return;
    j = rowFrom[i]!;
    flow[i * width + j]! -= amount;
  }
}

/** The rows and columns that can be reached from the first row that has something left. */
function blockedBy(search: Search, rowSums: Float64Array, columnSums: Float64Array): Blocked {
  const start = search.left.findIndex((amount) => amount > 0);
  const { rowFrom, columnFrom } = reachFrom(search, start);
  const rows = [...rowFrom.keys()].filter((i) => i === start || rowFrom[i] !== NONE);
  const columns = [...columnFrom.keys()].filter((j) => columnFrom[j] !== NONE);
  const sum = (sums: Float64Array, members: readonly number[]) => members.reduce((total, n) => total + sums[n]!, 0);
  return { rows, columns, needed: sum(rowSums, rows), available: sum(columnSums, columns) };
}

/** An unused cell can be used in some table if and only if its column leads back to its row. */
function forcedZeros({ pattern, flow, left, room }: Search): Uint8Array {
  const [height, width] = [left.length, room.length];
  const columnsOf = (i: number, table: Float64Array) =>
    [...room.keys()].filter((j) => table[i * width + j]! > 0).map((j) => height + j);
  const rowsOf = (j: number, table: Float64Array) => [...left.keys()].filter((i) => table[i * width + j]! > 0);
  // Rows come before columns; a row leads to the columns it may use, a column to the rows that use it.
  const component = strongComponents({
    nodeCount: height + width,
    next: (node) => (node < height ? columnsOf(node, pattern) : rowsOf(node - height, flow)),
    previous: (node) => (node < height ? columnsOf(node, flow) : rowsOf(node - height, pattern)),
  });
  const forced = new Uint8Array(flow.length);
  for (let at = 0; at < forced.length; at++) {
    const isUsable = component[Math.floor(at / width)] === component[height + (at % width)];
    if (pattern[at]! > 0 && flow[at] === 0 && !isUsable) forced[at] = 1;
  }
  return forced;
}

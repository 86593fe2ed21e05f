/** Rows that together need more than the columns which they may use can give; positions from 0. */
export interface Blocked {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly needed: number;
  readonly available: number;
}

export interface Flow {
  /** A whole-number table with the given sums that is zero where the pattern is. */
  readonly flow: Float64Array;
  /** 1 where every such table is zero. */
  readonly forcedZero: Uint8Array;
}

const NONE = -1;

/**
 * A table of whole numbers with given row and column sums (equal in total) that uses only cells where the pattern is
 * above zero; or, if there is none, the rows and columns that show why (a minimum cut).
 * @see L. R. Ford & D. R. Fulkerson, Maximal flow through a network, 1956; D. Gale, A theorem on flows, 1957.
 */
export function findFlow(pattern: Float64Array, rowSums: Float64Array, columnSums: Float64Array): Flow | Blocked {
  const search = new Search(pattern, rowSums, columnSums);
  search.fillGreedily();
  for (let row = 0; row < rowSums.length; row++) {
    while (search.left[row]! > 0) if (!search.push(row)) return search.cut();
  }
  return { flow: search.flow, forcedZero: search.forcedZeros() };
}

class Search {
  readonly flow: Float64Array;
  /** What each row still has to place and each column still takes. */
  readonly left: Float64Array;
  private readonly room: Float64Array;
  private readonly height: number;
  private readonly width: number;
  /** The row that a column was reached from and the column that a row was reached from; NONE if not reached. */
  private readonly columnFrom: Int32Array;
  private readonly rowFrom: Int32Array;

  constructor(
    private readonly pattern: Float64Array,
    private readonly rowSums: Float64Array,
    private readonly columnSums: Float64Array,
  ) {
    this.height = rowSums.length;
    this.width = columnSums.length;
    this.flow = new Float64Array(pattern.length);
    this.left = rowSums.slice();
    this.room = columnSums.slice();
    this.columnFrom = new Int32Array(this.width);
    this.rowFrom = new Int32Array(this.height);
  }

  fillGreedily(): void {
    for (let at = 0; at < this.flow.length; at++) {
      const i = Math.floor(at / this.width);
      const j = at % this.width;
      if (this.pattern[at]! > 0) this.add(i, j, Math.min(this.left[i]!, this.room[j]!));
    }
  }

  /** Places what it can of a row along the shortest way to a column with room; false if there is no way. */
  push(row: number): boolean {
    const end = this.reach([row]);
    if (end === NONE) return false;
    let amount = Math.min(this.left[row]!, this.room[end]!);
    for (let j = end, i = this.columnFrom[j]!; i !== row; j = this.rowFrom[i]!, i = this.columnFrom[j]!) {
      amount = Math.min(amount, this.flow[i * this.width + this.rowFrom[i]!]!);
    }
    this.left[row]! -= amount;
    this.room[end]! -= amount;
    for (let j = end; ; ) {
      const i = this.columnFrom[j]!;
      this.flow[i * this.width + j]! += amount;
      if (i === row) return true;
      j = this.rowFrom[i]!;
      this.flow[i * this.width + j]! -= amount;
    }
  }

  /** The rows and columns that can be reached from a row that has something left. */
  cut(): Blocked {
    const start = this.left.findIndex((amount) => amount > 0);
    this.reach([start]);
    const rows = [...this.rowFrom.keys()].filter((i) => i === start || this.rowFrom[i] !== NONE);
    const columns = [...this.columnFrom.keys()].filter((j) => this.columnFrom[j] !== NONE);
    const sum = (sums: Float64Array, members: readonly number[]) => members.reduce((total, n) => total + sums[n]!, 0);
    return { rows, columns, needed: sum(this.rowSums, rows), available: sum(this.columnSums, columns) };
  }

  /** An unused cell can be used in some table if and only if its column leads back to its row. */
  forcedZeros(): Uint8Array {
    const forced = new Uint8Array(this.flow.length);
    const component = this.components();
    for (let at = 0; at < forced.length; at++) {
      const i = Math.floor(at / this.width);
      const isUsable = component[i] === component[this.height + (at % this.width)];
      if (this.pattern[at]! > 0 && this.flow[at] === 0 && !isUsable) forced[at] = 1;
    }
    return forced;
  }

  private add(i: number, j: number, amount: number): void {
    this.flow[i * this.width + j]! += amount;
    this.left[i]! -= amount;
    this.room[j]! -= amount;
  }

  /** Breadth first from rows through allowed cells to columns and back through used ones; a column with room, or NONE. */
  private reach(rows: number[]): number {
    this.columnFrom.fill(NONE);
    this.rowFrom.fill(NONE);
    const seen = new Uint8Array(this.height);
    for (const row of rows) seen[row] = 1;
    for (const i of rows) {
      for (let j = 0; j < this.width; j++) {
        if (this.columnFrom[j] !== NONE || !(this.pattern[i * this.width + j]! > 0)) continue;
        this.columnFrom[j] = i;
        if (this.room[j]! > 0) return j;
        for (let next = 0; next < this.height; next++) {
          if (seen[next] || !(this.flow[next * this.width + j]! > 0)) continue;
          seen[next] = 1;
          this.rowFrom[next] = j;
          rows.push(next);
        }
      }
    }
    return NONE;
  }

  /** Strongly connected components of rows and columns (columns after rows), by Kosaraju's two passes. */
  private components(): Int32Array {
    const order: number[] = [];
    const seen = new Uint8Array(this.height + this.width);
    for (let node = 0; node < seen.length; node++)
      this.visit(
        node,
        seen,
        (n) => this.forward(n),
        (n) => order.push(n),
      );
    const component = new Int32Array(seen.length).fill(NONE);
    seen.fill(0);
    for (const root of order.reverse()) {
      this.visit(
        root,
        seen,
        (n) => this.backward(n),
        (n) => {
          component[n] = root;
        },
      );
    }
    return component;
  }

  /** Depth first without recursion; `leave` is called when all that follows a node has been left. */
  private visit(root: number, seen: Uint8Array, next: (node: number) => number[], leave: (node: number) => void): void {
    if (seen[root]) return;
    seen[root] = 1;
    const stack = [{ node: root, rest: next(root) }];
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const node = top.rest.pop();
      if (node === undefined) leave(stack.pop()!.node);
      else if (!seen[node]) {
        seen[node] = 1;
        stack.push({ node, rest: next(node) });
      }
    }
  }

  private forward(node: number): number[] {
    return node < this.height ? this.columnsOf(node, this.pattern) : this.rowsOf(node - this.height, this.flow);
  }

  private backward(node: number): number[] {
    return node < this.height ? this.columnsOf(node, this.flow) : this.rowsOf(node - this.height, this.pattern);
  }

  private columnsOf(i: number, table: Float64Array): number[] {
    const nodes: number[] = [];
    for (let j = 0; j < this.width; j++) if (table[i * this.width + j]! > 0) nodes.push(this.height + j);
    return nodes;
  }

  private rowsOf(j: number, table: Float64Array): number[] {
    const nodes: number[] = [];
    for (let i = 0; i < this.height; i++) if (table[i * this.width + j]! > 0) nodes.push(i);
    return nodes;
  }
}

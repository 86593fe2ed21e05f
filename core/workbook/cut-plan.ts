import type { Operation, PlainCell, WorkbookPlan } from './workbook-plan';

/** How much a host takes in one part, measured in bytes or cells. */
export interface PartLimit {
  readonly most: number;
  /** The cost of an operation without the cells that it fills. */
  costOf(operation: Operation): number;
  /** The cost of cells in one row. */
  costOfCells(cells: readonly PlainCell[]): number;
}

type CellOperation = Extract<Operation, { readonly kind: 'values' | 'formulas' | 'spill' }>;

interface Group {
  readonly operations: readonly Operation[];
  readonly cost: number;
}

/**
 * Cuts an ordered plan into parts of the size that a host takes. A sheet's cells are cut between rows, so that no two
 * parts fill the same row: with room for 6 cells, values in A1:B4 and formulas in C1:C4 become A1:C2 and A3:C4.
 */
export function cutPlan(plan: WorkbookPlan, limit: PartLimit): readonly WorkbookPlan[] {
  const parts: Operation[][] = [];
  let room = 0;
  const put = ({ operations, cost }: Group): void => {
    if (parts.length === 0 || cost > room) {
      parts.push([]);
      room = limit.most;
    }
    parts.at(-1)!.push(...operations);
    room -= cost;
  };
  for (let i = 0; i < plan.length; ) {
    const cells = cellsFrom(plan, i);
    if (cells.length > 0) for (const band of bandsOf(cells, limit, room)) put(band);
    else put({ operations: [plan[i]!], cost: limit.costOf(plan[i]!) });
    i += Math.max(1, cells.length);
  }
  return parts;
}

/** Finds the run of operations from `start` that fill cells of one sheet. */
function cellsFrom(plan: WorkbookPlan, start: number): readonly CellOperation[] {
  const cells: CellOperation[] = [];
  for (let i = start; i < plan.length; i++) {
    const operation = plan[i]!;
    if (!fillsCells(operation) || operation.sheet !== plan[start]!.sheet) break;
    cells.push(operation);
  }
  return cells;
}

/** Groups rows from the top: first as many as the room left allows, then as many at a time as a part takes. */
function bandsOf(operations: readonly CellOperation[], limit: PartLimit, room: number): readonly Group[] {
  let most = room;
  const bands: { first: number; last: number; cost: number; begun: Set<CellOperation> }[] = [];
  for (const [row, lines] of linesOf(operations)) {
    const costIn = (begun?: ReadonlySet<CellOperation>) =>
      lines.reduce((sum, { of, cells }) => sum + limit.costOfCells(cells) + (begun?.has(of) ? 0 : limit.costOf(of)), 0);
    const band = bands.at(-1);
    const cost = costIn(band?.begun);
    if (band && band.cost + cost <= most) {
      band.last = row;
      band.cost += cost;
      for (const { of } of lines) band.begun.add(of);
    } else {
      if (band || costIn() > room) most = limit.most;
      bands.push({ first: row, last: row, cost: costIn(), begun: new Set(lines.map(({ of }) => of)) });
    }
  }
  return bands.map(({ first, last, cost, begun }) => ({
    operations: operations.filter((each) => begun.has(each)).map((each) => between(each, first, last)),
    cost,
  }));
}

interface Line {
  readonly of: CellOperation;
  readonly cells: readonly PlainCell[];
}

function linesOf(operations: readonly CellOperation[]): readonly (readonly [number, readonly Line[]])[] {
  const lines = new Map<number, Line[]>();
  for (const of of operations) {
    cellsOf(of).forEach((cells, i) => {
      const row = of.row + i;
      const known = lines.get(row);
      if (known) known.push({ of, cells });
      else lines.set(row, [{ of, cells }]);
    });
  }
  return [...lines].sort(([a], [b]) => a - b);
}

/** Restricts an operation that reaches into these rows to them. */
function between(operation: CellOperation, first: number, last: number): CellOperation {
  const from = Math.max(0, first - operation.row);
  const to = last - operation.row + 1;
  const row = operation.row + from;
  switch (operation.kind) {
    case 'values':
      return { ...operation, row, values: operation.values.slice(from, to) };
    case 'formulas':
      return { ...operation, row, formulas: operation.formulas.slice(from, to) };
    case 'spill':
      return operation;
    default:
      return operation satisfies never;
  }
}

function fillsCells(operation: Operation): operation is CellOperation {
  return operation.kind === 'values' || operation.kind === 'formulas' || operation.kind === 'spill';
}

function cellsOf(operation: CellOperation): readonly (readonly PlainCell[])[] {
  if (operation.kind === 'spill') return [[operation.formula]];
  return operation.kind === 'values' ? operation.values : operation.formulas;
}

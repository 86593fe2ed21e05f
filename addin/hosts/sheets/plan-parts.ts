import type { Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';

/** What one call may take: about as many cells as are written in half a minute where Google is slow. A call may last six. */
const MOST_WEIGHT = 20_000;

/** What an operation costs, in cells. Most are joined with others; some take several calls by themselves. */
const weights: { readonly [K in Operation['kind']]?: number } = {
  addSheet: 1000,
  clearSheet: 4000,
  removeSheet: 1000,
  chart: 1000,
  reserve: 500,
  protect: 500,
  name: 200,
  note: 100,
  validation: 100,
  conditionalFormat: 100,
  merge: 50,
};
const LEAST_WEIGHT = 10;

/** An ordered plan in calls that are short enough. Blocks of cells are cut into bands of rows, so that no two calls share a row. */
export function inParts(plan: WorkbookPlan, most = MOST_WEIGHT): readonly WorkbookPlan[] {
  const parts: Operation[][] = [[]];
  let weight = 0;
  for (const group of groupsOf(plan, most)) {
    const groupWeight = group.reduce((sum, operation) => sum + weightOf(operation), 0);
    if (weight > 0 && weight + groupWeight > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)!.push(...group);
    weight += groupWeight;
  }
  return parts.filter((part) => part.length > 0);
}

type CellOperation = Extract<Operation, { readonly kind: 'values' | 'formulas' | 'spill' }>;

/** What stays together: a band of a sheet's cells, or one operation of any other kind. */
function groupsOf(plan: WorkbookPlan, most: number): readonly (readonly Operation[])[] {
  const groups: (readonly Operation[])[] = [];
  for (let i = 0; i < plan.length; ) {
    const cells: CellOperation[] = [];
    for (let next = plan[i]; next && isOfCells(next) && next.sheet === plan[i - cells.length]?.sheet; next = plan[i]) {
      cells.push(next);
      i++;
    }
    if (cells.length > 0) groups.push(...bandsOf(cells, most));
    else groups.push([plan[i++]!]);
  }
  return groups;
}

function isOfCells(operation: Operation): operation is CellOperation {
  return operation.kind === 'values' || operation.kind === 'formulas' || operation.kind === 'spill';
}

function bandsOf(operations: readonly CellOperation[], most: number): readonly (readonly CellOperation[])[] {
  const widths = new Map<number, number>();
  for (const operation of operations) {
    rowsOf(operation).forEach((line, i) => {
      widths.set(operation.row + i, (widths.get(operation.row + i) ?? 0) + line.length);
    });
  }
  const bands: { first: number; last: number; cells: number }[] = [];
  for (const [row, cells] of [...widths].sort(([a], [b]) => a - b)) {
    const band = bands.at(-1);
    if (band && band.cells + cells <= most) Object.assign(band, { last: row, cells: band.cells + cells });
    else bands.push({ first: row, last: row, cells });
  }
  if (bands.length === 1) return [operations];
  return bands.map(({ first, last }) => operations.flatMap((operation) => between(operation, first, last)));
}

function between(operation: CellOperation, first: number, last: number): readonly CellOperation[] {
  const { row } = operation;
  const [from, to] = [Math.max(0, first - row), last - row + 1];
  if (to <= from || from >= rowsOf(operation).length) return [];
  switch (operation.kind) {
    case 'values':
      return [{ ...operation, row: row + from, values: operation.values.slice(from, to) }];
    case 'formulas':
      return [{ ...operation, row: row + from, formulas: operation.formulas.slice(from, to) }];
    case 'spill':
      return [operation];
    default:
      return operation satisfies never;
  }
}

function rowsOf(operation: CellOperation): readonly (readonly unknown[])[] {
  if (operation.kind === 'spill') return [[operation.formula]];
  return operation.kind === 'values' ? operation.values : operation.formulas;
}

function weightOf(operation: Operation): number {
  if (isOfCells(operation)) return rowsOf(operation).reduce((sum, line) => sum + line.length, LEAST_WEIGHT);
  return weights[operation.kind] ?? LEAST_WEIGHT;
}

import type { SheetSize } from './host-steps';
import type { Operation, WorkbookPlan } from './workbook-plan';

/** Finds how far a plan reaches on each of its sheets. */
export function sizesOf(plan: WorkbookPlan): readonly SheetSize[] {
  const sizes = new Map<string, SheetSize>();
  for (const operation of plan) {
    const { sheet } = operation;
    const known = sizes.get(sheet) ?? { sheet, rows: 0, columns: 0 };
    const [rows, columns] = reachOf(operation);
    sizes.set(sheet, { sheet, rows: Math.max(known.rows, rows), columns: Math.max(known.columns, columns) });
  }
  return [...sizes.values()];
}

/** The last row and column; one more if they are frozen, because a sheet must keep some that scroll. */
function reachOf(operation: Operation): readonly [number, number] {
  switch (operation.kind) {
    case 'values':
      return [operation.row + operation.values.length - 1, operation.column + widthOf(operation.values) - 1];
    case 'formulas':
      return [operation.row + operation.formulas.length - 1, operation.column + widthOf(operation.formulas) - 1];
    case 'columnWidths':
      return [0, operation.column + operation.widths.length - 1];
    case 'rowHeights':
      return [operation.row + operation.heights.length - 1, 0];
    case 'hideColumn':
      return [0, operation.column];
    case 'freeze':
      return [operation.rows + 1, operation.columns + 1];
    case 'protect':
      return [
        Math.max(0, ...operation.inputs.map(({ row, rows }) => row + rows - 1)),
        Math.max(0, ...operation.inputs.map(({ column, columns }) => column + columns - 1)),
      ];
    case 'spill':
    case 'note':
    case 'select':
      return [operation.row, operation.column];
    case 'numberFormat':
    case 'style':
    case 'merge':
    case 'validation':
    case 'conditionalFormat':
    case 'reserve':
    case 'name':
    case 'chart':
      return [operation.row + operation.rows - 1, operation.column + operation.columns - 1];
    case 'addSheet':
    case 'clearSheet':
    case 'removeSheet':
    case 'mark':
    case 'print':
      return [0, 0];
    default:
      return operation satisfies never;
  }
}

function widthOf(block: readonly (readonly unknown[])[]): number {
  return Math.max(0, ...block.map((line) => line.length));
}

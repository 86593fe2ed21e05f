import type { FWorksheet } from '@univerjs/sheets/facade';
import type { WorkbookPlan } from '../../../core/workbook/workbook-plan';

const LEAST = { rows: 200, columns: 30 };
const ROOM = { rows: 50, columns: 8 };

const PIXELS_A_CHARACTER = 7.5;
const PIXELS_A_POINT = 96 / 72;

/** In pixels; what the grid gives rows and columns that nothing is said of. */
export const defaultSize = { row: 24, column: 88 };

/** @param width In characters. */
export function toColumnPixels(width: number): number {
  return Math.round(width * PIXELS_A_CHARACTER);
}

/** @param height In points. */
export function toRowPixels(height: number): number {
  return Math.round(height * PIXELS_A_POINT);
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Room for all that the plan puts on a sheet, and some to work in. */
export function sizeOf(sheet: string, plan: WorkbookPlan): GridSize {
  let rows = 0;
  let columns = 0;
  for (const operation of plan) {
    if (operation.sheet.toLowerCase() !== sheet.toLowerCase() || !('column' in operation && 'row' in operation))
      continue;
    const block = 'values' in operation ? operation.values : 'formulas' in operation ? operation.formulas : undefined;
    const height = block?.length ?? ('rows' in operation ? operation.rows : 1);
    const width = block?.[0]?.length ?? ('columns' in operation ? operation.columns : 1);
    rows = Math.max(rows, operation.row + height);
    columns = Math.max(columns, operation.column + width);
  }
  return withRoom({ rows, columns });
}

/** Some to work in beside what is filled. */
export function withRoom({ rows, columns }: GridSize): GridSize {
  return {
    rows: Math.max(LEAST.rows, rows + ROOM.rows),
    columns: Math.max(LEAST.columns, columns + ROOM.columns),
  };
}

export function makeRoom(sheet: FWorksheet, { rows, columns }: GridSize): void {
  if (sheet.getMaxRows() < rows) sheet.setRowCount(rows);
  if (sheet.getMaxColumns() < columns) sheet.setColumnCount(columns);
}

/** The last row and column with a value or a formula. */
export function extentOf(sheet: FWorksheet): GridSize {
  let rows = 0;
  let columns = 0;
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if ((cell?.v ?? '') === '' && !cell?.f && !cell?.si) return;
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    });
  return { rows, columns };
}

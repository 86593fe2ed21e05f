import type { FWorksheet } from '@univerjs/sheets/facade';
import type { WorkbookPlan } from '../../../core/workbook/workbook-plan';

const LEAST = { rows: 200, columns: 30 };
const ROOM = { rows: 50, columns: 8 };

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Room for all that the plan puts on a sheet, and some to work in. */
export function sizeOf(sheet: string, plan: WorkbookPlan): GridSize {
  let { rows, columns } = LEAST;
  for (const operation of plan) {
    if (operation.sheet.toLowerCase() !== sheet.toLowerCase() || !('column' in operation && 'row' in operation))
      continue;
    const block = 'values' in operation ? operation.values : 'formulas' in operation ? operation.formulas : undefined;
    const height = block?.length ?? ('rows' in operation ? operation.rows : 1);
    const width = block?.[0]?.length ?? ('columns' in operation ? operation.columns : 1);
    rows = Math.max(rows, operation.row + height + ROOM.rows);
    columns = Math.max(columns, operation.column + width + ROOM.columns);
  }
  return { rows, columns };
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

import type { SheetSize } from '../../core/workbook/host-steps';
import type { Sheet } from './google-types';
import { widenHold } from './protections';

type Size = Omit<SheetSize, 'sheet'>;

/** What a sheet has room for beside what is on it. */
const LEAST: Size = { rows: 100, columns: 16 };
const ROOM: Size = { rows: 50, columns: 4 };

/** A new sheet has 26,000 cells, and all sheets together may have ten million: it gets what it needs and room to work in. */
export function fitNewSheet(sheet: Sheet, { rows, columns }: Size): void {
  const wanted = {
    rows: Math.max(LEAST.rows, rows + ROOM.rows),
    columns: Math.max(LEAST.columns, columns + ROOM.columns),
  };
  growSheet(sheet, wanted);
  shrinkSheet(sheet, wanted);
}

/** Rows and columns that are there stay: other sheets' formulas may name them. */
export function growSheet(sheet: Sheet, { rows, columns }: Size): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows < rows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (hasColumns < columns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
  if (hasRows < rows || hasColumns < columns) widenHold(sheet);
}

export function shrinkSheet(sheet: Sheet, { rows, columns }: Size): void {
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
  if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
}

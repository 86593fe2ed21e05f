import type { SheetSize } from '../../core/workbook/host-steps';
import type { Sheet } from './google-types';
import { widenHold } from './protections';

type Size = Omit<SheetSize, 'sheet'>;

/** The least size of a new sheet, and the spare room around its content. */
const LEAST: Size = { rows: 100, columns: 16 };
const ROOM: Size = { rows: 50, columns: 4 };

/** A new sheet has 26,000 of the ten million cells of a spreadsheet; this fits it to its content plus spare room. */
export function fitNewSheet(sheet: Sheet, { rows, columns }: Size): void {
  const wanted = {
    rows: Math.max(LEAST.rows, rows + ROOM.rows),
    columns: Math.max(LEAST.columns, columns + ROOM.columns),
  };
  growSheet(sheet, wanted);
  shrinkSheet(sheet, wanted);
}

/** Existing rows and columns stay: formulas on other sheets may refer to them. */
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

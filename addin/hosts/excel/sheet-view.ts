/// <reference types="office-js" />
import { columnLetters } from '../../../core/workbook/a1';
import type { PrintSetup } from '../../../core/workbook/workbook-plan';

export function freezePanes(
  sheet: Excel.Worksheet,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): void {
  const { freezePanes } = sheet;
  if (rows > 0 && columns > 0) freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) freezePanes.freezeRows(rows);
  else if (columns > 0) freezePanes.freezeColumns(columns);
  else freezePanes.unfreeze();
}

export function setPrint(
  { pageLayout }: Excel.Worksheet,
  { landscape, pagesWide, titleRows, titleColumns }: PrintSetup,
): void {
  pageLayout.orientation = landscape ? 'Landscape' : 'Portrait';
  pageLayout.zoom = { horizontalFitToPages: pagesWide };
  if (titleRows > 0) pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  if (titleColumns > 0) pageLayout.setPrintTitleColumns(`$A:$${columnLetters(titleColumns)}`);
}

/** Allows the usual actions on lists, as the file does. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
  allowDeleteRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** Excel measures widths in points: a digit of the standard font is 7 pixels wide, plus 5 pixels of padding. */
export function toColumnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

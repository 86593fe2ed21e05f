import type { Inventory, SheetSummary } from '../../core/workbook/sheet-host';
import type { Area } from '../../core/workbook/workbook-plan';
import type { Book, Sheet } from './google-types';
import { isBackUp } from './keep-sheet';
import { markOf } from './sheet-marks';

export function listSheets(book: Book): Inventory {
  const selection = selectionOf(book);
  return {
    sheets: book
      .getSheets()
      .map((sheet) => ({ sheet, name: sheet.getName() }))
      .filter(({ name }) => !isBackUp(name))
      .map(({ sheet, name }) => toSummary(sheet, name)),
    ...(selection && { selection }),
  };
}

/** A chart sheet has a name but no cells. */
function toSummary(sheet: Sheet, name: string): SheetSummary {
  if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return { name, rows: 0, columns: 0 };
  const mark = markOf(sheet);
  return { name, ...(mark && { mark }), rows: sheet.getLastRow(), columns: sheet.getLastColumn() };
}

function selectionOf(book: Book): Area | undefined {
  const range = book.getActiveRange();
  return range
    ? {
        sheet: range.getSheet().getName(),
        row: range.getRow(),
        column: range.getColumn(),
        rows: range.getNumRows(),
        columns: range.getNumColumns(),
      }
    : undefined;
}

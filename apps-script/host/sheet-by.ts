import { invalid } from '../../core/arguments/sheet-error';
import type { Area } from '../../core/workbook/workbook-plan';
import type { Book, Range, Sheet } from './google-types';

/** Google compares names with case, the port without. Throws SheetError if there is no such sheet. */
export function sheetNamed(book: Book, name: string): Sheet {
  const sheet = findSheet(book, name);
  if (!sheet) throw invalid('sheetUnknown', { sheet: name });
  return sheet;
}

export function findSheet(book: Book, name: string): Sheet | undefined {
  return (
    book.getSheetByName(name) ?? book.getSheets().find((sheet) => sheet.getName().toLowerCase() === name.toLowerCase())
  );
}

export function sheetWithId(book: Book, id: number): Sheet | undefined {
  return book.getSheetById(id) ?? undefined;
}

export function rangeOf(sheet: Sheet, { row, column, rows, columns }: Omit<Area, 'sheet'>): Range {
  return sheet.getRange(row, column, rows, columns);
}

/** Cuts the area to the grid, to one cell at least: the sheet may be another one, of any size. */
export function rangeWithin(sheet: Sheet, { row, column, rows, columns }: Omit<Area, 'sheet'>): Range {
  const [first, left] = [Math.min(row, sheet.getMaxRows()), Math.min(column, sheet.getMaxColumns())];
  const height = Math.max(1, Math.min(row + rows - first, sheet.getMaxRows() - first + 1));
  const width = Math.max(1, Math.min(column + columns - left, sheet.getMaxColumns() - left + 1));
  return sheet.getRange(first, left, height, width);
}

export function wholeOf(sheet: Sheet): Range {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}

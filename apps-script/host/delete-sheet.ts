import type { Book, Sheet } from './google-types';

/** Google keeps the names of a sheet that goes, with no cells behind them. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  for (const named of sheet.getNamedRanges()) named.remove();
  book.deleteSheet(sheet);
}

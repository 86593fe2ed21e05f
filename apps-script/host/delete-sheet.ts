import type { Book, Sheet } from './google-types';

/** Google keeps the names of a deleted sheet, without cells, so this deletes them first. */
export function deleteSheet(book: Book, sheet: Sheet): void {
  for (const named of sheet.getNamedRanges()) named.remove();
  book.deleteSheet(sheet);
}

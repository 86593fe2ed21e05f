import { invalid } from '../../core/arguments/sheet-error';
import { currentUser } from './current-user';
import type { Book } from './google-types';
import { holdSheet, letGo } from './protections';
import type { Records } from './records';
import { sheetNamed, sheetWithId } from './sheet-by';
import type { Hold } from './work';
import { dropHold, holdsIn, worksIn, writeHold } from './works';

/** What is held is written down first, so that it is let go also where this fails half-way. */
export function holdSheets(book: Book, id: string, names: readonly string[], now: number): void {
  const sheets = [...new Set(names)].map((name) => sheetNamed(book, name));
  const hold: Hold = {
    id,
    who: currentUser(),
    touched: now,
    sheets: sheets.map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getName() })),
  };
  writeHold(hold);
  for (const sheet of sheets) holdSheet(sheet);
}

export function releaseHold(book: Book, hold: Hold): void {
  for (const { id } of hold.sheets) {
    const sheet = sheetWithId(book, id);
    if (sheet) letGo(sheet);
  }
  dropHold(hold);
}

/** Throws SheetError where somebody else holds one of the sheets or works on it. */
export function refuseHeld(records: Records, names: readonly string[], mine: readonly string[]): void {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  const others = [
    ...holdsIn(records).map(({ id, who, sheets }) => ({ id, who, sheets: sheets.map(({ name }) => name) })),
    ...worksIn(records),
  ];
  for (const { id, who, sheets } of others) {
    const sheet = mine.includes(id) ? undefined : sheets.find((name) => wanted.has(name.toLowerCase()));
    if (sheet === undefined) continue;
    throw who ? invalid('sheetHeld', { sheet, who }) : invalid('sheetHeldBySomebody', { sheet });
  }
}

import type { Book, Sheet } from './google-types';
import { keepProtections } from './protections';
import { markTextOf } from './sheet-marks';
import type { KeptName, KeptSheet } from './work';

const BACK_UP = 'planfold back-up ';

export function isBackUp(sheetName: string): boolean {
  return sheetName.startsWith(BACK_UP);
}

export function isBackUpOf(sheetName: string, work: string): boolean {
  return isBackUp(sheetName) && sheetName.includes(work);
}

/** Free, as no two sheets have the same id. */
export function backUpName(sheet: Sheet, work: string): string {
  return `${BACK_UP}${sheet.getSheetId()} ${work}`;
}

/** A hidden copy of the sheet, and what copying leaves behind. */
export function keepSheet(book: Book, sheet: Sheet, work: string): KeptSheet {
  const kept = {
    id: sheet.getSheetId(),
    charts: sheet.getCharts().flatMap((chart) => chart.getChartId() ?? []),
    mark: markTextOf(sheet),
    protections: keepProtections(sheet),
  };
  const copy = sheet.copyTo(book);
  try {
    copy.setName(backUpName(sheet, work));
    copy.hideSheet();
    return { ...kept, backUp: copy.getSheetId() };
  } catch (error) {
    book.deleteSheet(copy);
    throw error;
  }
}

/** The sheet's own names. */
export function keepNames(sheet: Sheet): readonly KeptName[] {
  return sheet.getNamedRanges().map((named) => ({
    name: named.getName(),
    place: { sheet: sheet.getName(), address: named.getRange().getA1Notation() },
  }));
}

export function keepName(book: Book, name: string): KeptName {
  const range = book.getRangeByName(name);
  return {
    name,
    place: range && { sheet: range.getSheet().getName(), address: range.getA1Notation() },
  };
}

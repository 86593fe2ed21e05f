import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { toMark } from '../../../core/workbook/mark';
import type { Mark } from '../../../core/workbook/workbook-plan';

export function sheetNamed(workbook: FWorkbook, name: string): FWorksheet | undefined {
  return workbook.getSheets().find((sheet) => isSame(sheet.getSheetName(), name));
}

export function markOf(sheet: FWorksheet): Mark | undefined {
  return toMark(sheet.getCustomMetadata()?.mark);
}

/** Names of sheets and cells are the same in any case. */
export function isSame(name: string, other: string): boolean {
  return name.toLowerCase() === other.toLowerCase();
}

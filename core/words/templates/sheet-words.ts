import { ledgerSheets } from './sheets/ledgers';
import { logSheets } from './sheets/logs';
import { outputSheets } from './sheets/outputs';
import { planSheets } from './sheets/plans';
import { setupSheets } from './sheets/setup';
import type { Words } from './words';

/** What a sheet is called and what it is for. */
export interface SheetWords {
  readonly name: Words;
  readonly purpose: Words;
}

const sheets = { ...setupSheets, ...planSheets, ...ledgerSheets, ...logSheets, ...outputSheets };

export type SheetKey = keyof typeof sheets;

export function isSheetKey(text: string): text is SheetKey {
  return Object.hasOwn(sheets, text);
}

export function sheetWords(key: SheetKey): SheetWords {
  return sheets[key];
}

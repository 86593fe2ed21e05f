import { LIST_SHEET } from '../../../core/workbook/long-lists';

const BACK_UP = 'planfold backup ';
const MOVED = 'planfold removed ';
const LONGEST_NAME = 31;

export function backUpName(number: number): string {
  return BACK_UP + number;
}

/** The temporary name of a sheet to remove whose name a new sheet takes. */
export function movedName(number: number): string {
  return MOVED + number;
}

export function isBackUp(name: string): boolean {
  return name.startsWith(BACK_UP);
}

/** Excel names a copy “Plan (2)” until it is renamed. */
export function isCopyOf(name: string, original: string): boolean {
  const mark = / \(\d+\)$/.exec(name)?.[0];
  return mark !== undefined && name === original.slice(0, LONGEST_NAME - mark.length) + mark;
}

/** Such a sheet stays out of the inventory as long as the user does not show it. */
export function isOurs(sheet: { readonly name: string; readonly visibility: string }): boolean {
  return sheet.visibility === 'VeryHidden' && (isBackUp(sheet.name) || sheet.name === LIST_SHEET);
}

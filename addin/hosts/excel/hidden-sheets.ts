import { LIST_SHEET } from '../../../core/workbook/long-lists';

const BACK_UP = 'planfold backup ';
const MOVED = 'planfold removed ';
const LONGEST_NAME = 31;

export function backUpName(number: number): string {
  return BACK_UP + number;
}

/** What a sheet is called that goes, while another one gets its name. */
export function movedName(number: number): string {
  return MOVED + number;
}

export function isBackUp(name: string): boolean {
  return name.startsWith(BACK_UP);
}

/** What Excel calls a copy until it is given a name of its own: Plan (2). */
export function isCopyOf(name: string, original: string): boolean {
  const mark = / \(\d+\)$/.exec(name)?.[0];
  return mark !== undefined && name === original.slice(0, LONGEST_NAME - mark.length) + mark;
}

/** Neither in anybody's way nor in the inventory, as long as nobody shows it. */
export function isOurs(sheet: { readonly name: string; readonly visibility: string }): boolean {
  return sheet.visibility === 'VeryHidden' && (isBackUp(sheet.name) || sheet.name === LIST_SHEET);
}

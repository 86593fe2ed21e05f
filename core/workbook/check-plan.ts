import { check } from '../arguments/sheet-error';
import type { Operation } from './workbook-plan';

const LONGEST_NAME = 31;
/** Excel's rule, stricter than Google's: no brackets, colon, question mark, asterisk or slashes, no edge apostrophe. */
const ILLEGAL = /[[\]:?*/\\]|^'|'$|^history$/i;

/** Refuses a plan that would use a name twice or touch a missing sheet, given the names of the present sheets. */
export function checkPlan(plan: readonly Pick<Operation, 'kind' | 'sheet'>[], present: readonly string[]): void {
  const names = new Set(present.map((name) => name.toLowerCase()));
  for (const operation of plan) {
    const { sheet } = operation;
    const isKnown = names.has(sheet.toLowerCase());
    if (operation.kind === 'addSheet') {
      check(sheet.trim() !== '' && sheet.length <= LONGEST_NAME && !ILLEGAL.test(sheet), 'sheetName', { sheet });
      check(!isKnown, 'sheetTaken', { sheet });
      names.add(sheet.toLowerCase());
    } else check(isKnown, 'sheetUnknown', { sheet });
    if (operation.kind === 'removeSheet') names.delete(sheet.toLowerCase());
  }
}

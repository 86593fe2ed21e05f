import type { Cell } from '../arguments/cell';
import { isBlank, toNumber } from '../arguments/coerce';
import { SheetError } from '../arguments/sheet-error';
import type { Language } from '../words/language';

/**
 * Reads a person's number for an item. A text without digits (–) stays as it is, an error value gives #N/A. A text with
 * a digit in it or a logical value was meant as a number and gives an error that says so. Rows and columns
 * count from 0.
 */
export function readItemNumber(argument: string, cell: Cell, i: number, j: number, language: Language) {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return 0;
  if (typeof cell === 'string' && !/\p{Nd}/u.test(cell)) return cell;
  if (cell instanceof SheetError)
    return new SheetError('#N/A', 'noItemData', { argument, row: i + 1, column: j + 1 }, language);
  try {
    return toNumber(argument, cell, i, j);
  } catch (error) {
    if (error instanceof SheetError) return error.in(language);
    throw error;
  }
}

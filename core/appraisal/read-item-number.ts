import type { Cell } from '../arguments/cell';
import { isBlank, toNumber } from '../arguments/coerce';
import { SheetError } from '../arguments/sheet-error';
import type { Language } from '../words/language';

/**
 * A person's number for an item, or what stands for none: the text itself (–), #N/A for an error value; what was meant as a number (a text with a digit in it, a truth value) has its own sentence. Rows from 0.
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

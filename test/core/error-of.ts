import type { Argument } from '../../core/arguments/call-record';
import type { Cell } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';
import type { Language } from '../../core/words/language';

/** Code and sentence of the error that a call throws. */
export function errorOf(name: string, args: readonly Argument[], language: Language = 'en'): string {
  try {
    callFunction(name, args, { language });
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
    throw error;
  }
  return 'no error';
}

/** Code and sentence of an error that stands in a cell; other cells as they are. */
export function spoken(cell: Cell | undefined): Cell | undefined {
  return cell instanceof SheetError ? `${cell.code} ${cell.message}` : cell;
}

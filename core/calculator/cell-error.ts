import { type ErrorCode, SheetError } from '../arguments/sheet-error';

/** The error as a spreadsheet's own functions give it. */
export function cellError(code: ErrorCode): SheetError {
  return SheetError.ofCode(code);
}

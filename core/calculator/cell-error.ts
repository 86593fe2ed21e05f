import { type ErrorCode, SheetError } from '../arguments/sheet-error';

/** The error as native functions return it. */
export function cellError(code: ErrorCode): SheetError {
  return SheetError.ofCode(code);
}

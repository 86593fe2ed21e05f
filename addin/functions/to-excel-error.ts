import { SheetError } from '../../core/arguments/sheet-error';

/** The error class for add-ins: a part of Excel's global `CustomFunctions`. */
export interface ExcelErrors {
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
}

/**
 * Converts our error to Excel's, which shows the sentence for #VALUE! and #N/A. Functions cannot return #REF! and
 * #NAME?: passed in as arguments, these are returned as #VALUE! with their sentence.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export function toExcelError({ code, message }: SheetError, { Error: ExcelError }: ExcelErrors): Error {
  return new ExcelError(code === '#REF!' || code === '#NAME?' ? '#VALUE!' : code, message);
}

/** Reads an error value in an argument; undefined for any other value. */
export function fromExcelError(value: unknown): SheetError | undefined {
  return value instanceof Object && 'code' in value ? SheetError.ofCode(String(value.code)) : undefined;
}

import { SheetError } from '../../core/arguments/sheet-error';

/** What Excel gives add-ins to make and tell errors with: a part of its global `CustomFunctions`. */
export interface ExcelErrors {
  readonly Error: new (code: string, message?: string) => Error & { readonly code: string };
}

/**
 * An error of ours as Excel takes it; with #VALUE! and #N/A it shows the sentence. Functions cannot give out #REF! and
 * #NAME?: what came in as one of them goes out as #VALUE! with its sentence.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
 */
export function toExcelError({ code, message }: SheetError, { Error: ExcelError }: ExcelErrors): Error {
  return new ExcelError(code === '#REF!' || code === '#NAME?' ? '#VALUE!' : code, message);
}

/** An error value in an argument; undefined for what is none. */
export function fromExcelError(value: unknown): SheetError | undefined {
  return value instanceof Object && 'code' in value ? SheetError.ofCode(String(value.code)) : undefined;
}

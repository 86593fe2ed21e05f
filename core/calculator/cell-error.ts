import { type ErrorCode, SheetError } from '../arguments/sheet-error';

/** One of each kind serves every cell: an error costs a stack trace when it is made. */
const errors: { readonly [code in ErrorCode]: SheetError } = {
  '#VALUE!': new SheetError('#VALUE!', 'missing', { argument: '#VALUE!' }),
  '#N/A': new SheetError('#N/A', 'missing', { argument: '#N/A' }),
  '#NUM!': new SheetError('#NUM!', 'resultTooLarge', {}),
  '#DIV/0!': new SheetError('#DIV/0!', 'targetZero', {}),
  '#REF!': new SheetError('#REF!', 'missing', { argument: '#REF!' }),
  '#NAME?': new SheetError('#NAME?', 'missing', { argument: '#NAME?' }),
  '#NULL!': new SheetError('#NULL!', 'missing', { argument: '#NULL!' }),
};

/** The error as a spreadsheet's own functions give it. */
export function cellError(code: ErrorCode): SheetError {
  return errors[code];
}

import { type Argument, callRecord } from './arguments/call-record';
import type { Cell, Matrix } from './arguments/cell';
import { invalid } from './arguments/sheet-error';
import { catalogue } from './catalogue';
import type { Language } from './words/language';

/**
 * Calls a function of the catalogue as a sheet would.
 * @param name In any case.
 * @returns a cell or a matrix, never holding null or a number that is not finite.
 * @throws SheetError with its message in the given language.
 */
export function callFunction(
  name: string,
  args: readonly Argument[],
  { language = 'en' }: { readonly language?: Language } = {},
): Cell | Matrix {
  const record = catalogue.functions.find((candidate) => candidate.name === name.toUpperCase());
  if (!record) throw invalid('unknownFunction', { name }).in(language);
  return callRecord(record, args, language);
}

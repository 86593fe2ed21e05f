import type { Language } from '../words/language';
import type { Cell, Matrix } from './cell';
import { coerce } from './coerce';
import type { Arguments, FunctionRecord, Parameter } from './define';
import { check, SheetError } from './sheet-error';

/** A cell or a range; null or undefined for a missing argument. */
export type Argument = Cell | Matrix | undefined;

/**
 * Calls a function as a sheet would: counts and checks the arguments, fills in defaults, runs it.
 * @returns a cell or a matrix, never holding null or a number that is not finite.
 * @throws SheetError with its message in the given language.
 */
export function callRecord(record: FunctionRecord, args: readonly Argument[], language: Language): Cell | Matrix {
  try {
    const result = record.run(toValues(record, args) as never, language);
    return language === 'en' ? result : inLanguage(result, language);
  } catch (error) {
    throw error instanceof SheetError ? error.in(language) : error;
  }
}

/** Translates errors in cells of a result, which are created in English. */
function inLanguage(result: Cell | Matrix, language: Language): Cell | Matrix {
  const translate = (cell: Cell) => (cell instanceof SheetError ? cell.in(language) : cell);
  return Array.isArray(result) ? (result as Matrix).map((row) => row.map(translate)) : translate(result as Cell);
}

/** Checks and converts the arguments of a function, by name. Throws SheetError. */
export function toValues<const P extends readonly Parameter[]>(
  { name, parameters }: { readonly name: string; readonly parameters: P },
  args: readonly Argument[],
): Arguments<P> {
  check(args.length <= parameters.length, 'tooManyArguments', { name, most: parameters.length, given: args.length });
  return Object.fromEntries(
    parameters.map((parameter, i) => [parameter.name, coerce(parameter, args[i])]),
  ) as Arguments<P>;
}

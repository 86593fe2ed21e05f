import { catalogue } from './catalogue';
import type { Cell, Matrix } from './cell';
import { coerce } from './coerce';
import type { FunctionRecord } from './define';
import type { Language } from './language/texts';
import { check, SheetError } from './sheet-error';

/** A cell, a range, or null for an argument left out. */
export type Argument = Cell | Matrix | undefined;

/**
 * Calls a function of the catalogue as a sheet would: counts and checks the arguments, fills in defaults, runs it.
 * @returns a cell or a matrix, never holding null or a number that is not finite.
 * @throws SheetError with its message in the given language.
 */
export function callFunction(
  name: string,
  args: readonly Argument[],
  { language = 'en' }: { readonly language?: Language } = {},
): Cell | Matrix {
  try {
    const record = catalogue.functions.find((candidate) => candidate.name === name.toUpperCase());
    check(record !== undefined, 'unknownFunction', { name });
    return runRecord(record, args);
  } catch (error) {
    throw error instanceof SheetError ? error.in(language) : error;
  }
}

function runRecord(record: FunctionRecord, args: readonly Argument[]): Cell | Matrix {
  const { name, parameters } = record;
  check(args.length <= parameters.length, 'tooManyArguments', { name, most: parameters.length, given: args.length });
  const values = Object.fromEntries(parameters.map((parameter, i) => [parameter.name, coerce(parameter, args[i])]));
  return record.run(values as never);
}

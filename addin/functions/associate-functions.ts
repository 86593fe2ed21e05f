import { type Argument, callRecord } from '../../core/arguments/call-record';
import type { Cell, Matrix } from '../../core/arguments/cell';
import type { FunctionRecord } from '../../core/arguments/define';
import { SheetError } from '../../core/arguments/sheet-error';
import type { Language } from '../../core/words/language';
import { excelFunctions } from './excel-functions';
import { type ExcelErrors, fromExcelError, toExcelError } from './to-excel-error';

/** The part of Excel's global `CustomFunctions` that we use. */
export interface FunctionsRuntime extends ExcelErrors {
  associate(id: string, run: (...values: unknown[]) => unknown): void;
}

/**
 * Tells Excel which code to run for each function of the catalogue.
 * @param spoken Resolves to the language as soon as its words are loaded; earlier calls wait for it.
 */
export function associateFunctions(runtime: FunctionsRuntime, spoken: Promise<Language>): void {
  let language: Language | undefined;
  void spoken.then((known) => {
    language = known;
  });
  const call = (record: FunctionRecord, values: readonly unknown[], known: Language) => {
    try {
      // Excel passes its own information about the call after the arguments.
      const args = values.slice(0, record.parameters.length).map(toArgument);
      return toResult(callRecord(record, args, known), runtime);
    } catch (error) {
      throw error instanceof SheetError ? toExcelError(error, runtime) : error;
    }
  };
  for (const each of excelFunctions) {
    let loaded = 'load' in each ? undefined : each;
    const load = async () => {
      loaded ??= 'load' in each ? await each.load() : each;
      return loaded;
    };
    runtime.associate(each.name, (...values) =>
      language && loaded
        ? call(loaded, values, language)
        : Promise.all([load(), spoken]).then(([record, known]) => call(record, values, known)),
    );
  }
}

function toArgument(value: unknown): Argument {
  return Array.isArray(value) ? value.map((row: unknown[]) => row.map(toCell)) : toCell(value);
}

function toCell(value: unknown): Cell {
  return fromExcelError(value) ?? (value as Cell);
}

function toResult(result: Cell | Matrix, runtime: FunctionsRuntime): unknown {
  const toValue = (cell: Cell) => (cell instanceof SheetError ? toExcelError(cell, runtime) : cell);
  return Array.isArray(result) ? (result as Matrix).map((row) => row.map(toValue)) : toValue(result as Cell);
}

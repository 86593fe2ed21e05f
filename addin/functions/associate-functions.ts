import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { type Argument, callFunction } from '../../core/call';
import { catalogue } from '../../core/catalogue';
import type { Language } from '../../core/words/language';
import { type ExcelErrors, fromExcelError, toExcelError } from './to-excel-error';

/** The part of Excel's global `CustomFunctions` that we use. */
export interface FunctionsRuntime extends ExcelErrors {
  associate(id: string, run: (...values: unknown[]) => unknown): void;
}

/**
 * Tells Excel which code to run for each function of the catalogue.
 * @param spoken The language, once its words have loaded; earlier calls wait for it.
 */
export function associateFunctions(runtime: FunctionsRuntime, spoken: Promise<Language>): void {
  let language: Language | undefined;
  void spoken.then((known) => {
    language = known;
  });
  for (const { name, parameters } of catalogue.functions) {
    const call = (values: readonly unknown[], known: Language) => {
      try {
        // Excel appends an object about the call itself to the arguments.
        const args = values.slice(0, parameters.length).map(toArgument);
        return toResult(callFunction(name, args, { language: known }), runtime);
      } catch (error) {
        throw error instanceof SheetError ? toExcelError(error, runtime) : error;
      }
    };
    runtime.associate(name, (...values) =>
      language ? call(values, language) : spoken.then((known) => call(values, known)),
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

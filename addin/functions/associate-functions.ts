import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { type Argument, callFunction } from '../../core/call';
import { catalogue } from '../../core/catalogue';
import type { Language } from '../../core/words/language';
import { type ExcelErrors, fromExcelError, toExcelError } from './to-excel-error';

/** Excel's global `CustomFunctions`, as far as it is used. */
export interface FunctionsRuntime extends ExcelErrors {
  associate(id: string, run: (...values: unknown[]) => unknown): void;
}

/**
 * Tells Excel which code runs for each function of the catalogue.
 * @param spoken The language, once its words are there: calls that come before wait for them.
 */
export function associateFunctions(runtime: FunctionsRuntime, spoken: Promise<Language>): void {
  let language: Language | undefined;
  void spoken.then((known) => {
    language = known;
  });
  for (const { name, parameters } of catalogue.functions) {
    const call = (values: readonly unknown[], known: Language) => {
      try {
        // Behind the arguments stands what Excel tells of the call itself.
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

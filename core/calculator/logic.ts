import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { cellError } from './cell-error';
import { toBoolean, toCell, toWhole } from './convert';
import type { Expression } from './parse';
import type { Arguments, EagerFunction, FunctionFamily, LazyFunction } from './sheet-function';
import { isTable, type Value } from './sheet-range';

function isKind(test: (cell: Cell) => boolean): EagerFunction {
  return { takes: ['cell'], keepsErrors: true, run: ([value]) => test(toCell(value)) };
}

/** Ranges ignore text and blank cells. Throws SheetError if no logical value is left. */
function truths(args: Arguments): boolean[] {
  const found: boolean[] = [];
  for (const argument of args) {
    if (!isTable(argument)) {
      if (argument !== null) found.push(toBoolean(argument));
      continue;
    }
    for (const cell of argument.cells) {
      if (cell instanceof SheetError) throw cell;
      if (typeof cell === 'number' || typeof cell === 'boolean') found.push(cell !== 0 && cell !== false);
    }
  }
  if (found.length === 0) throw cellError('#VALUE!');
  return found;
}

function fallback(isFailure: (error: SheetError) => boolean): LazyFunction['choose'] {
  return ([value, other], evaluate) => {
    try {
      const result = evaluate(value!);
      const cell = toCell(result);
      if (!(cell instanceof SheetError && isFailure(cell))) return cell;
    } catch (error) {
      if (!(error instanceof SheetError && isFailure(error))) throw error;
    }
    return toCell(evaluate(other!));
  };
}

function choose([index, ...options]: readonly Expression[], evaluate: (expression: Expression) => Value): Value {
  const option = options[toWhole(evaluate(index!)) - 1];
  if (!option) throw cellError('#VALUE!');
  return evaluate(option);
}

function branch(
  [condition, whenTrue, whenFalse]: readonly Expression[],
  evaluate: (expression: Expression) => Value,
): Value {
  if (toBoolean(evaluate(condition!))) return evaluate(whenTrue!);
  return whenFalse ? evaluate(whenFalse) : false;
}

const isNotAvailable = (cell: Cell): boolean => cell instanceof SheetError && cell.code === '#N/A';

export const logic: FunctionFamily = {
  IF: { least: 2, most: 3, choose: branch },
  IFERROR: { least: 2, most: 2, choose: fallback(() => true) },
  IFNA: { least: 2, most: 2, choose: fallback(isNotAvailable) },
  CHOOSE: { least: 2, most: 255, choose },
  AND: { takes: ['table'], repeats: 1, run: (args) => truths(args).every((truth) => truth) },
  OR: { takes: ['table'], repeats: 1, run: (args) => truths(args).some((truth) => truth) },
  NOT: { takes: ['cell'], run: ([value]) => !toBoolean(value) },
  ISBLANK: isKind((cell) => cell === null),
  ISNUMBER: isKind((cell) => typeof cell === 'number'),
  ISTEXT: isKind((cell) => typeof cell === 'string'),
  ISERROR: isKind((cell) => cell instanceof SheetError),
  ISNA: isKind(isNotAvailable),
  NA: {
    takes: [],
    run: () => {
      throw cellError('#N/A');
    },
  },
};

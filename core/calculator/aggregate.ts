import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { cellError } from './cell-error';
import { finite, numberOrError, readNumber, toNumber, toWhole } from './convert';
import type { Arguments, EagerFunction, FunctionFamily } from './sheet-function';
import { isTable, type Value } from './sheet-range';

/** Numbers of the arguments. Ranges ignore text and logical values; written values convert them. Throws SheetError. */
function numbersOf(args: Arguments): number[] {
  const numbers: number[] = [];
  for (const argument of args) {
    if (!isTable(argument)) numbers.push(toNumber(argument));
    else addNumbers(numbers, argument.cells);
  }
  return numbers;
}

function addNumbers(numbers: number[], cells: readonly Cell[]): void {
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (typeof cell === 'number') numbers.push(cell);
    else if (cell instanceof SheetError) throw cell;
  }
}

function overNumbers(run: (numbers: readonly number[]) => number): EagerFunction {
  return { takes: ['table'], repeats: 1, run: (args) => finite(run(numbersOf(args))) };
}

export function sum(numbers: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < numbers.length; i++) total += numbers[i]!;
  return total;
}

export function mean(numbers: readonly number[]): number {
  if (numbers.length === 0) throw cellError('#DIV/0!');
  return sum(numbers) / numbers.length;
}

export function extreme(numbers: readonly number[], isBeyond: (a: number, b: number) => boolean): number {
  let found = numbers[0] ?? 0;
  for (let i = 1; i < numbers.length; i++) if (isBeyond(numbers[i]!, found)) found = numbers[i]!;
  return found;
}

export const isAbove = (a: number, b: number): boolean => a > b;
export const isBelow = (a: number, b: number): boolean => a < b;

function sorted(values: Value | undefined): number[] {
  return numbersOf([values]).sort((a, b) => a - b);
}

function quantile(ordered: readonly number[], share: number): number {
  if (ordered.length === 0 || share < 0 || share > 1) throw cellError('#NUM!');
  const place = share * (ordered.length - 1);
  const below = ordered[Math.floor(place)]!;
  return below + (place - Math.floor(place)) * (ordered[Math.ceil(place)]! - below);
}

function countNumbers(args: Arguments): number {
  let count = 0;
  for (const argument of args) {
    if (isTable(argument)) for (const cell of argument.cells) count += typeof cell === 'number' ? 1 : 0;
    else if (typeof argument === 'string') count += readNumber(argument) === undefined ? 0 : 1;
    else if (!(argument instanceof SheetError)) count++;
  }
  return count;
}

function countFilled(args: Arguments): number {
  let count = 0;
  for (const argument of args) {
    if (isTable(argument)) for (const cell of argument.cells) count += cell === null ? 0 : 1;
    else count++;
  }
  return count;
}

function countBlank([table]: Arguments): number {
  if (!isTable(table)) throw cellError('#VALUE!');
  let filled = 0;
  for (const cell of table.cells) filled += cell === null || cell === '' ? 0 : 1;
  return table.rows * table.columns - filled;
}

function ranked(takesFrom: (ordered: readonly number[], place: number) => number | undefined): EagerFunction {
  const run = ([values, place]: Arguments): number => {
    const found = takesFrom(sorted(values), Math.ceil(toNumber(place)));
    if (found === undefined) throw cellError('#NUM!');
    return found;
  };
  return { takes: ['table', 'cell'], run };
}

function rank([value, values, order]: Arguments): number {
  const number = toNumber(value);
  if (!isTable(values)) throw cellError('#VALUE!');
  const isBefore = order !== undefined && toWhole(order) !== 0 ? isBelow : isAbove;
  const numbers = numbersOf([values]);
  if (!numbers.includes(number)) throw cellError('#N/A');
  return 1 + numbers.filter((other) => isBefore(other, number)).length;
}

/** A cell that is not a number counts as zero. */
function sumOfProducts(args: Arguments): number {
  const tables = args.map((argument) => (isTable(argument) ? argument : { rows: 1, columns: 1, cells: [argument!] }));
  const { rows, columns } = tables[0]!;
  if (tables.some((table) => table.rows !== rows || table.columns !== columns)) throw cellError('#VALUE!');
  const lists = tables.map(({ cells }) => cells);
  let total = 0;
  let failure: SheetError | undefined;
  for (let i = 0; i < Math.max(...lists.map(({ length }) => length)); i++) {
    let product = 1;
    for (const cells of lists) {
      const cell = cells[i];
      if (cell instanceof SheetError) failure ??= cell;
      product *= typeof cell === 'number' ? cell : 0;
    }
    total += product;
  }
  if (failure) throw failure;
  return finite(total);
}

export const aggregates: FunctionFamily = {
  SUM: overNumbers(sum),
  AVERAGE: overNumbers(mean),
  MIN: overNumbers((numbers) => extreme(numbers, isBelow)),
  MAX: overNumbers((numbers) => extreme(numbers, isAbove)),
  MEDIAN: overNumbers((numbers) =>
    quantile(
      [...numbers].sort((a, b) => a - b),
      0.5,
    ),
  ),
  COUNT: { takes: ['table'], repeats: 1, keepsErrors: true, run: countNumbers },
  COUNTA: { takes: ['table'], repeats: 1, keepsErrors: true, run: countFilled },
  COUNTBLANK: { takes: ['table'], run: countBlank },
  LARGE: ranked((ordered, place) => ordered[ordered.length - place]),
  SMALL: ranked((ordered, place) => ordered[place - 1]),
  PERCENTILE: {
    takes: ['table', 'cell'],
    run: ([values, share]) => finite(quantile(sorted(values), toNumber(share))),
  },
  RANK: { takes: ['cell', 'table', 'cell'], least: 2, run: rank },
  SUMPRODUCT: {
    takes: ['table'],
    repeats: 1,
    run: (args) => sumOfProducts(args.map((argument) => (isTable(argument) ? argument : numberOrZero(argument)))),
  },
};

function numberOrZero(argument: Cell | undefined): number {
  const number = typeof argument === 'number' ? argument : 0;
  const error = argument instanceof SheetError ? numberOrError(argument) : number;
  if (error instanceof SheetError) throw error;
  return error;
}

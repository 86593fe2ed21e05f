import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { extreme, isAbove, isBelow, mean, sum } from './aggregate';
import { cellError } from './cell-error';
import { finite, toCell } from './convert';
import { type Bounds, type Criterion, toCriterion } from './criteria';
import type { EqualityKey, LookupIndex } from './lookup-index';
import type { Arguments, Call, EagerFunction, FunctionFamily } from './sheet-function';
import { isTable, SheetRange, type Table, type Value } from './sheet-range';

function toTable(value: Value | undefined): Table {
  if (!isTable(value)) throw cellError('#VALUE!');
  return value;
}

interface Condition {
  readonly table: Table;
  readonly criterion: Criterion;
}

/** Reads alternating ranges and criteria. */
function toConditions(args: Arguments): Condition[] {
  const conditions: Condition[] = [];
  for (let i = 0; i < args.length; i += 2) {
    conditions.push({ table: toTable(args[i]), criterion: toCriterion(toCell(args[i + 1])) });
  }
  return conditions;
}

function checkShapes(conditions: readonly Condition[], { rows, columns }: Table): void {
  if (conditions.some(({ table }) => table.rows !== rows || table.columns !== columns)) throw cellError('#VALUE!');
}

/** Positions where all conditions hold, up to the last cell in use. */
function matchingPlaces(conditions: readonly Condition[], index: LookupIndex): readonly number[] {
  const equalities = conditions.filter(({ criterion }) => criterion.equals !== undefined);
  const others = conditions.filter(({ criterion }) => criterion.equals === undefined);
  const places =
    equalities.length === 0
      ? undefined
      : index.placesOf(
          equalities.map(({ table }) => table.cells),
          equalities.map(({ criterion }) => criterion.equals as EqualityKey),
        );
  const length = Math.max(...others.map(({ table }) => table.cells.length));
  let kept = places;
  for (const other of others) kept = keepMatching(kept ?? Array.from({ length }, (_, i) => i), other);
  return kept!;
}

function keepMatching(places: readonly number[], { table, criterion }: Condition): readonly number[] {
  const { cells } = table;
  const { bounds, matches } = criterion;
  if (bounds) return keepWithin(places, cells, bounds);
  return places.filter((place) => matches(place < cells.length ? cells[place]! : null));
}

/** Tests without a function call per cell: a large workbook spends most of its time here. */
function keepWithin(places: readonly number[], cells: readonly Cell[], { least, most, except }: Bounds): number[] {
  const kept: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i]!;
    const cell = place < cells.length ? cells[place]! : null;
    if (typeof cell === 'number' && cell >= least && cell <= most && cell !== except) kept.push(place);
  }
  return kept;
}

function numbersAt(cells: readonly Cell[], places: readonly number[]): number[] {
  const numbers: number[] = [];
  for (const place of places) {
    const cell = cells[place];
    if (typeof cell === 'number') numbers.push(cell);
    else if (cell instanceof SheetError) throw cell;
  }
  return numbers;
}

type Summary = (numbers: readonly number[]) => number;

function overMany(summarize: Summary): EagerFunction {
  const run = ([values, ...rest]: Arguments, { index }: Call): number => {
    const table = toTable(values);
    const conditions = toConditions(rest);
    checkShapes(conditions, table);
    return finite(summarize(numbersAt(table.cells, matchingPlaces(conditions, index))));
  };
  return { takes: ['table', 'table', 'cell'], repeats: 2, keepsErrors: true, run };
}

/** The values start where the third range starts, in the shape of the first range. */
function overOne(summarize: Summary): EagerFunction {
  const run = ([range, criterion, values]: Arguments, { index }: Call): number => {
    const conditions = toConditions([range, criterion]);
    const { rows, columns } = conditions[0]!.table;
    const table = values === undefined ? toTable(range) : toTable(values);
    const sized = table instanceof SheetRange ? table.part(0, 0, rows, columns) : table;
    return finite(summarize(numbersAt(sized.cells, matchingPlaces(conditions, index))));
  };
  return { takes: ['table', 'cell', 'table'], least: 2, keepsErrors: true, run };
}

/** If blank cells match, those beyond the end of the sheet count too. */
function count(args: Arguments, { index }: Call): number {
  const conditions = toConditions(args);
  const { table } = conditions[0]!;
  checkShapes(conditions, table);
  const filled = Math.max(...conditions.map(({ table: { cells } }) => cells.length));
  const beyond = conditions.every(({ criterion }) => criterion.matches(null)) ? table.rows * table.columns - filled : 0;
  return matchingPlaces(conditions, index).length + beyond;
}

const highest: Summary = (numbers) => extreme(numbers, isAbove);
const lowest: Summary = (numbers) => extreme(numbers, isBelow);

export const conditionalSums: FunctionFamily = {
  SUMIF: overOne(sum),
  SUMIFS: overMany(sum),
  AVERAGEIF: overOne(mean),
  AVERAGEIFS: overMany(mean),
  MAXIFS: overMany(highest),
  MINIFS: overMany(lowest),
  COUNTIF: { takes: ['table', 'cell'], keepsErrors: true, run: count },
  COUNTIFS: { takes: ['table', 'cell'], repeats: 2, keepsErrors: true, run: count },
};

import type { Cell } from '../arguments/cell';
import { SheetError } from '../arguments/sheet-error';
import { cellError } from './cell-error';
import { toBoolean, toCell, toWhole } from './convert';
import { toPattern } from './criteria';
import type { LookupIndex } from './lookup-index';
import { compare } from './operate';
import type { Arguments, Call, FunctionFamily } from './sheet-function';
import { isTable, partOf, SheetRange, type Table, type Value } from './sheet-range';

function toTable(value: Value | undefined): Table {
  if (isTable(value)) return value;
  return { rows: 1, columns: 1, cells: [value ?? null] };
}

/** 0 means the whole row or column. */
function index([values, first, second]: Arguments): Value {
  const table = toTable(values);
  const isAcross = second === undefined && table.rows === 1;
  const row = isAcross ? 1 : toWhole(first);
  const column = isAcross ? toWhole(first) : second === undefined ? Number(table.columns === 1) : toWhole(second);
  if (row < 0 || column < 0) throw cellError('#VALUE!');
  if (row > table.rows || column > table.columns) throw cellError('#REF!');
  return partOf(
    table,
    Math.max(0, row - 1),
    Math.max(0, column - 1),
    row === 0 ? table.rows : 1,
    column === 0 ? table.columns : 1,
  );
}

function match([value, values, type]: Arguments, { index: lookups }: Call): number {
  const table = toTable(values);
  if (table.rows > 1 && table.columns > 1) throw cellError('#N/A');
  return 1 + placeOf(toCell(value), table.cells, type === undefined ? 1 : Math.sign(toWhole(type)), lookups);
}

function lookUpInFirstColumn([value, values, number, isNear]: Arguments, { index: lookups }: Call): Value {
  const table = toTable(values);
  const column = toWhole(number);
  if (column < 1) throw cellError('#VALUE!');
  if (column > table.columns) throw cellError('#REF!');
  const type = isNear === undefined || toBoolean(isNear) ? 1 : 0;
  const row = placeOf(toCell(value), partOf(table, 0, 0, table.rows, 1).cells, type, lookups);
  return partOf(table, row, column - 1, 1, 1);
}

/** Counts from 0; #N/A if there is no match. */
function placeOf(value: Cell, cells: readonly Cell[], type: number, lookups: LookupIndex): number {
  if (value instanceof SheetError) throw value;
  const wanted = value ?? 0;
  const place =
    type === 0
      ? firstEqual(wanted, cells, lookups)
      : type > 0
        ? lastNotAbove(wanted, cells)
        : lastNotBelow(wanted, cells);
  if (place === undefined || place < 0) throw cellError('#N/A');
  return place;
}

type Wanted = number | string | boolean;

function firstEqual(wanted: Wanted, cells: readonly Cell[], lookups: LookupIndex): number | undefined {
  const pattern = typeof wanted === 'string' ? toPattern(wanted) : undefined;
  if (!pattern) return lookups.firstPlaceOf(cells, wanted);
  return cells.findIndex((cell) => typeof cell === 'string' && pattern.test(cell));
}

/** Searches ascending cells; skips cells of another type. */
function lastNotAbove(wanted: Wanted, cells: readonly Cell[]): number {
  let low = 0;
  let high = cells.length - 1;
  let found = -1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    let at = middle;
    while (at <= high && typeof cells[at] !== typeof wanted) at++;
    if (at > high) high = middle - 1;
    else if (compare(cells[at] as Wanted, wanted) <= 0) {
      found = at;
      low = at + 1;
    } else high = middle - 1;
  }
  return found;
}

/** Searches descending cells. */
function lastNotBelow(wanted: Wanted, cells: readonly Cell[]): number {
  let found = -1;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    if (typeof cell !== typeof wanted || cell instanceof SheetError) continue;
    const order = compare(cell, wanted);
    if (order < 0) break;
    found = i;
    if (order === 0) break;
  }
  return found;
}

/** Within SUMPRODUCT the numbers of all rows or columns of a range, otherwise only the first. */
function numbersFrom(first: number, count: number, isDown: boolean, isCellwise: boolean): Value {
  if (!isCellwise || count === 1) return first;
  const cells = Array.from({ length: count }, (_, i) => first + i);
  return isDown ? { rows: count, columns: 1, cells } : { rows: 1, columns: count, cells };
}

function toRange(value: Value | undefined): SheetRange {
  if (!(value instanceof SheetRange)) throw cellError('#VALUE!');
  return value;
}

function rowOf([place]: Arguments, call: Call): Value {
  if (place === undefined) return call.row;
  const { row, rows } = toRange(place);
  return numbersFrom(row, rows, true, call.cellwise);
}

function columnOf([place]: Arguments, call: Call): Value {
  if (place === undefined) return call.column;
  const { column, columns } = toRange(place);
  return numbersFrom(column, columns, false, call.cellwise);
}

export const lookup: FunctionFamily = {
  INDEX: { takes: ['table', 'cell', 'cell'], least: 2, run: index },
  MATCH: { takes: ['cell', 'table', 'cell'], least: 2, run: match },
  VLOOKUP: { takes: ['cell', 'table', 'cell', 'cell'], least: 3, run: lookUpInFirstColumn },
  ROW: { takes: ['table'], least: 0, run: rowOf },
  COLUMN: { takes: ['table'], least: 0, run: columnOf },
  ROWS: { takes: ['table'], run: ([table]) => toTable(table).rows },
  COLUMNS: { takes: ['table'], run: ([table]) => toTable(table).columns },
};

import type { Cell, Matrix } from '../arguments/cell';
import { checkShape } from '../arguments/check-shape';
import { toNumber } from '../arguments/coerce';
import { check, invalid } from '../arguments/sheet-error';
import { isBlankOrZero } from './pair';

/** A half-open band: it runs from its start to the start of the next one, which it excludes. */
export interface Band {
  readonly from: number;
  readonly value: Cell;
  /** Its row in the argument, from 1. */
  readonly row: number;
}

interface ListedBand extends Band {
  /** 0 means no end. */
  readonly to: number;
}

/**
 * Reads bands from rows `from, value` or `from, to, value`, listed upwards or downwards, and returns them lowest first.
 * The lowest starts at 0 and the highest has no end. Throws SheetError naming the rows of a gap, an overlap or an end.
 */
export function toBands(argument: string, cells: Matrix): readonly Band[] {
  const columns = cells[0]!.length;
  checkShape(columns === 2 || columns === 3, argument, cells, cells.length, 2);
  const listed = dropBlankRows(cells).map((row, i) => ({
    from: toNumber(argument, row[0]!, i, 0),
    to: columns === 3 ? toNumber(argument, row[1]!, i, 1) : 0,
    value:
      typeof row[columns - 1] === 'number' ? toNumber(argument, row[columns - 1]!, i, columns - 1) : row[columns - 1]!,
    row: i + 1,
  }));
  const isDownwards = listed[0]!.from > listed.at(-1)!.from;
  const bands = isDownwards ? listed.reverse() : listed;
  const [{ from: value, row }] = bands as [ListedBand];
  checkOrder(argument, bands, isDownwards);
  check(value === 0, 'bandsStart', { argument, row, value });
  if (columns === 3) checkEnds(argument, bands);
  return bands;
}

/** Drops rows of blanks, which read as zeros, from the end; the row that starts at 0 stays. */
function dropBlankRows(cells: Matrix): Matrix {
  const isBlankRow = (i: number) => cells[i]!.every(isBlankOrZero);
  const isUpwards = isBlankOrZero(cells[0]![0]!);
  let count = cells.length;
  while (count > 1 && isBlankRow(count - 1) && (isUpwards || isBlankRow(count - 2))) count--;
  return cells.slice(0, count);
}

function checkOrder(argument: string, bands: readonly Band[], isDownwards: boolean): void {
  for (let i = 1; i < bands.length; i++) {
    const [lower, upper] = [bands[i - 1]!, bands[i]!];
    if (upper.from > lower.from) continue;
    const [first, second] = isDownwards ? [upper, lower] : [lower, upper];
    throw invalid('bandsOrder', {
      argument,
      row: second.row,
      value: second.from,
      previousRow: first.row,
      previous: first.from,
    });
  }
}

function checkEnds(argument: string, bands: readonly ListedBand[]): void {
  for (let i = 0; i < bands.length - 1; i++) {
    const { to, row } = bands[i]!;
    const { from, row: nextRow } = bands[i + 1]!;
    check(to >= from, 'bandGap', { argument, row, nextRow, from: to, to: from });
    check(to <= from, 'bandOverlap', { argument, row, nextRow, from, to });
  }
  const { to: value, row } = bands.at(-1)!;
  check(value === 0, 'bandEnd', { argument, row, value });
}

/** The band that contains a number; numbers below 0 are in the lowest. */
export function bandOf<B extends Band>(bands: readonly B[], number: number): B {
  let i = bands.length - 1;
  while (i > 0 && number < bands[i]!.from) i--;
  return bands[i]!;
}

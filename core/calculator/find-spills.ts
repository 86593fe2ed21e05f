import type { SheetError } from '../arguments/sheet-error';
import { cellError } from './cell-error';
import { ownCalls } from './own-calls';
import { type FormulaCell, overlaps, type SheetCells, type Spill } from './sheet-cells';

/** An anchor whose size still changes after this many rounds is taken to depend on its own cells. */
const MOST_ROUNDS = 8;

/**
 * Calculates every cell that may fill others (an anchor) and finds the cells it fills (its spill).
 *
 * The idea: a formula may read cells before the anchor that fills them has been calculated, and so read them as blank.
 * So each sheet records the blocks it has read as blank. If a spill turns up on such cells, all values are dropped and
 * calculated again with the spill in place, until no block that was read as blank is filled.
 *
 *     A1  =SPLITTARGET(SUM(C1:C2),E1:E2), weights 1 and 1;  C1  =SPLITTARGET(10,F1:F2), weights 3 and 2
 *     round 1   A1 reads C1 as 6 and C2 as blank, so it is 3 and 3. Then C1 turns out to fill C2 with 4.
 *     round 2   A1 reads 6 and 4, so it is 5 and 5. Its spill and that of C1 are known by now: the sheet is settled.
 *
 * An anchor in the way of others, or one whose size depends on its own cells, gets an error that stays.
 */
export function findSpills(sheets: readonly SheetCells[], calculate: (cell: FormulaCell) => void): void {
  const anchors = sheets.flatMap(possibleAnchors);
  if (anchors.length === 0) return;
  for (const sheet of new Set(anchors.map((anchor) => anchor.sheet))) sheet.blankReads = [];
  for (let round = 0; ; round++) {
    // Every anchor is calculated with the spills known so far; the size of its result gives the cells it fills.
    for (const anchor of anchors) calculate(anchor);
    const spills = anchors.filter(isFilling).map(toSpill);
    // Anchors that are circular or have no room get their errors, and every sheet takes over the spills.
    const areErrorsKnown = fixErrors(anchors, spills);
    const areKept = sheets.map((sheet) => keepSpills(sheet, spills, round));
    if (areErrorsKnown && areKept.every((isKept) => isKept)) break;
    // Some cell has changed since it was read.
    for (const sheet of sheets) sheet.forget();
  }
  for (const sheet of sheets) sheet.blankReads = undefined;
}

function possibleAnchors(cells: SheetCells): FormulaCell[] {
  const { sheet } = cells;
  const anchors: FormulaCell[] = [];
  for (let row = 1; row <= sheet.lastRow; row++) {
    for (let column = 1; column <= sheet.lastColumn; column++) {
      const formula = sheet.cell(row, column)?.formula;
      if (formula !== undefined && ownCalls(formula).length > 0) anchors.push(cells.formulaCell(row, column, formula));
    }
  }
  return anchors;
}

function isFilling({ table }: FormulaCell): boolean {
  return table !== undefined && table.rows * table.columns > 1;
}

function toSpill(anchor: FormulaCell): Spill {
  const { row, column, table } = anchor;
  return { anchor, row, column, rows: table!.rows, columns: table!.columns };
}

/**
 * Gives an error to anchors that are circular, or whose spill would cover other cells or an earlier spill.
 * @returns true if there is no new error.
 */
function fixErrors(anchors: readonly FormulaCell[], spills: readonly Spill[]): boolean {
  const newlyFixed = anchors.filter((anchor) => anchor.isCircular && !anchor.fixed);
  for (const anchor of newlyFixed) anchor.fixed = anchor.value as SheetError;
  const blocked: FormulaCell[] = [];
  const free: Spill[] = [];
  for (const spill of spills) {
    const isFree = !free.some((other) => other.anchor.sheet === spill.anchor.sheet && overlaps(other, spill));
    if (isFree && hasRoom(spill)) free.push(spill);
    else blocked.push(spill.anchor);
  }
  for (const anchor of blocked) anchor.fixed = cellError('#REF!');
  return newlyFixed.length + blocked.length === 0;
}

function hasRoom({ anchor, row, column, rows, columns }: Spill): boolean {
  for (let i = 0; i < rows; i++) {
    for (let j = i === 0 ? 1 : 0; j < columns; j++) {
      if (!anchor.sheet.isBlank(row + i, column + j)) return false;
    }
  }
  return true;
}

/** Puts the spills in place; true if all earlier reads of the sheet already saw them. */
function keepSpills(sheet: SheetCells, found: readonly Spill[], round: number): boolean {
  const spills = found.filter(({ anchor }) => anchor.sheet === sheet && !anchor.fixed);
  const isKnown = (spill: Spill, among: readonly Spill[]): boolean =>
    among.some(
      ({ anchor, rows, columns }) => anchor === spill.anchor && rows === spill.rows && columns === spill.columns,
    );
  const changed = [
    ...spills.filter((spill) => !isKnown(spill, sheet.spills)),
    ...sheet.spills.filter((spill) => !isKnown(spill, spills)),
  ];
  sheet.spills = spills;
  const disturbed = changed.filter((spill) => sheet.blankReads?.some((block) => isReadBeyondAnchor(block, spill)));
  if (round >= MOST_ROUNDS) for (const { anchor } of disturbed) anchor.fixed = cellError('#REF!');
  return disturbed.length === 0;
}

function isReadBeyondAnchor(
  block: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number },
  spill: Spill,
): boolean {
  const isAnchorAlone = block.rows * block.columns === 1 && block.row === spill.row && block.column === spill.column;
  return !isAnchorAlone && overlaps(block, spill);
}

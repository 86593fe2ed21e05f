import type { SheetError } from '../arguments/sheet-error';
import { cellError } from './cell-error';
import { ownCalls } from './own-calls';
import { type FormulaCell, overlaps, type SheetCells, type Spill } from './sheet-cells';

/** Rounds after which an anchor whose size still changes is taken to depend on its own cells. */
const MOST_ROUNDS = 8;

/**
 * Calculates every cell that may fill others, until what was read as blank is blank: a formula may read the cells that
 * another one fills before that one has been calculated. Then all that depends on it is calculated again.
 */
export function findSpills(sheets: readonly SheetCells[], calculate: (cell: FormulaCell) => void): void {
  const anchors = sheets.flatMap(possibleAnchors);
  if (anchors.length === 0) return;
  for (const sheet of new Set(anchors.map((anchor) => anchor.sheet))) sheet.blankReads = [];
  for (let round = 0; ; round++) {
    for (const anchor of anchors) calculate(anchor);
    const spills = anchors.filter(isFilling).map(toSpill);
    const isSettled = [fixErrors(anchors, spills), ...sheets.map((sheet) => keepSpills(sheet, spills, round))].every(
      (isKept) => isKept,
    );
    if (isSettled) break;
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

/** Whether no anchor is newly found to be circular, or in the way of other cells or of a spill before it. */
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

/** Whether all that was read of the sheet was read with these spills in place. */
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

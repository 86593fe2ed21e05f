import { check } from '../arguments/sheet-error';
import { ownCalls } from '../calculator/own-calls';
import { KEY_COLUMN } from '../rendering/sheet-places';
import { parseKey } from '../workbook/row-key';
import type { CellBlock } from '../workbook/sheet-host';
import type { Operation, PlainCell, WorkbookPlan } from '../workbook/workbook-plan';
import type { SheetCells } from './read-content';

/** A figure of a closed sheet, with the row and column that it was in. */
export interface ClosedFigure {
  readonly sheet: string;
  readonly row: string;
  readonly column: string;
  readonly value: number;
}

export interface ClosedMonth {
  readonly plan: WorkbookPlan;
  readonly figures: readonly ClosedFigure[];
}

/**
 * Writes the facts of a period's sheets as values, locks the sheets and marks them with the time.
 * Throws SheetError if the period has no sheets or all of them are closed.
 * @param time As the person's clock showed it.
 */
export function closePeriod(period: string, time: string, sheets: readonly SheetCells[]): ClosedMonth {
  const ofPeriod = sheets.filter(({ summary }) => summary.mark?.period === period);
  check(ofPeriod.length > 0, 'periodHasNoSheets', { period });
  const open = ofPeriod.filter(({ summary }) => !summary.mark?.closed);
  check(open.length > 0, 'periodClosed', { period });
  return {
    plan: open.flatMap(({ summary, values, formulas }): Operation[] => [
      ...asValues(summary.name, values, formulas, () => true),
      { kind: 'protect', sheet: summary.name, inputs: [] },
      { kind: 'mark', sheet: summary.name, mark: { ...summary.mark!, closed: time } },
    ]),
    figures: open.flatMap(figuresOf),
  };
}

/** Replaces calls of our functions with their values, so that people without Planfold see numbers. */
export function freezeSheets(sheets: readonly SheetCells[]): WorkbookPlan {
  return sheets.flatMap(({ summary, values, formulas }) =>
    asValues(summary.name, values, formulas, (formula) => ownCalls(formula).length > 0),
  );
}

/** Writes values over the replaced formulas and over all typed cells; spilled cells count as typed. */
function asValues(
  sheet: string,
  values: CellBlock,
  formulas: CellBlock,
  isReplaced: (formula: string) => boolean,
): Operation[] {
  const isFormula = (row: number, column: number) => {
    const text = formulas[row]![column];
    return typeof text === 'string' && text.startsWith('=') && text !== values[row]![column];
  };
  return values.flatMap((row, i): Operation[] => {
    const runs: { column: number; cells: PlainCell[] }[] = [];
    row.forEach((value, j) => {
      const stays = isFormula(i, j) && !isReplaced(String(formulas[i]![j]));
      if (stays || (value === null && !isFormula(i, j))) return;
      const last = runs.at(-1);
      if (last && last.column + last.cells.length === j + 1) last.cells.push(value);
      else runs.push({ column: j + 1, cells: [value] });
    });
    return runs.map(({ column, cells }) => ({ kind: 'values', sheet, row: i + 1, column, values: [cells] }));
  });
}

/** Numbers from formulas, each with the label of its row and the header above it. */
function figuresOf({ summary, values, formulas }: SheetCells): ClosedFigure[] {
  let header: readonly PlainCell[] = [];
  return values.flatMap((row, i) => {
    const part = parseKey(row[KEY_COLUMN - 1])?.part;
    if (part === 'head') header = row;
    if (part === 'field') header = [];
    if (part !== 'row' && part !== 'fact' && part !== 'total' && part !== 'field') return [];
    return row.flatMap((value, j): ClosedFigure[] => {
      const isGiven = typeof formulas[i]![j] === 'string' || (part === 'row' && j > KEY_COLUMN);
      if (typeof value !== 'number' || !isGiven) return [];
      return [{ sheet: summary.name, row: String(row[KEY_COLUMN] ?? ''), column: String(header[j] ?? ''), value }];
    });
  });
}

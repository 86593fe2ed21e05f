import { ownCalls } from '../calculator/own-calls';
import { FIRST_COLUMN } from '../rendering/sheet-places';
import type { Anchor, LooseCell, TypedRow } from '../templates/content';
import type { Column, TableBlock } from '../templates/template';
import { type OptionKey, toOption } from '../words/template-words';
import type { RowKey } from '../workbook/row-key';
import type { SheetSummary } from '../workbook/sheet-host';
import type { PlainCell } from '../workbook/workbook-plan';

/** Collects what one sheet says. */
export interface Reading {
  readonly fields: { [field: string]: PlainCell };
  readonly tables: { [block: string]: TypedRow[] };
  readonly loose: LooseCell[];
  readonly closedRows: { [block: string]: PlainCell[] };
}

/** A row of a sheet, its key, the key that it has or stands below, and how far below. */
export interface Line {
  readonly row: readonly PlainCell[];
  readonly formulas: readonly PlainCell[];
  readonly key: RowKey | undefined;
  readonly anchor: RowKey;
  readonly below: number;
  readonly summary: SheetSummary;
}

export function isInput({ role, formula }: Column): boolean {
  return role !== 'fact' && role !== 'label' && formula === undefined;
}

/** A value where the template has a native formula was typed over it; where it has one of ours, a host may have put it. */
export function isOverwritten({ formula }: Pick<Column, 'formula'>, { mark }: SheetSummary): boolean {
  return formula !== undefined && !mark?.closed && ownCalls(formula).length === 0;
}

export function toTyped(value: PlainCell, { type, options }: Pick<Column, 'type' | 'options'>): PlainCell {
  const among: readonly OptionKey[] = options ?? (type === 'yesNo' ? ['yes', 'no'] : []);
  return toOption(value, among) ?? value;
}

export function looseBeyond(line: Line, reading: Reading, isOurs: (column: number) => boolean): void {
  for (let column = FIRST_COLUMN; column <= line.row.length; column++) {
    if (!isOurs(column)) pushLoose(line, column, { key: withoutPrint(line.anchor) }, line.below, reading);
  }
}

/** What we wrote in a line is not what tells the line. */
function withoutPrint(key: RowKey): RowKey {
  return key.part === 'draft' ? { part: 'draft', name: key.name, line: key.line } : key;
}

export function pushLoose(
  line: Line,
  column: number,
  anchor: Anchor,
  below: number,
  reading: Reading,
  block?: TableBlock,
  last?: number,
): void {
  const value = line.row[column - 1] ?? null;
  const formula = line.formulas[column - 1];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  const isSpilledHere = block?.spills && last !== undefined && column <= last;
  if ((value === null && !isFormula) || isSpilledHere) return;
  reading.loose.push({ anchor, below, column, ...(isFormula ? { formula: `${formula}` } : { value }) });
}

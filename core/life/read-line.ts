import { ownCalls } from '../calculator/own-calls';
import { FIRST_COLUMN } from '../rendering/sheet-places';
import type { LooseCell, TypedRow } from '../templates/content';
import type { Column } from '../templates/template';
import { type OptionKey, toOption } from '../words/template-words';
import type { RowKey } from '../workbook/row-key';
import type { SheetSummary } from '../workbook/sheet-host';
import type { PlainCell } from '../workbook/workbook-plan';

/** Collects the content of one sheet. */
export interface Reading {
  readonly fields: { [field: string]: PlainCell };
  readonly tables: { [block: string]: TypedRow[] };
  readonly loose: LooseCell[];
  readonly closedRows: { [block: string]: PlainCell[] };
}

/** A row of a sheet. `anchor` is its own key or the last one above it, `below` the distance to that row. */
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

/** A value in place of a native formula was typed; in place of one of our functions, a host may have written it. */
export function isOverwritten({ formula }: Pick<Column, 'formula'>, { mark }: SheetSummary): boolean {
  return formula !== undefined && !mark?.closed && ownCalls(formula).length === 0;
}

export function toTyped(value: PlainCell, { type, options }: Pick<Column, 'type' | 'options'>): PlainCell {
  const among: readonly OptionKey[] = options ?? (type === 'yesNo' ? ['yes', 'no'] : []);
  return toOption(value, among) ?? value;
}

export function collectLoose(line: Line, reading: Reading, isOurs: (column: number) => boolean): void {
  const anchor = { key: withoutPrint(line.anchor) };
  for (let column = FIRST_COLUMN; column <= line.row.length; column++) {
    if (!isOurs(column)) pushLoose({ anchor, below: line.below, column }, line, reading);
  }
}

/** The fingerprint of a draft changes with its text, so it cannot identify the line. */
function withoutPrint(key: RowKey): RowKey {
  return key.part === 'draft' ? { part: 'draft', name: key.name, line: key.line } : key;
}

export function pushLoose(
  place: Pick<LooseCell, 'anchor' | 'below' | 'column'>,
  { row, formulas }: Line,
  reading: Reading,
): void {
  const value = row[place.column - 1] ?? null;
  const formula = formulas[place.column - 1];
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  if (value === null && !isFormula) return;
  reading.loose.push({ ...place, ...(isFormula ? { formula: `${formula}` } : { value }) });
}

import type { Language } from '../words/language';
import type { RowKey } from '../workbook/row-key';
import type { PlainCell } from '../workbook/workbook-plan';

/** A typed row by column key (`month:46023` in a repeated column). A known choice is stored as its option key. */
export interface TypedRow {
  readonly [column: string]: PlainCell;
}

/** The column of a typed cell: `month` for `month:46023`. */
export function columnKeyOf(typed: string): string {
  const end = typed.indexOf(':');
  return end < 0 ? typed : typed.slice(0, end);
}

export interface Anchor {
  readonly key: RowKey;
  /** The label of a table's row, or its place from 0 in a list that people add to. */
  readonly entry?: string;
}

/** A cell that no template knows: a note in the margin, a column that someone added. */
export interface LooseCell {
  /** The row of the cell or the last known row above it, and the distance to that row. */
  readonly anchor: Anchor;
  readonly below: number;
  /** From 1; the hidden column of keys is 1. */
  readonly column: number;
  /** A value, or a formula that someone typed. */
  readonly value?: PlainCell;
  readonly formula?: string;
}

/** Everything people typed on one sheet; results of formulas are left out. */
export interface SheetContent {
  /** The name that people gave the sheet, if it exists already. */
  readonly name?: string;
  /** Fields, prompts (`words:prompt`) and drafts (`draft:headline:1`). */
  readonly fields?: { readonly [field: string]: PlainCell };
  readonly tables?: { readonly [block: string]: readonly TypedRow[] };
  readonly loose?: readonly LooseCell[];
  /** Set once the month is closed: its tables keep the rows that they had at closing. */
  readonly closedRows?: { readonly [block: string]: readonly PlainCell[] };
}

/** Everything typed in a workbook: enough to rebuild all its sheets. */
export interface WorkbookContent {
  readonly language: Language;
  readonly isMadeUp: boolean;
  /** By the text of their ids: orders, scorecard 2026-03. */
  readonly sheets: ReadonlyMap<string, SheetContent>;
}

export function typedRows(content: WorkbookContent, sheet: string, block: string = 'rows'): readonly TypedRow[] {
  return content.sheets.get(sheet)?.tables?.[block] ?? [];
}

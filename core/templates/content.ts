import type { Language } from '../words/language';
import type { RowKey } from '../workbook/row-key';
import type { PlainCell } from '../workbook/workbook-plan';

/** A row as typed, by column key; a repeated column's by `month:46023`. A choice is its option key where it is one. */
export interface TypedRow {
  readonly [column: string]: PlainCell;
}

/** The column that a typed cell is in: of `month:46023` it is `month`. */
export function columnKeyOf(typed: string): string {
  const end = typed.indexOf(':');
  return end < 0 ? typed : typed.slice(0, end);
}

export interface Anchor {
  readonly key: RowKey;
  /** Which of a table's rows: what the row is labelled, or its place from 0 in a list that people add to. */
  readonly entry?: string;
}

/** What stands on a sheet beside its known cells: notes in the margin, a column of one's own. */
export interface LooseCell {
  /** The row that it stands in or below, and how many rows below. */
  readonly anchor: Anchor;
  readonly below: number;
  /** From 1; the hidden column of keys is 1. */
  readonly column: number;
  /** A value, or a formula of one's own. */
  readonly value?: PlainCell;
  readonly formula?: string;
}

/** What people typed on one sheet, and nothing that a formula gives. */
export interface SheetContent {
  /** What people named the sheet, where it is there already. */
  readonly name?: string;
  /** Fields, prompts (`words:prompt`) and drafts (`draft:headline:1`). */
  readonly fields?: { readonly [field: string]: PlainCell };
  readonly tables?: { readonly [block: string]: readonly TypedRow[] };
  readonly loose?: readonly LooseCell[];
  /** Set where the month is closed: the rows of its tables are those that it was closed with. */
  readonly closedRows?: { readonly [block: string]: readonly PlainCell[] };
}

/** Everything typed in a workbook: what all its sheets can be made from again. */
export interface WorkbookContent {
  readonly language: Language;
  readonly isMadeUp: boolean;
  /** By the text of their ids: orders, scorecard 2026-03. */
  readonly sheets: ReadonlyMap<string, SheetContent>;
}

export function typedRows(content: WorkbookContent, sheet: string, block: string = 'rows'): readonly TypedRow[] {
  return content.sheets.get(sheet)?.tables?.[block] ?? [];
}

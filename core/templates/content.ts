import type { Language } from '../words/language';
import type { PlainCell } from '../workbook/workbook-plan';

/** A row as typed, by column key; a repeated column's by `month:46023`. A choice is its option key where it is one. */
export interface TypedRow {
  readonly [column: string]: PlainCell;
}

/** What stands on a sheet beside its known cells: notes in the margin, a column of one's own. */
export interface LooseCell {
  /** The key of the row it stands in or below (`row:rows:17`, `row:card:Ann`), and how many rows below. */
  readonly anchor: string;
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
  readonly sheets: ReadonlyMap<string, SheetContent>;
}

/** Names a sheet of a workbook: orders, scorecard 2026-03. */
export function sheetId(template: string, period: string): string {
  return period === '' ? template : `${template} ${period}`;
}

export function typedRows(content: WorkbookContent, template: string, block: string = 'rows'): readonly TypedRow[] {
  return content.sheets.get(template)?.tables?.[block] ?? [];
}

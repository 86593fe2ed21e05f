import type { PeriodKind } from '../calendar/business-period';
import type { SheetKey } from '../words/sheet-words';
import type { LabelKey, NoteKey, OptionKey } from '../words/template-words';
import type { SheetContent } from './content';
import type { Formula } from './formula';
import type { ListName } from './list-names';
import type { ValueType } from './value-type';

/** Who fills a cell: people (input), a formula (fact), the list that the rows come from (label). */
export type Role = 'input' | 'fact' | 'label';

/** Limits on a cell in addition to its type. */
export interface Validation {
  readonly options?: readonly OptionKey[];
  /** Allows only values of that column: team.person. */
  readonly from?: `${string}.${string}`;
  readonly min?: number;
  readonly max?: number;
}

export interface Column extends Validation {
  readonly key: LabelKey;
  readonly type: ValueType;
  /** Input by default. */
  readonly role?: Role;
  readonly formula?: Formula;
  /** One column per entry of the list, with the entry as its header. */
  readonly repeat?: ListName;
  readonly total?: 'sum' | Formula;
  /** The column whose result fills this input when the sheet is first made. */
  readonly firstValue?: LabelKey;
  /** Typed values are copied to the next period's sheet when it is made. */
  readonly carriesOver?: true;
  /** In characters. */
  readonly width?: number;
  /** The number of sheet columns it takes, on a sheet with tables of different shapes. */
  readonly span?: number;
  /** A row without it counts as empty. */
  readonly required?: true;
  readonly note?: NoteKey;
  /** A heading over this column and the following ones. */
  readonly heading?: LabelKey;
  /** A condition on the row; if true, the cell is highlighted. */
  readonly alert?: Formula;
  /** Sheets that the column needs in addition to those that its formula names. */
  readonly needs?: readonly SheetKey[];
}

export interface Field extends Validation {
  readonly key: LabelKey;
  readonly type: ValueType;
  readonly role?: Role;
  readonly formula?: Formula;
  readonly default?: number | string;
  readonly note?: NoteKey;
}

interface BlockBase {
  /** Unique on its sheet. */
  readonly key: string;
  readonly title?: LabelKey;
  readonly note?: NoteKey;
  readonly needs?: readonly SheetKey[];
}

/** One label and value per row. */
export interface FieldsBlock extends BlockBase {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

/** One measure per row, one period per column; a formula reads `{from}` and `{to}` of its column. */
export interface FactsBlock extends BlockBase {
  readonly kind: 'facts';
  readonly spans: readonly SpanName[];
  readonly facts: readonly {
    readonly key: LabelKey;
    readonly type: ValueType;
    readonly formula: Formula;
    readonly alert?: Formula;
    readonly needs?: readonly SheetKey[];
  }[];
}

export const spanNames = ['period', 'previous', 'yearToDate', 'lastYear', 'lastFullYear', 'lastYearToDate'] as const;
export type SpanName = (typeof spanNames)[number];

export interface TableBlock extends BlockBase {
  readonly kind: 'table';
  /** One row per entry of the list; without a list people add rows. */
  readonly each?: ListName;
  readonly columns: readonly Column[];
  /** Blank rows for typing, after the filled ones. */
  readonly room?: number;
  /** Rows for a function that fills one per entry of the list: as many as entries, and two more. */
  readonly roomFor?: ListName;
  /** One of our functions that spills from the column's first row, or from its header if it returns one. */
  readonly spills?: readonly { readonly at: LabelKey; readonly formula: Formula; readonly hasHeader?: true }[];
  /** The column with the e-mail address of the one person who may type in the row, if the host knows people. */
  readonly reservedFor?: string;
  /** Defined names for the cells of a column, for lists and for people. */
  readonly names?: { readonly [column: string]: string };
}

/** Empty, labelled cells that only people fill. */
export interface WordsBlock extends BlockBase {
  readonly kind: 'words';
  readonly prompts: readonly LabelKey[];
}

/** Sentences built from facts; people may change them. */
export interface DraftsBlock extends BlockBase {
  readonly kind: 'drafts';
  readonly draft: DraftName;
  readonly rows: number;
}

export const draftNames = ['headline', 'positive', 'negative', 'wins', 'losses', 'openIssues'] as const;
export type DraftName = (typeof draftNames)[number];

export interface ChartBlock extends BlockBase {
  readonly kind: 'chart';
  readonly title: LabelKey;
  readonly type: 'column' | 'bar' | 'line' | 'stacked';
  /** Columns on this sheet or another: labels, then one per series. Of a repeated column, its headers or its totals. */
  readonly categories: string;
  readonly series: readonly string[];
  readonly format?: 'ratio';
}

export type Block = FieldsBlock | FactsBlock | TableBlock | WordsBlock | DraftsBlock | ChartBlock;

/** A sheet template: everything about a sheet except its words, which are in core/words. */
export interface Template {
  readonly id: SheetKey;
  /** Raised with every change of the cells, so that sheets of an older version can be recognized. */
  readonly version: number;
  readonly group: 'setup' | 'plan' | 'log' | 'output';
  /** One sheet per month, quarter or year; without it, one sheet per workbook. */
  readonly period?: PeriodKind;
  readonly blocks: readonly Block[];
  /** Keeps the rows above this block's rows, and the columns up to this one, in view. */
  readonly freeze?: { readonly block: string; readonly columns: number };
  readonly orientation?: 'portrait';
  /** Content of a new sheet, unless the caller supplies other content. */
  readonly first?: SheetContent;
  /** A kind of content that the pane offers to fill in. */
  readonly offers?: 'holidays';
  /** The sheet is left out if one of these is missing. */
  readonly needs?: readonly SheetKey[];
}

export function defineTemplate(template: Template): Template {
  return template;
}

import type { PeriodKind } from '../calendar/business-period';
import type { SheetKey } from '../words/sheet-words';
import type { LabelKey, NoteKey, OptionKey } from '../words/template-words';
import type { SheetContent } from './content';
import type { Formula } from './formula';
import type { ListName } from './list-names';
import type { ValueType } from './value-type';

/** Who fills a cell: people (input), a formula (fact), the list that the rows come from (label). */
export type Role = 'input' | 'fact' | 'label';

/** What a cell may hold beyond its type. */
export interface Validation {
  readonly options?: readonly OptionKey[];
  /** Only what stands in that column: team.person. */
  readonly from?: `${string}.${string}`;
  readonly min?: number;
  readonly max?: number;
}

export interface Column extends Validation {
  readonly key: LabelKey;
  readonly type: ValueType;
  /** Input unless it says otherwise. */
  readonly role?: Role;
  readonly formula?: Formula;
  /** As many columns as the list has entries, each under one of them. */
  readonly repeat?: ListName;
  readonly total?: 'sum' | Formula;
  /** What an input is filled with when the sheet is first made: what that column gives then. */
  readonly firstValue?: LabelKey;
  /** What is typed here stands on the next period's sheet from the start. */
  readonly carriesOver?: true;
  /** In characters. */
  readonly width?: number;
  /** Columns of the sheet that it takes, where tables of different shapes lie on one sheet. */
  readonly span?: number;
  /** A row without it is no row. */
  readonly required?: true;
  readonly note?: NoteKey;
  /** A heading over this column and those that follow. */
  readonly heading?: LabelKey;
  /** A condition on the row that makes the cell stand out, and says so by its sign. */
  readonly alert?: Formula;
  /** Only with these sheets does the column make sense, beyond those that its formula names. */
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

/** A label and a value a row. */
export interface FieldsBlock extends BlockBase {
  readonly kind: 'fields';
  readonly fields: readonly Field[];
}

/** A measure a row, a period a column; a formula reads `{from}` and `{to}` of its column. */
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
  /** A row for each entry of a list; without it people add rows. */
  readonly each?: ListName;
  readonly columns: readonly Column[];
  /** Rows that are ready to be typed into, beyond those that are filled. */
  readonly room?: number;
  /** As many rows as the list has entries, and two more: what a function fills with a row an entry. */
  readonly roomFor?: ListName;
  /** One of our functions over the cells from that column's first row on, or from its header where it gives one. */
  readonly spills?: readonly { readonly at: LabelKey; readonly formula: Formula; readonly hasHeader?: true }[];
  /** What is typed in a row is for the person whose e-mail address its entry has there, where the host knows people. */
  readonly reservedFor?: string;
  /** An own name for the cells of a column, as lists and people use it. */
  readonly names?: { readonly [column: string]: string };
}

/** Empty, labelled cells for what only people can say. */
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
  /** Columns of a table on this sheet or another: the labels, then a series each. A repeated column is taken as a row: its headers, its total. */
  readonly categories: string;
  readonly series: readonly string[];
  readonly format?: 'ratio';
}

export type Block = FieldsBlock | FactsBlock | TableBlock | WordsBlock | DraftsBlock | ChartBlock;

/** A sheet template: all there is to know of it but its words, which lie in core/words. */
export interface Template {
  readonly id: SheetKey;
  /** Raised with every change of its cells, so that an older sheet is known as such. */
  readonly version: number;
  readonly group: 'setup' | 'plan' | 'log' | 'output';
  /** One sheet each month, quarter or year; without it there is one in the workbook. */
  readonly period?: PeriodKind;
  readonly blocks: readonly Block[];
  /** Rows above this block's rows and columns up to this one stay in view. */
  readonly freeze?: { readonly block: string; readonly columns: number };
  readonly orientation?: 'portrait';
  /** What it holds when it is first made and nobody supplies anything better. */
  readonly first?: SheetContent;
  /** What the pane can fill it with. */
  readonly offers?: 'holidays';
  /** Without any of these sheets it says nothing. */
  readonly needs?: readonly SheetKey[];
}

export function defineTemplate(template: Template): Template {
  return template;
}

/** A cell in a plan, as plain data that can be sent anywhere. A date is its day serial. */
export type PlainCell = number | string | boolean | null;

/** A place on a sheet; row and column count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface Area extends Place {
  readonly rows: number;
  readonly columns: number;
}

/** Distinguishes a sheet that Planfold made from any other. */
export interface Mark {
  readonly template: string;
  readonly version: number;
  /** In the template's kind of period: 1999, 1999-Q2, 1999-04; blank if the template has one sheet per workbook. */
  readonly period: string;
  readonly language: string;
  /** When the month was closed, in the user's local time: 1999-05-03 17:40. */
  readonly closed?: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Colours are six hexadecimal digits: 1f4e79. */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly top?: true;
  readonly wrap?: true;
  readonly borderTop?: string;
  readonly borderBottom?: string;
}

export interface Series {
  readonly name: string;
  readonly values: Area;
}

export interface Chart {
  readonly type: 'column' | 'bar' | 'line' | 'stacked';
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly Series[];
  /** The number format of the values. */
  readonly format: string;
}

/** The entries that a cell accepts; all others are refused with the message. */
export type ValidationRule =
  | { readonly type: 'list'; readonly options: readonly string[] }
  /** The values of those cells. */
  | { readonly type: 'range'; readonly source: Area }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'date' };

export interface PrintSetup {
  readonly landscape: boolean;
  /** The number of pages side by side that keeps text readable. */
  readonly pagesWide: number;
  /** The number of first rows and columns that every page repeats. */
  readonly titleRows: number;
  readonly titleColumns: number;
}

/** One change to a workbook. Text in `values` stays text even if it begins with = + - or @. */
export type Operation =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly mark: Mark }
  /** Clears everything on the sheet, keeps its place in the workbook, and replaces its mark. */
  | { readonly kind: 'clearSheet'; readonly sheet: string; readonly mark: Mark }
  /** Removes the sheet with everything on it. */
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  | { readonly kind: 'mark'; readonly sheet: string; readonly mark: Mark }
  | ({ readonly kind: 'values'; readonly values: readonly (readonly PlainCell[])[] } & Place)
  | ({ readonly kind: 'formulas'; readonly formulas: readonly (readonly string[])[] } & Place)
  /** One of our functions, which spills over the cells of its result; a host that cannot run it writes the values. */
  | ({ readonly kind: 'spill'; readonly formula: string } & Place)
  | ({ readonly kind: 'numberFormat'; readonly format: string } & Area)
  | ({ readonly kind: 'style'; readonly style: CellStyle } & Area)
  | ({ readonly kind: 'merge' } & Area)
  /** Widths in characters, from the given column on. */
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  /** Heights in points, from the given row on. */
  | { readonly kind: 'rowHeights'; readonly sheet: string; readonly row: number; readonly heights: readonly number[] }
  | { readonly kind: 'hideColumn'; readonly sheet: string; readonly column: number }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | ({ readonly kind: 'validation'; readonly rule: ValidationRule; readonly message: string } & Area)
  /** Applies the style where the formula, written for the area's first cell, is true. It refers to no other sheet. */
  | ({ readonly kind: 'conditionalFormat'; readonly formula: string; readonly style: CellStyle } & Area)
  /** Only these areas accept typing until the sheet is unprotected (no password). */
  | { readonly kind: 'protect'; readonly sheet: string; readonly inputs: readonly Area[] }
  /** Lets only these people, by e-mail address, type into these input cells until the sheet is protected again. */
  | ({ readonly kind: 'reserve'; readonly people: readonly string[] } & Area)
  | ({ readonly kind: 'name'; readonly name: string } & Area)
  | ({ readonly kind: 'note'; readonly text: string } & Place)
  | ({ readonly kind: 'chart'; readonly chart: Chart } & Area)
  | ({ readonly kind: 'print'; readonly sheet: string } & PrintSetup)
  | ({ readonly kind: 'select' } & Place);

/** Changes to a workbook, in order; applied completely or not at all. */
export type WorkbookPlan = readonly Operation[];

export type ValuesOperation = Extract<Operation, { readonly kind: 'values' }>;

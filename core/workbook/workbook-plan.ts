/** A cell as a plan holds it: data that can be sent anywhere. A date is its day serial. */
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

/** What tells a sheet that Planfold made from any other. */
export interface Mark {
  readonly template: string;
  readonly version: number;
  /** As the template counts periods: 1999, 1999-Q2, 1999-04; blank where there is one sheet in the workbook. */
  readonly period: string;
  readonly language: string;
  /** When the month was closed, as the person's clock showed it: 1999-05-03 17:40. */
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

/** What may be typed into a cell; what is not allowed is refused with the message. */
export type ValidationRule =
  | { readonly type: 'list'; readonly options: readonly string[] }
  /** What stands in those cells. */
  | { readonly type: 'range'; readonly source: Area }
  | { readonly type: 'number'; readonly min?: number; readonly max?: number }
  | { readonly type: 'date' };

export interface PrintSetup {
  readonly landscape: boolean;
  /** As many pages side by side as it takes to be read. */
  readonly pagesWide: number;
  /** The first rows and columns that are on every page. */
  readonly titleRows: number;
  readonly titleColumns: number;
}

/** One thing to do to a workbook. Text in `values` is text, also when it begins with = + - or @. */
export type Operation =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly mark: Mark }
  /** Everything on the sheet goes, but its place in the workbook; the mark is the new one. */
  | { readonly kind: 'clearSheet'; readonly sheet: string; readonly mark: Mark }
  /** The sheet goes with all that is on it. */
  | { readonly kind: 'removeSheet'; readonly sheet: string }
  | { readonly kind: 'mark'; readonly sheet: string; readonly mark: Mark }
  | ({ readonly kind: 'values'; readonly values: readonly (readonly PlainCell[])[] } & Place)
  | ({ readonly kind: 'formulas'; readonly formulas: readonly (readonly string[])[] } & Place)
  /** One of our functions, over as many cells as it gives; a host that cannot run it writes the values. */
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
  /** The style where the formula, written for the first cell of the area, is true. It names no other sheet. */
  | ({ readonly kind: 'conditionalFormat'; readonly formula: string; readonly style: CellStyle } & Area)
  /** Nothing but these areas can be typed into, by anyone who may change the workbook, until the sheet's protection is lifted, for which no password is asked. */
  | { readonly kind: 'protect'; readonly sheet: string; readonly inputs: readonly Area[] }
  /** Of what can be typed into, these cells are for these people alone, by e-mail address, until it is protected anew. */
  | ({ readonly kind: 'reserve'; readonly people: readonly string[] } & Area)
  | ({ readonly kind: 'name'; readonly name: string } & Area)
  | ({ readonly kind: 'note'; readonly text: string } & Place)
  | ({ readonly kind: 'chart'; readonly chart: Chart } & Area)
  | ({ readonly kind: 'print'; readonly sheet: string } & PrintSetup)
  | ({ readonly kind: 'select' } & Place);

/** What to do to a workbook, in order; carried out as a whole or not at all. */
export type WorkbookPlan = readonly Operation[];

export type ValuesOperation = Extract<Operation, { readonly kind: 'values' }>;

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
  /** As the template counts periods: 1999, 1999-04. */
  readonly period: string;
  readonly language: string;
}

export interface CellStyle {
  readonly bold?: boolean;
  readonly size?: number;
  /** Colours are six hexadecimal digits: 1f4e79. */
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly borderTop?: string;
}

/** A column chart of one series. */
export interface Chart {
  readonly title: string;
  readonly categories: Area;
  readonly name: string;
  readonly values: Area;
}

/** One thing to do to a workbook. Text in `values` is text, also when it begins with = + - or @. */
export type Operation =
  | { readonly kind: 'addSheet'; readonly sheet: string; readonly mark: Mark }
  | ({ readonly kind: 'values'; readonly values: readonly (readonly PlainCell[])[] } & Place)
  | ({ readonly kind: 'formulas'; readonly formulas: readonly (readonly string[])[] } & Place)
  /** One of our functions over many cells; a host that cannot run it writes the values. */
  | ({ readonly kind: 'spill'; readonly formula: string; readonly values: readonly (readonly PlainCell[])[] } & Place)
  | ({ readonly kind: 'numberFormat'; readonly format: string } & Area)
  | ({ readonly kind: 'style'; readonly style: CellStyle } & Area)
  /** Widths in characters, from the given column on. */
  | {
      readonly kind: 'columnWidths';
      readonly sheet: string;
      readonly column: number;
      readonly widths: readonly number[];
    }
  | { readonly kind: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | ({ readonly kind: 'chart'; readonly chart: Chart } & Area)
  | ({ readonly kind: 'select' } & Place);

/** What to do to a workbook, in order; carried out as a whole or not at all. */
export type WorkbookPlan = readonly Operation[];

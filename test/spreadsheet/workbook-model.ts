import type { Cell } from '../../core/arguments/cell';
import { Calculation, type FormulaSheet } from '../../core/calculator/calculation';
import { catalogue } from '../../core/catalogue';
import type { Language } from '../../core/words/language';
import type { Area, PlainCell } from '../../core/workbook/workbook-plan';

/** What may be typed into a cell, whichever host's words it was said in. */
export interface ModelValidation {
  readonly rule:
    | { readonly type: 'list'; readonly options: readonly PlainCell[] }
    /** A1 address of the cells to choose from, with their sheet. */
    | { readonly type: 'range'; readonly source: string }
    | { readonly type: 'number'; readonly min: number; readonly max: number }
    | { readonly type: 'date' }
    | { readonly type: 'formula'; readonly formula: string };
  readonly message: string;
}

export interface ModelLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  /** Six hexadecimal digits in lower case. */
  readonly color?: string;
  readonly background?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly borders?: { readonly [edge: string]: string };
}

/** A cell of a spreadsheet: what it holds, how it looks, what may be typed into it. */
export interface ModelCell {
  readonly value?: PlainCell;
  readonly formula?: string;
  readonly format?: string;
  readonly look?: ModelLook;
  /** Cells are locked unless told otherwise; it matters once the sheet is protected. */
  readonly isUnlocked?: boolean;
  readonly validation?: ModelValidation;
  /** A note, or in Excel the message that is shown when the cell is selected. */
  readonly note?: string;
}

export interface ModelChart {
  readonly id: string;
  /** What a host's test reads: type, title, series and place as the host was told. */
  readonly settings: { readonly [name: string]: unknown };
}

export interface ModelConditionalFormat {
  readonly area: Omit<Area, 'sheet'>;
  readonly formula: string;
  readonly look: ModelLook;
}

/** Cells that only these people may type into; none named: only the owner. */
export interface ModelReservation {
  readonly area: Omit<Area, 'sheet'>;
  readonly people: readonly string[];
}

export class ModelSheet {
  /** By row, then by column, both from 1. */
  readonly cells = new Map<number, Map<number, ModelCell>>();
  /** In the host's own measure. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenColumns = new Set<number>();
  readonly hiddenRows = new Set<number>();
  merges: readonly Omit<Area, 'sheet'>[] = [];
  conditionalFormats: readonly ModelConditionalFormat[] = [];
  charts: readonly ModelChart[] = [];
  frozen = { rows: 0, columns: 0 };
  isProtected = false;
  /** What is allowed none the less, in the host's own words. */
  protection: { readonly [setting: string]: unknown } = {};
  reservations: readonly ModelReservation[] = [];
  visibility: 'visible' | 'hidden' | 'veryHidden' = 'visible';
  hasGridlines = true;
  /** Custom properties or developer metadata. */
  readonly properties = new Map<string, string>();
  print: { readonly [setting: string]: unknown } = {};

  constructor(
    readonly id: string,
    public name: string,
    public rows: number,
    public columns: number,
  ) {}

  cell(row: number, column: number): ModelCell {
    return this.cells.get(row)?.get(column) ?? {};
  }

  change(area: Omit<Area, 'sheet'>, change: (cell: ModelCell, row: number, column: number) => ModelCell): void {
    for (let i = 0; i < area.rows; i++) {
      const row = area.row + i;
      const line = this.cells.get(row) ?? new Map<number, ModelCell>();
      this.cells.set(row, line);
      for (let j = 0; j < area.columns; j++) {
        const column = area.column + j;
        line.set(column, change(line.get(column) ?? {}, row, column));
      }
    }
  }
}

/** A spreadsheet without a screen: what both test hosts keep, and calculate with core's own calculator. */
export class WorkbookModel {
  sheets: readonly ModelSheet[] = [];
  /** By the name as it was given. */
  readonly names = new Map<string, Area>();
  readonly settings = new Map<string, unknown>();
  selection: Area | undefined;
  private calculation: Calculation | undefined;
  private made = 0;

  constructor(readonly language: Language = 'en') {}

  sheetNamed(name: string): ModelSheet | undefined {
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(
    name: string,
    size: { readonly rows: number; readonly columns: number },
    at = this.sheets.length,
  ): ModelSheet {
    const sheet = new ModelSheet(`{${++this.made}}`, name, size.rows, size.columns);
    this.sheets = [...this.sheets.slice(0, at), sheet, ...this.sheets.slice(at)];
    this.changed();
    return sheet;
  }

  removeSheet(sheet: ModelSheet): void {
    this.sheets = this.sheets.filter((each) => each !== sheet);
    for (const [name, area] of this.names) if (area.sheet === sheet.name) this.names.delete(name);
    this.changed();
  }

  /** To be told of every change of a cell, a sheet or a name: what is calculated is calculated anew. */
  changed(): void {
    this.calculation = undefined;
  }

  /** What a cell shows; an error is a SheetError. */
  shown(sheet: ModelSheet, row: number, column: number): Cell {
    const { value, formula } = sheet.cell(row, column);
    if (formula === undefined && (value ?? null) !== null) return value!;
    this.calculation ??= new Calculation({
      sheets: this.sheets.map(toFormulaSheet),
      names: new Map([...this.names].map(([name, area]) => [name.toLowerCase(), area])),
      language: this.language,
    });
    return this.calculation.valueAt(sheet.name, row, column);
  }

  /** The last row and column with something to show, spills included; 0 where there is nothing. */
  extentOf(sheet: ModelSheet): { readonly rows: number; readonly columns: number } {
    const { lastRow, lastColumn } = toFormulaSheet(sheet);
    let [rows, columns] = [lastRow, lastColumn];
    for (const { row, column } of spillAnchors(sheet)) {
      while (this.shown(sheet, rows + 1, column) !== null) rows++;
      while (this.shown(sheet, row, columns + 1) !== null) columns++;
    }
    return { rows, columns };
  }
}

const ours = new RegExp(`^=\\s*(?:[A-Z]+\\.)?(?:${catalogue.functions.map(({ name }) => name).join('|')})\\(`, 'i');

function spillAnchors(sheet: ModelSheet): { readonly row: number; readonly column: number }[] {
  return [...sheet.cells].flatMap(([row, line]) =>
    [...line].flatMap(([column, { formula }]) => (formula && ours.test(formula) ? [{ row, column }] : [])),
  );
}

function toFormulaSheet(sheet: ModelSheet): FormulaSheet {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, line] of sheet.cells) {
    for (const [column, { value, formula }] of line) {
      if (formula === undefined && (value ?? null) === null) continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    }
  }
  return {
    name: sheet.name,
    lastRow,
    lastColumn,
    cell: (row, column) => {
      const { value, formula } = sheet.cell(row, column);
      if (formula === undefined) return value === undefined ? undefined : { value };
      return { formula, ...(ours.test(formula) && { isSpilled: true as const }) };
    },
  };
}

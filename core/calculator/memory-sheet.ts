import type { Area, CellStyle, Chart, Mark, PlainCell, PrintSetup, ValidationRule } from '../workbook/workbook-plan';

export interface MemoryCell {
  readonly value?: PlainCell;
  readonly formula?: string;
  /** The formula may fill more cells than its own. */
  readonly isSpilled?: true;
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface MemorySheet {
  readonly name: string;
  readonly mark?: Mark;
  /** By row, then by column, both from 1. */
  readonly cells: Map<number, Map<number, MemoryCell>>;
  readonly widths: Map<number, number>;
  readonly heights: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly merges: readonly Area[];
  readonly validations: readonly { readonly area: Area; readonly rule: ValidationRule; readonly message: string }[];
  readonly conditionalFormats: readonly { readonly area: Area; readonly formula: string; readonly style: CellStyle }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  readonly charts: readonly { readonly area: Area; readonly chart: Chart }[];
  /** Set if the sheet is protected: the cells that still accept typing. */
  readonly inputs?: readonly Area[];
  readonly reserved: readonly { readonly area: Area; readonly people: readonly string[] }[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print?: PrintSetup;
}

export function newSheet(name: string, mark: Mark): MemorySheet {
  return {
    name,
    mark,
    cells: new Map(),
    widths: new Map(),
    heights: new Map(),
    hiddenColumns: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    notes: [],
    charts: [],
    reserved: [],
    frozen: { rows: 0, columns: 0 },
  };
}

export function copySheet(sheet: MemorySheet): MemorySheet {
  return {
    ...sheet,
    cells: new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)])),
    widths: new Map(sheet.widths),
    heights: new Map(sheet.heights),
    hiddenColumns: new Set(sheet.hiddenColumns),
  };
}

/** The last row and column in use. */
export function extentOf(cells: MemorySheet['cells']): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, line] of cells) {
    for (const [column, { value, formula }] of line) {
      if ((value ?? null) === null && !formula) continue;
      rows = Math.max(rows, row);
      columns = Math.max(columns, column);
    }
  }
  return { rows, columns };
}

/** Cells with the same look share one style object: a large workbook has a million cells and a few dozen looks. */
export function withStyle(style: CellStyle): (cell: MemoryCell) => MemoryCell {
  const merged = new Map<CellStyle | undefined, CellStyle>([[undefined, style]]);
  return (cell) => {
    const known = merged.get(cell.style) ?? { ...cell.style, ...style };
    merged.set(cell.style, known);
    return { ...cell, style: known };
  };
}

export function writeBlock<T>(
  sheet: MemorySheet,
  { row, column }: { readonly row: number; readonly column: number },
  block: readonly (readonly T[])[],
  toContent: (item: T) => Pick<MemoryCell, 'value' | 'formula' | 'isSpilled'>,
): void {
  block.forEach((items, i) => {
    items.forEach((item, j) => {
      changeCell(sheet, row + i, column + j, ({ value: _, formula: __, isSpilled: ___, ...look }) => ({
        ...look,
        ...toContent(item),
      }));
    });
  });
}

export function changeArea(
  sheet: MemorySheet,
  { row, column, rows, columns }: Area,
  change: (cell: MemoryCell) => MemoryCell,
): void {
  for (let i = 0; i < rows; i++) for (let j = 0; j < columns; j++) changeCell(sheet, row + i, column + j, change);
}

function changeCell(sheet: MemorySheet, row: number, column: number, change: (cell: MemoryCell) => MemoryCell): void {
  const cells = sheet.cells.get(row) ?? new Map<number, MemoryCell>();
  sheet.cells.set(row, cells.set(column, change(cells.get(column) ?? {})));
}

import type { Cell } from '../arguments/cell';

/** Cells row by row. Cells beyond the end of `cells` are blank: whole columns end where their sheet ends. */
export interface Table {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Cell[];
}

export const LAST_ROW = 1_048_576;

/** The rows to read: whole columns end with the sheet, other ranges count in full. */
export function rowsInUse({ rows, columns, cells }: Table): number {
  return rows === LAST_ROW ? Math.ceil(cells.length / columns) : rows;
}

/** The value of an expression. */
export type Value = Cell | Table;

export interface RangeSource {
  cellAt(row: number, column: number): Cell;
  cellsOf(row: number, column: number, rows: number, columns: number): readonly Cell[];
}

/** A range of a sheet, whose cells are read on demand. */
export class SheetRange implements Table {
  constructor(
    readonly source: RangeSource,
    readonly row: number,
    readonly column: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get cells(): readonly Cell[] {
    return this.source.cellsOf(this.row, this.column, this.rows, this.columns);
  }

  get firstCell(): Cell {
    return this.source.cellAt(this.row, this.column);
  }

  /** Offsets count from 0. */
  part(row: number, column: number, rows: number, columns: number): SheetRange {
    return new SheetRange(this.source, this.row + row, this.column + column, rows, columns);
  }
}

export function isTable(value: Value | undefined): value is Table {
  return typeof value === 'object' && value !== null && 'cells' in value;
}

/** Part of a table; part of a range is again a range. Offsets count from 0. */
export function partOf(table: Table, row: number, column: number, rows: number, columns: number): Table {
  if (table instanceof SheetRange) return table.part(row, column, rows, columns);
  const cells: Cell[] = [];
  for (let i = row; i < row + rows; i++) {
    for (let j = column; j < column + columns; j++) cells.push(table.cells[i * table.columns + j] ?? null);
  }
  return { rows, columns, cells };
}

export function firstCell(table: Table): Cell {
  return table instanceof SheetRange ? table.firstCell : (table.cells[0] ?? null);
}

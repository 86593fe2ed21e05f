import type { Cell } from '../arguments/cell';
import type { SheetError } from '../arguments/sheet-error';
import type { PlainCell } from '../workbook/workbook-plan';
import type { RangeSource, Table } from './sheet-range';

export interface FormulaSheet {
  readonly name: string;
  cell(row: number, column: number): { readonly value?: PlainCell; readonly formula?: string } | undefined;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A cell with a formula, and the state of its calculation. */
export interface FormulaCell {
  readonly sheet: SheetCells;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  value: Cell | undefined;
  /** A result of many cells, which starts in this one. */
  table: Table | undefined;
  /** An error that overrides the formula's result: blocked or circular. */
  fixed: SheetError | undefined;
  state: 'idle' | 'running' | 'waiting';
  isCircular: boolean;
}

/** Cells that the formula of another cell fills. */
export interface Spill extends Block {
  readonly anchor: FormulaCell;
}

/** The cells of a sheet with the values of its formulas. */
export class SheetCells implements RangeSource {
  spills: readonly Spill[] = [];
  /** Blocks that were read with only the known spills in place; kept only during the search for spills. */
  blankReads: Block[] | undefined;
  /** By column, then by row: formulas run down columns, so one list per column takes less memory than one per row. */
  private readonly formulas: FormulaCell[][] = [];
  private readonly ranges = new Map<string, readonly Cell[]>();

  constructor(
    readonly sheet: FormulaSheet,
    private readonly run: (cell: FormulaCell) => Cell,
  ) {}

  cellAt(row: number, column: number): Cell {
    const content = this.sheet.cell(row, column);
    if (content?.formula !== undefined) return this.run(this.formulaCell(row, column, content.formula));
    return content?.value ?? this.spilledAt(row, column);
  }

  cellsOf(row: number, column: number, rows: number, columns: number): readonly Cell[] {
    const key = `${row} ${column} ${rows} ${columns}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const cells = this.read(row, column, rows, columns);
    this.ranges.set(key, cells);
    return cells;
  }

  formulaCell(row: number, column: number, formula: string): FormulaCell {
    this.formulas[column] ??= [];
    const line = this.formulas[column]!;
    line[row] ??= {
      sheet: this,
      row,
      column,
      formula,
      value: undefined,
      table: undefined,
      fixed: undefined,
      state: 'idle',
      isCircular: false,
    };
    return line[row]!;
  }

  isBlank(row: number, column: number): boolean {
    const content = this.sheet.cell(row, column);
    return content?.formula === undefined && (content?.value ?? null) === null;
  }

  /** Drops all values, so that they are calculated again. */
  forget(): void {
    this.ranges.clear();
    if (this.blankReads) this.blankReads = [];
    for (const cell of this.formulas.flat()) {
      cell.value = undefined;
      cell.table = undefined;
      cell.isCircular = false;
    }
  }

  private read(row: number, column: number, rows: number, columns: number): readonly Cell[] {
    const last = this.spills.reduce((most, spill) => Math.max(most, spill.row + spill.rows - 1), this.sheet.lastRow);
    const filled = Math.max(0, Math.min(rows, last - row + 1));
    const cells: Cell[] = new Array(filled * columns);
    for (let i = 0, at = 0; i < filled; i++) {
      for (let j = 0; j < columns; j++, at++) {
        const content = this.sheet.cell(row + i, column + j);
        cells[at] =
          content?.formula === undefined
            ? (content?.value ?? null)
            : this.run(this.formulaCell(row + i, column + j, content.formula));
      }
    }
    this.blankReads?.push({ row, column, rows, columns });
    for (const spill of this.spills) this.fill(cells, { row, column, rows, columns }, spill);
    return cells;
  }

  private fill(cells: Cell[], block: Block, spill: Spill): void {
    const [top, left] = [Math.max(block.row, spill.row), Math.max(block.column, spill.column)];
    const bottom = Math.min(block.row + block.rows, spill.row + spill.rows);
    const right = Math.min(block.column + block.columns, spill.column + spill.columns);
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        cells[(row - block.row) * block.columns + column - block.column] ??= this.cellOf(spill, row, column);
      }
    }
  }

  private spilledAt(row: number, column: number): Cell {
    this.blankReads?.push({ row, column, rows: 1, columns: 1 });
    const spill = this.spills.find((block) => overlaps(block, { row, column, rows: 1, columns: 1 }));
    return spill ? this.cellOf(spill, row, column) : null;
  }

  private cellOf({ anchor }: Spill, row: number, column: number): Cell {
    this.run(anchor);
    const { table } = anchor;
    if (!table || row - anchor.row >= table.rows || column - anchor.column >= table.columns) return null;
    return table.cells[(row - anchor.row) * table.columns + column - anchor.column] ?? null;
  }
}

export function overlaps(a: Block, b: Block): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

import { checkPlan } from './check-plan';
import type { CellBlock, HostFlags, Inventory, SheetHost } from './sheet-host';
import type { Area, CellStyle, Chart, Mark, Operation, PlainCell, WorkbookPlan } from './workbook-plan';

export interface MemoryCell {
  readonly value?: PlainCell;
  readonly formula?: string;
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface MemorySheet {
  readonly name: string;
  readonly mark?: Mark;
  /** By row, then by column, both from 1. */
  readonly cells: Map<number, Map<number, MemoryCell>>;
  readonly widths: Map<number, number>;
  readonly charts: { readonly area: Area; readonly chart: Chart }[];
  frozen: { readonly rows: number; readonly columns: number };
}

/** A workbook that is data alone: what the other hosts are measured against, and what a file is written from. */
export class MemoryHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: false, calculates: false };
  sheets: readonly MemorySheet[] = [];
  selection?: Area;

  apply(plan: WorkbookPlan): void {
    checkPlan(plan, this.inventory());
    const sheets = this.sheets.map(copySheet);
    for (const operation of plan) this.carryOut(operation, sheets);
    this.sheets = sheets;
  }

  read(areas: readonly Area[], what: 'values' | 'formulas'): readonly CellBlock[] {
    return areas.map((area) => {
      const cells = sheetNamed(this.sheets, area.sheet)?.cells;
      return Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_, j) => {
          const cell = cells?.get(area.row + i)?.get(area.column + j);
          return (what === 'formulas' ? (cell?.formula ?? cell?.value) : cell?.value) ?? null;
        }),
      );
    });
  }

  inventory(): Inventory {
    return {
      sheets: this.sheets.map(({ name, mark }) => (mark ? { name, mark } : { name })),
      ...(this.selection && { selection: this.selection }),
    };
  }

  private carryOut(operation: Operation, sheets: MemorySheet[]): void {
    if (operation.kind === 'addSheet') {
      sheets.push(newSheet(operation.sheet, operation.mark));
      return;
    }
    const sheet = sheetNamed(sheets, operation.sheet)!;
    switch (operation.kind) {
      case 'values':
      case 'spill':
        writeBlock(sheet, operation, operation.values, (value) => ({ value: value === '' ? null : value }));
        break;
      case 'formulas':
        writeBlock(sheet, operation, operation.formulas, (formula) => ({ formula }));
        break;
      case 'numberFormat':
        changeArea(sheet, operation, (cell) => ({ ...cell, format: operation.format }));
        break;
      case 'style':
        changeArea(sheet, operation, (cell) => ({ ...cell, style: { ...cell.style, ...operation.style } }));
        break;
      case 'columnWidths':
        operation.widths.forEach((width, i) => {
          sheet.widths.set(operation.column + i, width);
        });
        break;
      case 'freeze':
        sheet.frozen = { rows: operation.rows, columns: operation.columns };
        break;
      case 'chart':
        sheet.charts.push({ area: operation, chart: operation.chart });
        break;
      case 'select':
        this.selection = { ...operation, rows: 1, columns: 1 };
        break;
      default:
        operation satisfies never;
    }
  }
}

function newSheet(name: string, mark: Mark): MemorySheet {
  return { name, mark, cells: new Map(), widths: new Map(), charts: [], frozen: { rows: 0, columns: 0 } };
}

function copySheet(sheet: MemorySheet): MemorySheet {
  const cells = new Map([...sheet.cells].map(([row, columns]) => [row, new Map(columns)]));
  return { ...sheet, cells, widths: new Map(sheet.widths), charts: [...sheet.charts] };
}

function sheetNamed(sheets: readonly MemorySheet[], name: string): MemorySheet | undefined {
  return sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

function writeBlock<T>(
  sheet: MemorySheet,
  { row, column }: { readonly row: number; readonly column: number },
  block: readonly (readonly T[])[],
  toContent: (item: T) => Pick<MemoryCell, 'value' | 'formula'>,
): void {
  block.forEach((items, i) => {
    items.forEach((item, j) => {
      changeCell(sheet, row + i, column + j, ({ value: _, formula: __, ...look }) => ({ ...look, ...toContent(item) }));
    });
  });
}

function changeArea(sheet: MemorySheet, area: Area, change: (cell: MemoryCell) => MemoryCell): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++)
      changeCell(sheet, row, column, change);
  }
}

function changeCell(sheet: MemorySheet, row: number, column: number, change: (cell: MemoryCell) => MemoryCell): void {
  const columns = sheet.cells.get(row) ?? new Map<number, MemoryCell>();
  sheet.cells.set(row, columns.set(column, change(columns.get(column) ?? {})));
}

import { CellValueType, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { createElement } from 'react';
import { checkPlan } from '../../../core/workbook/check-plan';
import type { CellBlock, HostFlags, Inventory, SheetHost } from '../../../core/workbook/sheet-host';
import type {
  Area,
  CellStyle,
  Chart,
  Mark,
  Operation,
  Place,
  PlainCell,
  WorkbookPlan,
} from '../../../core/workbook/workbook-plan';
import type { Grid, SpilledCell } from './create-grid';
import { GridChart } from './GridChart';

const CHART_COMPONENT = 'planfold-chart';
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 30;
const PIXELS_A_CHARACTER = 7.5;

/** The port over the grid of the page. */
export class BrowserHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: true, calculates: true };

  private readonly grid: FUniver;
  private readonly spilledCell: SpilledCell;

  constructor({ grid, spilledCell }: Grid) {
    this.grid = grid;
    grid.registerComponent(CHART_COMPONENT, ({ data }: { readonly data: { readonly chart: string } }) =>
      createElement(GridChart, {
        chart: JSON.parse(data.chart) as Chart,
        read: this.readValues,
        onCalculated: this.onCalculated,
      }),
    );
    this.spilledCell = spilledCell;
  }

  private readonly readValues = (areas: readonly Area[]) => this.read(areas, 'values');

  private readonly onCalculated = (look: () => void) => {
    const watch = this.grid.getFormula().calculationResultApplied(look);
    return () => watch.dispose();
  };

  private get workbook(): FWorkbook {
    return this.grid.getActiveWorkbook()!;
  }

  apply(plan: WorkbookPlan): void {
    checkPlan(plan, this.inventory());
    const undo: (() => void)[] = [];
    try {
      for (const operation of plan) this.carryOut(operation, plan, undo);
    } catch (error) {
      for (const step of undo.reverse()) step();
      throw error;
    }
  }

  read(areas: readonly Area[], what: 'values' | 'formulas'): readonly CellBlock[] {
    return areas.map((area) => {
      const range = this.range(area);
      const formulas = what === 'formulas' ? range.getFormulas() : undefined;
      const sheetId = range.getSheetId();
      return range.getCellDataGrid().map((row, i) =>
        row.map((cell, j) => {
          const shown =
            cell?.v === undefined || cell.v === null
              ? this.spilledCell(sheetId, area.row - 1 + i, area.column - 1 + j)
              : cell;
          return formulas?.[i]?.[j] || toPlainCell(shown?.v, shown?.t);
        }),
      );
    });
  }

  inventory(): Inventory {
    const sheets = this.workbook.getSheets().map((sheet) => {
      const mark = sheet.getCustomMetadata()?.mark as Mark | undefined;
      return mark ? { name: sheet.getSheetName(), mark } : { name: sheet.getSheetName() };
    });
    const selected = this.workbook.getActiveRange()?.getRange();
    return selected ? { sheets, selection: this.toArea(selected) } : { sheets };
  }

  private carryOut(operation: Operation, plan: WorkbookPlan, undo: (() => void)[]): void {
    switch (operation.kind) {
      case 'addSheet': {
        const { rows, columns } = sizeOf(operation.sheet, plan);
        const sheet = this.workbook.create(operation.sheet, rows, columns);
        undo.push(() => this.workbook.deleteSheet(sheet));
        sheet.setCustomMetadata({ mark: operation.mark });
        sheet.setHiddenGridlines(true);
        break;
      }
      case 'values':
        this.write(operation, operation.values, toGridCell, undo);
        break;
      case 'formulas':
        this.write(operation, operation.formulas, (formula) => ({ f: formula }), undo);
        break;
      case 'spill':
        this.write(operation, [[operation.formula]], (formula) => ({ f: formula }), undo);
        break;
      case 'numberFormat':
        this.range(operation).setNumberFormat(operation.format);
        break;
      case 'style':
        this.dress(operation, operation.style);
        break;
      case 'columnWidths':
        operation.widths.forEach((width, i) => {
          this.sheet(operation.sheet).setColumnWidth(operation.column - 1 + i, Math.round(width * PIXELS_A_CHARACTER));
        });
        break;
      case 'freeze':
        this.sheet(operation.sheet).setFreeze({
          xSplit: operation.columns,
          ySplit: operation.rows,
          startRow: operation.rows,
          startColumn: operation.columns,
        });
        break;
      case 'chart':
        this.draw(operation);
        break;
      case 'select': {
        const sheet = this.sheet(operation.sheet);
        this.workbook.setActiveSheet(sheet);
        sheet.getRange(operation.row - 1, operation.column - 1).activate();
        break;
      }
      default:
        operation satisfies never;
    }
  }

  private write<T>(
    place: Place,
    block: readonly (readonly T[])[],
    toCell: (item: T) => { v?: PlainCell; f?: string; t?: CellValueType },
    undo: (() => void)[],
  ): void {
    const range = this.range({ ...place, rows: block.length, columns: block[0]!.length });
    const before = range.getCellDataGrid();
    undo.push(() => range.setValues(before.map((row) => row.map((cell) => cell ?? {}))));
    range.setValues(block.map((row) => row.map(toCell)) as never);
  }

  /** Over the cells of the area, where the sheet's rows and columns put them now. */
  private draw(operation: Area & { readonly chart: Chart }): void {
    const sheet = this.sheet(operation.sheet);
    const across = (column: number) => sum(column, (i) => sheet.getColumnWidth(i));
    const down = (row: number) => sum(row, (i) => sheet.getRowHeight(i));
    const left = operation.column - 1;
    const top = operation.row - 1;
    sheet.addFloatDomToPosition({
      componentKey: CHART_COMPONENT,
      initPosition: {
        startX: across(left),
        endX: across(left + operation.columns),
        startY: down(top),
        endY: down(top + operation.rows),
      },
      data: { chart: JSON.stringify(operation.chart) },
    });
  }

  private dress(area: Area, { bold, size, color, background, align, borderTop }: CellStyle): void {
    const range = this.range(area);
    if (bold !== undefined) range.setFontWeight(bold ? 'bold' : 'normal');
    if (size !== undefined) range.setFontSize(size);
    if (color !== undefined) range.setFontColor(`#${color}`);
    if (background !== undefined) range.setBackgroundColor(`#${background}`);
    if (align !== undefined) range.setHorizontalAlignment(align === 'right' ? 'normal' : align);
    if (borderTop !== undefined) {
      range.setBorder(this.grid.Enum.BorderType.TOP, this.grid.Enum.BorderStyleTypes.THIN, `#${borderTop}`);
    }
  }

  private range({ sheet, row, column, rows, columns }: Area) {
    return this.sheet(sheet).getRange(row - 1, column - 1, rows, columns);
  }

  private sheet(name: string): FWorksheet {
    return this.workbook.getSheets().find((sheet) => sheet.getSheetName().toLowerCase() === name.toLowerCase())!;
  }

  private toArea({ startRow, startColumn, endRow, endColumn }: IRange): Area {
    return {
      sheet: this.workbook.getActiveSheet().getSheetName(),
      row: startRow + 1,
      column: startColumn + 1,
      rows: endRow - startRow + 1,
      columns: endColumn - startColumn + 1,
    };
  }
}

/** Room for all that the plan puts on a sheet, and some to work in. */
function sizeOf(sheet: string, plan: WorkbookPlan): { rows: number; columns: number } {
  let rows = LEAST_ROWS;
  let columns = LEAST_COLUMNS;
  for (const operation of plan) {
    if (operation.sheet !== sheet || !('row' in operation)) continue;
    const block = 'values' in operation ? operation.values : 'formulas' in operation ? operation.formulas : [];
    rows = Math.max(rows, operation.row + block.length + LEAST_ROWS / 4);
    columns = Math.max(columns, operation.column + (block[0]?.length ?? 0) + LEAST_COLUMNS / 4);
  }
  return { rows, columns };
}

/** Said to be text, so that the grid takes "=…" for text, too. */
function toGridCell(value: PlainCell): { v?: PlainCell; t?: CellValueType } {
  if (value === null || value === '') return {};
  return typeof value === 'string' ? { v: value, t: CellValueType.STRING } : { v: value };
}

function toPlainCell(value: unknown, type: unknown): PlainCell {
  if (value === undefined || value === null || value === '') return null;
  return type === CellValueType.BOOLEAN ? Boolean(value) : (value as PlainCell);
}

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, i) => size(i)).reduce((total, each) => total + each, 0);
}

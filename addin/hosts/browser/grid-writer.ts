import { CellValueType } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { AddWorksheetMergeCommand } from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { fixedAddress, onSheet } from '../../../core/workbook/a1';
import type {
  Area,
  Chart,
  Mark,
  Operation,
  Place,
  PlainCell,
  WorkbookPlan,
} from '../../../core/workbook/workbook-plan';
import { clearSheet } from './clear-sheet';
import { dressRange } from './dress-range';
import { addConditionalFormat, addValidation, setNote } from './grid-rules';
import { sizeOf } from './grid-size';
import type { GridSteps } from './one-step';
import { isSame, markOf, sheetNamed } from './sheets-of-grid';

export const CHART_COMPONENT = 'planfold-chart';
const PIXELS_A_CHARACTER = 7.5;
const PIXELS_A_POINT = 96 / 72;

interface MarkOfSheet {
  readonly sheetId: string;
  readonly mark: Mark | undefined;
}

/** One operation of a plan after the other, as the grid's own commands. */
export class GridWriter {
  private readonly setMark: (unitId: string, before: MarkOfSheet, after: MarkOfSheet) => void;

  constructor(
    private readonly grid: FUniver,
    private readonly steps: GridSteps,
  ) {
    this.setMark = steps.register<MarkOfSheet>('planfold.mutation.mark', ({ sheetId, mark }) => {
      this.workbook.getSheetBySheetId(sheetId)?.setCustomMetadata(mark && { mark });
    });
  }

  /** Gives a promise where the grid does. */
  carryOut(operation: Operation, plan: WorkbookPlan): Promise<unknown> | undefined {
    switch (operation.kind) {
      case 'addSheet': {
        const { rows, columns } = sizeOf(operation.sheet, plan);
        this.workbook.create(operation.sheet, rows, columns).setHiddenGridlines(true);
        this.mark(operation);
        break;
      }
      case 'clearSheet':
        this.mark(operation);
        return clearSheet(this.workbook, this.sheet(operation.sheet), this.steps);
      case 'mark':
        this.mark(operation);
        break;
      case 'values':
        this.write(operation, operation.values, toGridCell);
        break;
      case 'formulas':
        this.write(operation, operation.formulas, (formula) => ({ f: formula }));
        break;
      case 'spill':
        this.write(operation, [[operation.formula]], (formula) => ({ f: formula }));
        break;
      case 'numberFormat':
        this.range(operation).setNumberFormat(operation.format);
        break;
      case 'style':
        dressRange(this.grid, this.range(operation), operation.style);
        break;
      case 'merge':
        return this.merge(operation);
      case 'columnWidths':
        operation.widths.forEach((width, i) => {
          this.sheet(operation.sheet).setColumnWidth(operation.column - 1 + i, Math.round(width * PIXELS_A_CHARACTER));
        });
        break;
      case 'rowHeights':
        operation.heights.forEach((height, i) => {
          const row = operation.row - 1 + i;
          this.sheet(operation.sheet).setRowHeightsForced(row, 1, Math.round(height * PIXELS_A_POINT));
        });
        break;
      case 'hideColumn':
        this.sheet(operation.sheet).hideColumns(operation.column - 1);
        break;
      case 'freeze':
        this.sheet(operation.sheet).setFreeze({
          xSplit: operation.columns,
          ySplit: operation.rows,
          startRow: operation.rows,
          startColumn: operation.columns,
        });
        break;
      case 'name':
        this.name(operation);
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
      case 'validation':
        addValidation(this.steps, this.range(operation), operation.rule, operation.message);
        break;
      case 'conditionalFormat':
        addConditionalFormat(this.steps, this.range(operation), operation.formula, operation.style);
        break;
      case 'note':
        setNote(this.steps, this.range({ ...operation, rows: 1, columns: 1 }), operation.text);
        break;
      case 'protect':
      case 'print':
        // Stands in the flags.
        break;
      default:
        operation satisfies never;
    }
    return undefined;
  }

  private write<T>(
    place: Place,
    block: readonly (readonly T[])[],
    toCell: (item: T) => { v?: PlainCell; f?: string; t?: CellValueType },
  ): void {
    const range = this.range({ ...place, rows: block.length, columns: block[0]!.length });
    range.setValues(block.map((row) => row.map(toCell)) as never);
  }

  private mark({ sheet: name, mark }: { readonly sheet: string; readonly mark: Mark }): void {
    const sheet = this.sheet(name);
    const sheetId = sheet.getSheetId();
    this.setMark(this.workbook.getId(), { sheetId, mark: markOf(sheet) }, { sheetId, mark });
  }

  private merge(area: Area): Promise<unknown> {
    return this.steps.commands.executeCommand(AddWorksheetMergeCommand.id, {
      unitId: this.workbook.getId(),
      subUnitId: this.sheet(area.sheet).getSheetId(),
      selections: [this.range(area).getRange()],
      defaultMerge: true,
    });
  }

  private name(operation: Area & { readonly name: string }): void {
    const reference = onSheet(operation.sheet, fixedAddress(operation));
    const known = this.workbook.getDefinedNames().find((each) => isSame(each.getName(), operation.name));
    if (known) known.setRef(reference);
    else this.workbook.insertDefinedName(operation.name, reference);
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

  private get workbook(): FWorkbook {
    return this.grid.getActiveWorkbook()!;
  }

  private sheet(name: string): FWorksheet {
    return sheetNamed(this.workbook, name)!;
  }

  private range({ sheet, row, column, rows, columns }: Area) {
    return this.sheet(sheet).getRange(row - 1, column - 1, rows, columns);
  }
}

/** Said to be text, so that the grid takes "=…" for text, too. */
function toGridCell(value: PlainCell): { v?: PlainCell; t?: CellValueType } {
  if (value === null || value === '') return {};
  return typeof value === 'string' ? { v: value, t: CellValueType.STRING } : { v: value };
}

function sum(count: number, size: (index: number) => number): number {
  return Array.from({ length: count }, (_, i) => size(i)).reduce((total, each) => total + each, 0);
}

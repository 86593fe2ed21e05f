import { BooleanNumber, CellValueType, type IRange, type IWorksheetData, RANGE_TYPE } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import {
  AddWorksheetMergeCommand,
  InsertSheetCommand,
  RemoveSheetCommand,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { InsertSheetDrawingCommand } from '@univerjs/sheets-drawing';
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
import { type GridSize, sizeOf, toColumnPixels, toRowPixels } from './grid-size';
import type { GridSteps } from './one-step';
import { isSame, markOf, sheetNamed } from './sheets-of-grid';
import { toFloatingChart } from './to-floating-charts';

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
      case 'addSheet':
        this.add(operation, sizeOf(operation.sheet, plan));
        break;
      case 'clearSheet':
        this.mark(operation);
        return clearSheet(this.workbook, this.sheet(operation.sheet), this.steps);
      case 'removeSheet':
        this.steps.commands.syncExecuteCommand(RemoveSheetCommand.id, {
          unitId: this.workbook.getId(),
          subUnitId: this.sheet(operation.sheet).getSheetId(),
        });
        break;
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
        this.widen(operation);
        break;
      case 'rowHeights':
        operation.heights.forEach((height, i) => {
          const row = operation.row - 1 + i;
          this.sheet(operation.sheet).setRowHeightsForced(row, 1, toRowPixels(height));
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
      case 'reserve':
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

  /** The grid's own way shows each sheet that it makes, and what is shown is drawn. */
  private add({ sheet, mark }: { readonly sheet: string; readonly mark: Mark }, { rows, columns }: GridSize): void {
    const made: Partial<IWorksheetData> = {
      name: sheet,
      rowCount: rows,
      columnCount: columns,
      showGridlines: BooleanNumber.FALSE,
      custom: { mark },
    };
    this.steps.commands.syncExecuteCommand(InsertSheetCommand.id, {
      unitId: this.workbook.getId(),
      index: this.workbook.getSheets().length,
      sheet: made,
    });
  }

  /** All columns at once, and without the grid's command, which measures every row for each of them. */
  private widen({ sheet: name, column, widths }: Extract<Operation, { readonly kind: 'columnWidths' }>): void {
    const sheet = this.sheet(name);
    const unitId = this.workbook.getId();
    const ranges = [{ ...wholeColumns(column - 1, widths.length), endRow: sheet.getMaxRows() - 1 }];
    const toMutation = (widthOf: (column: number) => number) => ({
      id: SetWorksheetColWidthMutation.id,
      params: {
        unitId,
        subUnitId: sheet.getSheetId(),
        ranges,
        colWidth: Object.fromEntries(widths.map((_, i) => [column - 1 + i, widthOf(i)])),
      },
    });
    const before = widths.map((_, i) => sheet.getColumnWidth(column - 1 + i));
    this.steps.change(
      unitId,
      toMutation((i) => before[i]!),
      toMutation((i) => toColumnPixels(widths[i]!)),
    );
  }

  /** Over the cells of the area, where the sheet's rows and columns put them now. */
  private draw(operation: Area & { readonly chart: Chart }): void {
    const sheet = this.sheet(operation.sheet);
    const model = sheet.getSheet();
    const drawing = toFloatingChart(operation, operation.chart, sheet.getSheetId(), {
      widthOf: (column) => (model.getColVisible(column - 1) ? sheet.getColumnWidth(column - 1) : 0),
      heightOf: (row) => sheet.getRowHeight(row - 1),
    });
    void this.steps.commands.executeCommand(InsertSheetDrawingCommand.id, {
      unitId: this.workbook.getId(),
      drawings: [drawing],
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

function wholeColumns(startColumn: number, count: number): IRange {
  return {
    startRow: 0,
    endRow: 0,
    startColumn,
    endColumn: startColumn + count - 1,
    rangeType: RANGE_TYPE.COLUMN,
  };
}

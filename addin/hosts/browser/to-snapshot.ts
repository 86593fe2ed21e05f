import {
  BooleanNumber,
  CellValueType,
  generateRandomId,
  type ICellData,
  type IRange,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import type { Cell } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import type { MemoryHost } from '../../../core/calculator/memory-host';
import type { MemoryCell, MemorySheet } from '../../../core/calculator/memory-sheet';
import { fixedAddress, onSheet } from '../../../core/workbook/a1';
import type { Area } from '../../../core/workbook/workbook-plan';
import { toGridStyle } from './dress-range';
import { toGridFormat, toGridNote, toGridValidation } from './grid-rules';
import { toColumnPixels, toRowPixels, withRoom } from './grid-size';
import { type FloatingCharts, toFloatingCharts } from './to-floating-charts';

/** By sheet id, then by row, then by column, both from 0. */
type BySheet<T> = Record<string, Record<number, Record<number, T>>>;

/** What formulas fill beside their own cells, as the grid's engine keeps it. */
export interface Spilled {
  readonly ranges: BySheet<IRange>;
  readonly cells: BySheet<ICellData>;
  /** The sentences behind errors. */
  readonly errors: readonly { readonly sheetId: string; readonly range: IRange; readonly message: string }[];
}

export interface Snapshot {
  readonly workbook: Pick<IWorkbookData, 'styles' | 'sheetOrder' | 'sheets' | 'resources'>;
  readonly spilled: Spilled;
  /** The sheet that is looked at first. */
  readonly activeSheet: string | undefined;
}

/** A calculated workbook as the grid loads one: nothing is left to be written, measured or calculated. */
export function toSnapshot(host: MemoryHost, activeSheet?: string): Snapshot {
  const styles = new SharedStyles();
  const spilled = { ranges: {}, cells: {}, errors: [] as Spilled['errors'][number][] };
  const sheets = host.sheets.map((sheet, place) => new SheetSnapshot(host, sheet, `sheet${place}`, styles, spilled));
  const bySheet = <T>(of: (sheet: SheetSnapshot) => T) => Object.fromEntries(sheets.map((each) => [each.id, of(each)]));
  const data = bySheet((sheet) => sheet.toData());
  const resources: { readonly [plugin: string]: object } = {
    SHEET_DATA_VALIDATION_PLUGIN: bySheet((sheet) => sheet.toValidations()),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet((sheet) => sheet.toFormats()),
    SHEET_NOTE_PLUGIN: bySheet((sheet) => sheet.toNotes()),
    SHEET_DRAWING_PLUGIN: bySheet((sheet) => sheet.toCharts()),
    SHEET_DEFINED_NAME_PLUGIN: toNames(host.names),
  };
  return {
    workbook: {
      styles: styles.table,
      sheetOrder: sheets.map(({ id }) => id),
      sheets: data,
      resources: Object.entries(resources).map(([name, value]) => ({ name, data: JSON.stringify(value) })),
    },
    spilled,
    activeSheet,
  };
}

/** Cells that look alike share one style. */
class SharedStyles {
  readonly table: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();
  /** Most cells of a workbook share the objects, too. */
  private readonly byLook = new Map<MemoryCell['style'], Map<string | undefined, string | undefined>>();

  idOf({ style, format }: MemoryCell): string | undefined {
    const byFormat = this.byLook.get(style) ?? new Map<string | undefined, string | undefined>();
    this.byLook.set(style, byFormat);
    if (!byFormat.has(format)) byFormat.set(format, this.add(style, format));
    return byFormat.get(format);
  }

  private add(style: MemoryCell['style'], format: string | undefined): string | undefined {
    const look: IStyleData = {
      ...(style && toGridStyle(style)),
      ...(format !== undefined && { n: { pattern: format } }),
    };
    const key = JSON.stringify(look);
    if (key === '{}') return undefined;
    const id = this.ids.get(key) ?? `look${this.ids.size}`;
    this.ids.set(key, id);
    this.table[id] = look;
    return id;
  }
}

class SheetSnapshot {
  constructor(
    private readonly host: MemoryHost,
    private readonly sheet: MemorySheet,
    readonly id: string,
    private readonly styles: SharedStyles,
    private readonly spilled: {
      readonly ranges: BySheet<IRange>;
      readonly cells: BySheet<ICellData>;
      readonly errors: Spilled['errors'][number][];
    },
  ) {}

  toData(): Partial<IWorksheetData> {
    const { name, mark, cells, widths, heights, hiddenColumns, merges, frozen } = this.sheet;
    const cellData: Record<number, Record<number, ICellData>> = {};
    const last = { rows: 0, columns: 0 };
    for (const [row, line] of cells) {
      const into: Record<number, ICellData> = {};
      for (const [column, cell] of line) {
        into[column - 1] = this.toCellData(cell, row, column);
        last.columns = Math.max(last.columns, column);
      }
      cellData[row - 1] = into;
      last.rows = Math.max(last.rows, row);
    }
    const columnData: IWorksheetData['columnData'] = {};
    for (const [column, width] of widths) columnData[column - 1] = { w: toColumnPixels(width) };
    for (const column of hiddenColumns) columnData[column - 1] = { ...columnData[column - 1], hd: BooleanNumber.TRUE };
    const rowData: IWorksheetData['rowData'] = {};
    for (const [row, height] of heights) rowData[row - 1] = { h: toRowPixels(height), ia: BooleanNumber.FALSE };
    const { rows, columns } = withRoom(last);
    return {
      id: this.id,
      name,
      rowCount: rows,
      columnCount: columns,
      cellData,
      columnData,
      rowData,
      mergeData: merges.map(toRange),
      showGridlines: BooleanNumber.FALSE,
      freeze: {
        xSplit: frozen.columns,
        ySplit: frozen.rows,
        startRow: frozen.rows || -1,
        startColumn: frozen.columns || -1,
      },
      ...(mark && { custom: { mark } }),
    };
  }

  toValidations(): object[] {
    return this.sheet.validations.map(({ area, rule, message }) => toGridValidation(toRange(area), rule, message));
  }

  /** The last one added counts most, and stands first. */
  toFormats(): object[] {
    return this.sheet.conditionalFormats
      .map(({ area, formula, style }) => toGridFormat(toRange(area), formula, style))
      .reverse();
  }

  toNotes(): object {
    const notes: Record<number, Record<number, object>> = {};
    for (const { row, column, text } of this.sheet.notes) {
      notes[row - 1] ??= {};
      notes[row - 1]![column - 1] = toGridNote(row - 1, column - 1, text);
    }
    return notes;
  }

  toCharts(): FloatingCharts {
    return toFloatingCharts(this.sheet, this.id);
  }

  private toCellData(cell: MemoryCell, row: number, column: number): ICellData {
    const s = this.styles.idOf(cell);
    const look = s === undefined ? {} : { s };
    if (cell.formula === undefined) return { ...toGridValue(cell.value ?? null), ...look };
    const result = this.calculated(row, column);
    if (cell.isSpilled) this.spill(row, column, result);
    return { f: cell.formula, ...toGridValue(result), ...look };
  }

  private calculated(row: number, column: number): Cell {
    return this.host.calculated(this.sheet.name, row, column);
  }

  private spill(row: number, column: number, result: Cell): void {
    const { rows, columns } = this.spilledFrom(row, column);
    const range = toRange({ sheet: this.sheet.name, row, column, rows, columns });
    if (result instanceof SheetError) this.spilled.errors.push({ sheetId: this.id, range, message: result.message });
    if (rows * columns === 1) return;
    put(this.spilled.ranges, this.id, row - 1, column - 1, range);
    for (let i = 0; i < rows; i++) {
      for (let j = 0; j < columns; j++) {
        const shown = toGridValue(this.calculated(row + i, column + j));
        put(this.spilled.cells, this.id, row + i - 1, column + j - 1, shown);
      }
    }
  }

  /** Cells to the right and below with nothing of their own in them that show something. */
  private spilledFrom(row: number, column: number): { rows: number; columns: number } {
    const isFilled = (r: number, c: number) => {
      const cell = this.sheet.cells.get(r)?.get(c);
      return cell?.formula === undefined && (cell?.value ?? null) === null && this.calculated(r, c) !== null;
    };
    let rows = 1;
    let columns = 1;
    while (isFilled(row, column + columns)) columns++;
    while (isFilled(row + rows, column)) rows++;
    return { rows, columns };
  }
}

function put<T>(into: BySheet<T>, sheetId: string, row: number, column: number, item: T): void {
  into[sheetId] ??= {};
  into[sheetId][row] ??= {};
  into[sheetId][row][column] = item;
}

/** As the grid's engine writes results; an error is its code. */
function toGridValue(value: Cell): ICellData {
  if (value === null) return {};
  if (value instanceof SheetError) return { v: value.code, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function toRange({ row, column, rows, columns }: Area): IRange {
  return {
    startRow: row - 1,
    startColumn: column - 1,
    endRow: row + rows - 2,
    endColumn: column + columns - 2,
  };
}

function toNames(names: MemoryHost['names']): object {
  return Object.fromEntries(
    [...names].map(([key, area]) => {
      const id = generateRandomId();
      const name = 'name' in area ? String(area.name) : key;
      return [id, { id, name, formulaOrRefString: onSheet(area.sheet, fixedAddress(area)), localSheetId: ALL_SHEETS }];
    }),
  );
}

const ALL_SHEETS = 'AllDefaultWorkbook';

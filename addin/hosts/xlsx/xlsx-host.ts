import type { Cell as FileCell, Sheet as FileSheet, CellStyle as FileStyle, SheetChart, WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { fixedAddress, onSheet } from '../../../core/workbook/a1';
import { type MemoryCell, MemoryHost, type MemorySheet } from '../../../core/workbook/memory-host';
import type { CellBlock, HostFlags, Inventory, SheetHost } from '../../../core/workbook/sheet-host';
import type { Area, CellStyle, Chart, Mark, PlainCell, WorkbookPlan } from '../../../core/workbook/workbook-plan';

const MARK_PROPERTY = 'planfold mark ';

/** A workbook that becomes an .xlsx file: kept in memory, written whole, read back from what was written. */
export class XlsxHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: false, calculates: false };
  private readonly workbook = new MemoryHost();

  apply(plan: WorkbookPlan): void {
    this.workbook.apply(plan);
  }

  async read(areas: readonly Area[], what: 'values' | 'formulas'): Promise<readonly CellBlock[]> {
    const { sheets } = await readXlsx(await this.toFile());
    return areas.map((area) => {
      const sheet = sheets.find(({ name }) => name === area.sheet);
      return Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_, j) => readCell(sheet, area.row + i - 1, area.column + j - 1, what)),
      );
    });
  }

  async inventory(): Promise<Inventory> {
    const { sheets, properties } = await readXlsx(await this.toFile());
    return {
      sheets: sheets.map(({ name }) => {
        const mark = properties?.custom?.[MARK_PROPERTY + name];
        return typeof mark === 'string' ? { name, mark: JSON.parse(mark) as Mark } : { name };
      }),
    };
  }

  toFile(): Promise<Uint8Array> {
    const { sheets, selection } = this.workbook;
    const active = sheets.findIndex(({ name }) => name === selection?.sheet);
    return writeXlsx({
      sheets: sheets.length > 0 ? sheets.map(toFileSheet) : [{ name: 'Sheet1', rows: [] }],
      activeSheet: Math.max(0, active),
      defaultFont: { name: 'Calibri', size: 11 },
      properties: {
        custom: Object.fromEntries(
          sheets.flatMap(({ name, mark }) => (mark ? [[MARK_PROPERTY + name, JSON.stringify(mark)]] : [])),
        ),
      },
    });
  }
}

function readCell(sheet: FileSheet | undefined, row: number, column: number, what: 'values' | 'formulas'): PlainCell {
  const formula = sheet?.cells?.get(`${row},${column}`)?.formula;
  if (formula !== undefined) return what === 'formulas' ? `=${formula}` : null;
  const value = sheet?.rows[row]?.[column] ?? null;
  return value instanceof Date ? toSerialOfDate(value) : value === '' ? null : value;
}

function toSerialOfDate(date: Date): number {
  return date.getTime() / 86_400_000 + 25569;
}

function toFileSheet(sheet: MemorySheet): WriteSheet {
  const cells = new Map<string, Partial<FileCell>>();
  for (const [row, columns] of sheet.cells) {
    for (const [column, cell] of columns) cells.set(`${row - 1},${column - 1}`, toFileCell(cell));
  }
  const lastColumn = Math.max(0, ...sheet.widths.keys());
  return {
    name: sheet.name,
    rows: toRows(sheet),
    cells,
    columns: Array.from({ length: lastColumn }, (_, i) => toColumn(sheet.widths.get(i + 1))),
    freezePane: sheet.frozen,
    charts: sheet.charts.map(({ area, chart }) => toFileChart(area, chart)),
    view: { showGridLines: false },
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 'a4' },
  };
}

function toRows({ cells }: MemorySheet): PlainCell[][] {
  const rows: PlainCell[][] = Array.from({ length: Math.max(0, ...cells.keys()) }, () => []);
  for (const [row, columns] of cells) {
    const line = rows[row - 1]!;
    for (const [column, { value }] of columns) {
      while (line.length < column) line.push(null);
      line[column - 1] = value ?? null;
    }
  }
  return rows;
}

function toColumn(width: number | undefined) {
  return width === undefined ? {} : { width };
}

function toFileCell({ value, formula, format, style }: MemoryCell): Partial<FileCell> {
  const look = { ...(format && { numFmt: format }), ...(style && toFileStyle(style)) };
  return {
    value: value ?? null,
    ...(formula && { formula: formula.slice(1), type: 'formula' as const }),
    ...((format || style) && { style: look }),
  };
}

function toFileStyle({ bold, size, color, background, align, borderTop }: CellStyle): FileStyle {
  return {
    font: { name: 'Calibri', size: size ?? 11, ...(bold && { bold }), ...(color && { color: { rgb: color } }) },
    ...(background && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: background } } }),
    ...(align && { alignment: { horizontal: align } }),
    ...(borderTop && { border: { top: { style: 'thin', color: { rgb: borderTop } } } }),
  };
}

function toFileChart(area: Area, { title, categories, name, values }: Chart): SheetChart {
  const reference = (range: Area) => onSheet(range.sheet, fixedAddress(range));
  return {
    type: 'column',
    title,
    series: [{ name, values: reference(values), categories: reference(categories), color: '1F4E79' }],
    legend: false,
    anchor: {
      from: { row: area.row - 1, col: area.column - 1 },
      to: { row: area.row + area.rows - 1, col: area.column + area.columns - 1 },
    },
  };
}

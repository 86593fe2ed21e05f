import type { Sheet as FileSheet, Workbook as FileWorkbook, WriteSheet } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { MemoryHost } from '../../../core/calculator/memory-host';
import type { MemorySheet } from '../../../core/calculator/memory-sheet';
import type { Language } from '../../../core/words/language';
import { LIST_SHEET, LongLists } from '../../../core/workbook/long-lists';
import { markText, readMark } from '../../../core/workbook/mark';
import type { CellBlock, HostFlags, Inventory, SheetHost } from '../../../core/workbook/sheet-host';
import type { Area, Mark, PlainCell, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { fromFileFormula } from './file-formula';
import { areasOfNames, otherNames, toFileNames, toPrintNames } from './file-names';
import { type FileOrigin, toOrigin, toPlainValue } from './file-origin';
import { withOwnFormulas } from './shared-formulas';
import { FileCellCache, toFileSheet } from './to-file-sheet';
import { FileStyles } from './to-file-style';

const MARK_PROPERTY = 'planfold mark ';

/** A workbook that becomes an .xlsx file: kept in memory, written whole, read back from what was written. */
export class XlsxHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: false, calculates: true, cannot: ['reserve'] };
  private readonly workbook: MemoryHost;
  private file: FileWorkbook = { sheets: [] };
  /** By name in lower case; a sheet that was cleared has none. */
  private readonly origins = new Map<string, FileOrigin>();
  private written: Promise<FileWorkbook> | undefined;

  /** @param workbook What the file is to hold; what it has calculated need not be calculated again. */
  constructor(workbook: MemoryHost | Language = 'en') {
    this.workbook = workbook instanceof MemoryHost ? workbook : new MemoryHost(workbook);
  }

  /** The workbook in a file, to be changed and written anew. Throws what the library throws where it is no such file. */
  static async fromFile(bytes: Uint8Array, language: Language = 'en'): Promise<XlsxHost> {
    const host = new XlsxHost(language);
    host.load(await readXlsx(bytes, { readStyles: true }));
    return host;
  }

  apply(plan: WorkbookPlan): void {
    this.workbook.apply(plan);
    for (const { kind, sheet } of plan) {
      if (kind === 'clearSheet' || kind === 'removeSheet') this.origins.delete(sheet.toLowerCase());
    }
    this.written = undefined;
  }

  async read(areas: readonly Area[], what: 'values' | 'formulas'): Promise<readonly CellBlock[]> {
    const { sheets } = await this.readBack();
    return areas.map((area) => {
      const sheet = sheets.find(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
      return Array.from({ length: area.rows }, (_, i) =>
        Array.from({ length: area.columns }, (_, j) => readCell(sheet, area.row + i - 1, area.column + j - 1, what)),
      );
    });
  }

  async inventory(): Promise<Inventory> {
    const file = await this.readBack();
    const isEmpty = this.workbook.sheets.length === 0;
    return {
      sheets: file.sheets
        .filter((sheet) => !isListSheet(sheet) && !isEmpty)
        .map((sheet) => {
          const mark = markOf(file, sheet.name);
          return { name: sheet.name, ...(mark && { mark }), ...extentOf(sheet) };
        }),
    };
  }

  toFile(): Promise<Uint8Array> {
    const { sheets, selection, names } = this.workbook;
    const parts = {
      styles: new FileStyles(),
      cells: new FileCellCache(),
      lists: new LongLists(this.file.sheets.find(isListSheet)?.rows ?? []),
      calculate: this.workbook.calculated.bind(this.workbook),
    };
    const originOf = ({ name }: MemorySheet) => this.origins.get(name.toLowerCase());
    const active = sheets.findIndex(({ name }) => name.toLowerCase() === selection?.sheet.toLowerCase());
    const written = sheets.map((sheet) => toFileSheet(sheet, originOf(sheet), parts));
    return writeXlsx({
      sheets: sheets.length > 0 ? [...written, ...toListSheets(parts.lists)] : [{ name: 'Sheet1', rows: [] }],
      activeSheet: active < 0 ? (this.file.activeSheet ?? 0) : active,
      defaultFont: this.file.defaultFont ?? { name: 'Calibri', size: 11 },
      namedRanges: [
        ...otherNames(this.file.namedRanges ?? []),
        ...toFileNames(names),
        ...sheets.flatMap((sheet) => toPrintNames(sheet, originOf(sheet))),
      ],
      properties: { ...this.file.properties, custom: { ...otherProperties(this.file), ...toMarks(sheets) } },
    });
  }

  private load(file: FileWorkbook): void {
    this.file = file;
    const sheets = file.sheets.filter((sheet) => !isListSheet(sheet)).map(withOwnFormulas);
    this.workbook.sheets = sheets.map((sheet) => {
      const { origin, memory } = toOrigin(sheet, markOf(file, sheet.name));
      this.origins.set(sheet.name.toLowerCase(), origin);
      return memory;
    });
    this.workbook.names = areasOfNames(file.namedRanges ?? []);
  }

  private async readBack(): Promise<FileWorkbook> {
    this.written ??= this.toFile().then((bytes) => readXlsx(bytes));
    return this.written;
  }
}

function isListSheet({ name, veryHidden }: FileSheet): boolean {
  return name === LIST_SHEET && veryHidden === true;
}

function toListSheets(lists: LongLists): WriteSheet[] {
  const rows = lists.toRows();
  return rows.length > 0 ? [{ name: LIST_SHEET, veryHidden: true, rows }] : [];
}

function toMarks(sheets: readonly MemorySheet[]): Record<string, string> {
  return Object.fromEntries(sheets.flatMap(({ name, mark }) => (mark ? [[MARK_PROPERTY + name, markText(mark)]] : [])));
}

function markOf({ properties }: FileWorkbook, sheet: string): Mark | undefined {
  return toMark(properties?.custom?.[MARK_PROPERTY + sheet]);
}

function toMark(property: unknown): Mark | undefined {
  return typeof property === 'string' ? readMark(property) : undefined;
}

/** Another program may use our name for what is not a mark. */
function otherProperties({ properties }: FileWorkbook) {
  return Object.fromEntries(
    Object.entries(properties?.custom ?? {}).filter(
      ([name, value]) => !(name.startsWith(MARK_PROPERTY) && toMark(value)),
    ),
  );
}

function readCell(sheet: FileSheet | undefined, row: number, column: number, what: 'values' | 'formulas'): PlainCell {
  const formula = sheet?.cells?.get(`${row},${column}`)?.formula;
  if (formula && what === 'formulas') return fromFileFormula(formula);
  return toPlainValue(sheet?.rows[row]?.[column] ?? null);
}

function extentOf({ rows, cells }: FileSheet): { rows: number; columns: number } {
  const extent = { rows: 0, columns: 0 };
  rows.forEach((row, i) => {
    row.forEach((value, j) => {
      if ((value ?? '') === '' && !cells?.get(`${i},${j}`)?.formula) return;
      extent.rows = Math.max(extent.rows, i + 1);
      extent.columns = Math.max(extent.columns, j + 1);
    });
  });
  return extent;
}

import type { Cell } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { isTextFormat } from '../spreadsheet/is-text-format';
import type { ModelCell, ModelSheet } from '../spreadsheet/workbook-model';
import { ConditionalFormats } from './conditional-formats';
import { copyCells } from './copy-cells';
import { DataValidation } from './data-validation';
import { demand, ExcelError } from './excel-error';
import { ExcelWorksheet } from './excel-worksheet';
import type { OpenWorkbook } from './open-workbook';
import { RangeFormat } from './range-format';
import { RangePlace } from './range-place';
import { overlaps, type Rectangle, toRectangle, wholeSheet } from './rectangle';
import { type Line, type LineProperties, linesOf, setLines } from './sheet-lines';
import { demandAllowed } from './sheet-protection';
import { sheetsIn } from './sheet-references';
import { toContent } from './typed-input';

const MOST_CELLS = 5_000_000;

export class ExcelRange extends RangePlace<ExcelRange> {
  constructor(
    readonly workbook: OpenWorkbook,
    sheet: ModelSheet,
    area: Rectangle,
  ) {
    super(sheet, area);
  }

  static at(workbook: OpenWorkbook, sheet: ModelSheet, address: string | undefined): ExcelRange {
    const area = address === undefined ? wholeSheet : toRectangle(address);
    demand(area !== undefined, 'InvalidArgument');
    return new ExcelRange(workbook, sheet, area);
  }

  get worksheet(): ExcelWorksheet {
    return new ExcelWorksheet(this.workbook, this.sheet);
  }

  get format(): RangeFormat {
    return new RangeFormat(this);
  }

  get dataValidation(): DataValidation {
    return new DataValidation(this);
  }

  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }

  get values(): readonly (readonly PlainCell[])[] {
    return this.map((row, column) => toShown(this.workbook.model.shown(this.sheet, row, column)));
  }

  set values(values: unknown) {
    this.write(values);
  }

  get formulas(): readonly (readonly PlainCell[])[] {
    return this.map(
      (row, column) =>
        this.sheet.cell(row, column).formula ?? toShown(this.workbook.model.shown(this.sheet, row, column)),
    );
  }

  set formulas(formulas: unknown) {
    this.write(formulas);
  }

  get numberFormat(): readonly (readonly string[])[] {
    return this.map((row, column) => this.sheet.cell(row, column).format ?? 'General');
  }

  set numberFormat(format: unknown) {
    demandAllowed(this.sheet, 'allowFormatCells');
    const formatAt = this.toBlock(format);
    this.change((cell, row, column) => withFormat(cell, formatAt(row, column)));
  }

  get columnHidden(): boolean {
    return linesOf(this.sheet, 'columns').hidden.has(this.area.column);
  }

  set columnHidden(isHidden: boolean) {
    setLines(this.sheet, this.line('columns'), { isHidden });
  }

  get rowHidden(): boolean {
    return linesOf(this.sheet, 'rows').hidden.has(this.area.row);
  }

  set rowHidden(isHidden: boolean) {
    setLines(this.sheet, this.line('rows'), { isHidden });
  }

  getColumnProperties(wanted: LineProperties): readonly object[] {
    return linesOf(this.sheet, 'columns').properties(this.line('columns'), wanted);
  }

  getRowProperties(wanted: LineProperties): readonly object[] {
    return linesOf(this.sheet, 'rows').properties(this.line('rows'), wanted);
  }

  setColumnProperties(properties: readonly LineProperties[]): void {
    linesOf(this.sheet, 'columns').setProperties(this.line('columns'), properties);
  }

  setRowProperties(properties: readonly LineProperties[]): void {
    linesOf(this.sheet, 'rows').setProperties(this.line('rows'), properties);
  }

  select(): void {
    demand(this.sheet.visibility === 'visible', 'InvalidOperation');
    this.workbook.model.selection = { sheet: this.sheet.name, ...this.area };
  }

  merge(across = false): void {
    demandAllowed(this.sheet, 'allowFormatCells');
    demand(!across, 'NotImplemented');
    demand(!this.sheet.merges.some((merged) => overlaps(merged, this.area)), 'InvalidArgument');
    const { row, column, rows, columns } = this.area;
    this.sheet.merges = [...this.sheet.merges, { row, column, rows, columns }];
  }

  unmerge(): void {
    demandAllowed(this.sheet, 'allowFormatCells');
    this.sheet.merges = this.sheet.merges.filter((merged) => !overlaps(merged, this.area));
  }

  /** What is allowed in the cells, and what marks them by a condition, stays. */
  clear(applyTo = 'All'): void {
    demand(['All', 'Contents', 'Formats'].includes(applyTo), 'InvalidArgument');
    this.demandUnlocked();
    if (applyTo !== 'Contents') demandAllowed(this.sheet, 'allowFormatCells');
    this.changeFilled(({ value, formula, format, look, isUnlocked, ...rules }) => ({
      ...rules,
      ...(applyTo === 'Formats' && { ...(value !== undefined && { value }), ...(formula && { formula }) }),
      ...(applyTo === 'Contents' && {
        ...(format && { format }),
        ...(look && { look }),
        ...(isUnlocked && { isUnlocked }),
      }),
    }));
    this.workbook.model.changed();
  }

  copyFrom(source: ExcelRange, copyType = 'All'): void {
    demand(copyType === 'All', 'NotImplemented');
    demand(source instanceof ExcelRange, 'InvalidArgument');
    this.demandUnlocked();
    demandAllowed(this.sheet, 'allowFormatCells');
    copyCells(source, this);
    this.workbook.model.changed();
  }

  /** Cells that are there; for what does not reach beyond them. */
  changeFilled(change: (cell: ModelCell, row: number, column: number) => ModelCell): void {
    for (const [row, line] of this.sheet.cells) {
      if (row < this.area.row || row >= this.area.row + this.area.rows) continue;
      for (const [column, cell] of line) {
        if (column < this.area.column || column >= this.area.column + this.area.columns) continue;
        line.set(column, change(cell, row, column));
      }
    }
  }

  change(change: (cell: ModelCell, row: number, column: number) => ModelCell): void {
    demand(this.area.rows * this.area.columns <= MOST_CELLS, 'NotImplemented');
    this.sheet.change(this.area, change);
  }

  private write(given: unknown): void {
    this.demandUnlocked();
    const inputAt = this.toBlock(given);
    this.change((cell, row, column) => {
      const isText = isTextFormat(cell.format, this.workbook.takesTextFormatsForText);
      const content = toContent(inputAt(row, column), isText ? '@' : cell.format);
      if (!content) return cell;
      if (content.formula) {
        const known = sheetsIn(content.formula).every((name) => this.workbook.model.sheetNamed(name));
        demand(known, 'InvalidArgument');
      }
      const { value: _, formula: __, ...rest } = cell;
      return { ...rest, ...content };
    });
    this.workbook.model.changed();
  }

  /** One for all cells, or a block of the range's own shape. */
  private toBlock(given: unknown): (row: number, column: number) => unknown {
    if (!Array.isArray(given)) return () => given;
    const { row: firstRow, column: firstColumn, rows, columns } = this.area;
    const fits = given.length === rows && given.every((line) => Array.isArray(line) && line.length === columns);
    if (!fits) {
      throw new ExcelError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
    return (row, column) => given[row - firstRow][column - firstColumn];
  }

  private map<T>(of: (row: number, column: number) => T): readonly (readonly T[])[] {
    const { row, column, rows, columns } = this.area;
    demand(rows * columns <= MOST_CELLS, 'ResponsePayloadSizeLimitExceeded');
    return Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => of(row + i, column + j)));
  }

  private demandUnlocked(): void {
    if (!this.sheet.isProtected) return;
    const { row, column, rows, columns } = this.area;
    demand(rows * columns <= MOST_CELLS, 'AccessDenied');
    this.map((i, j) => demand(this.sheet.cell(i, j).isUnlocked === true, 'AccessDenied'));
    demand(row > 0 && column > 0, 'InvalidArgument');
  }

  private line(kind: 'rows' | 'columns'): Line {
    const { row, column, rows, columns } = this.area;
    return kind === 'rows' ? { kind, first: row, count: rows } : { kind, first: column, count: columns };
  }

  protected part(area: Rectangle): ExcelRange {
    return new ExcelRange(this.workbook, this.sheet, area);
  }
}

function toShown(cell: Cell): PlainCell {
  return cell instanceof SheetError ? cell.code : (cell ?? '');
}

function withFormat({ format: _, ...cell }: ModelCell, format: unknown): ModelCell {
  return format === 'General' ? cell : { ...cell, format: String(format) };
}

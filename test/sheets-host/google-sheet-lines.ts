import { areaAddress } from '../../core/workbook/a1';
import type { ModelSheet } from '../spreadsheet/workbook-model';
import type { Cells } from './cells';
import { GoogleObject } from './google-object';
import type { SheetsDocument } from './sheets-document';

/** Rows and columns of a sheet: number, size, hidden and frozen ones. */
export abstract class GoogleSheetLines extends GoogleObject {
  constructor(
    readonly document: SheetsDocument,
    readonly sheet: ModelSheet,
  ) {
    super('Sheet', document.meter);
  }

  getMaxRows() {
    return this.sheet.rows;
  }
  getMaxColumns() {
    return this.sheet.columns;
  }

  insertRowsAfter(after: number, count: number) {
    if (after !== this.sheet.rows) throw new Error('This test host inserts only at the end');
    this.demandEdit();
    this.sheet.rows += count;
    this.document.demandCells();
    return this;
  }

  insertColumnsAfter(after: number, count: number) {
    if (after !== this.sheet.columns) throw new Error('This test host inserts only at the end');
    this.demandEdit();
    this.sheet.columns += count;
    this.document.demandCells();
    return this;
  }

  deleteRows(first: number, count: number) {
    if (first + count - 1 !== this.sheet.rows) throw new Error('This test host deletes only at the end');
    this.demandEdit();
    for (let row = first; row < first + count; row++) this.sheet.cells.delete(row);
    this.sheet.rows = first - 1;
  }

  deleteColumns(first: number, count: number) {
    if (first + count - 1 !== this.sheet.columns) throw new Error('This test host deletes only at the end');
    this.demandEdit();
    for (const line of this.sheet.cells.values())
      for (const column of line.keys()) if (column >= first) line.delete(column);
    for (let column = first; column < first + count; column++) this.sheet.widths.delete(column);
    this.sheet.columns = first - 1;
  }

  setFrozenRows(rows: number) {
    this.freeze({ rows, columns: this.sheet.frozen.columns });
  }
  setFrozenColumns(columns: number) {
    this.freeze({ rows: this.sheet.frozen.rows, columns });
  }
  getFrozenRows() {
    return this.sheet.frozen.rows;
  }
  getFrozenColumns() {
    return this.sheet.frozen.columns;
  }

  hideColumns(first: number, count = 1) {
    this.demandEdit();
    for (let i = first; i < first + count; i++) this.sheet.hiddenColumns.add(i);
  }
  showColumns(first: number, count = 1) {
    this.demandEdit();
    for (let i = first; i < first + count; i++) this.sheet.hiddenColumns.delete(i);
  }
  isColumnHiddenByUser(column: number) {
    return this.sheet.hiddenColumns.has(column);
  }

  setColumnWidths(first: number, count: number, width: number) {
    if (first + count - 1 > this.sheet.columns) throw new Error('Those columns are out of bounds.');
    this.demandEdit();
    for (let i = first; i < first + count; i++) this.sheet.widths.set(i, width);
    return this;
  }
  getColumnWidth(column: number) {
    return this.sheet.widths.get(column) ?? 100;
  }
  setRowHeights(first: number, count: number, height: number) {
    if (first + count - 1 > this.sheet.rows) throw new Error('Those rows are out of bounds.');
    this.demandEdit();
    for (let i = first; i < first + count; i++) this.sheet.heights.set(i, height);
    return this;
  }
  getRowHeight(row: number) {
    return this.sheet.heights.get(row) ?? 21;
  }

  /** Requires that the edge of the panes does not cut merged cells. */
  demandPanes(frozen = this.sheet.frozen): void {
    const isCut = (first: number, count: number, edge: number) => first <= edge && first + count - 1 > edge;
    for (const area of this.sheet.merges) {
      if (isCut(area.row, area.rows, frozen.rows) || isCut(area.column, area.columns, frozen.columns)) {
        throw new Error(
          `You can't freeze rows or columns which contain only part of a merged cell (${areaAddress(area)}).`,
        );
      }
    }
  }

  private freeze(frozen: ModelSheet['frozen']): void {
    this.demandEdit();
    if (frozen.rows >= this.sheet.rows) throw new Error("You can't freeze all visible rows on the sheet.");
    if (frozen.columns >= this.sheet.columns) throw new Error("You can't freeze all visible columns on the sheet.");
    this.demandPanes(frozen);
    this.sheet.frozen = frozen;
  }

  protected get whole(): Cells {
    return { row: 1, column: 1, rows: this.sheet.rows, columns: this.sheet.columns };
  }

  /** Changes of a whole sheet need the right to edit all of it. */
  protected demandEdit(): void {
    this.document.demandEdit(this.sheet, this.whole);
  }
}

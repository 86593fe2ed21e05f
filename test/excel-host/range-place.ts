import { areaAddress, columnLetters, onSheet } from '../../core/workbook/a1';
import type { ModelSheet } from '../spreadsheet/workbook-model';
import { demand } from './excel-error';
import { ExcelObject } from './excel-object';
import { ALL_COLUMNS, ALL_ROWS, type Rectangle } from './rectangle';

/** The position of a range, and ranges relative to it. */
export abstract class RangePlace<Range extends { readonly area: Rectangle }> extends ExcelObject {
  constructor(
    readonly sheet: ModelSheet,
    readonly area: Rectangle,
  ) {
    super();
  }

  protected abstract part(area: Rectangle): Range;

  get ownAddress(): string {
    const { row, column, rows, columns } = this.area;
    if (columns === ALL_COLUMNS) return `${row}:${row + rows - 1}`;
    if (rows === ALL_ROWS) return `${columnLetters(column)}:${columnLetters(column + columns - 1)}`;
    return areaAddress(this.area);
  }

  get address(): string {
    return /^[\p{L}_][\p{L}\p{N}_]*$/u.test(this.sheet.name)
      ? `${this.sheet.name}!${this.ownAddress}`
      : onSheet(this.sheet.name, this.ownAddress);
  }

  get rowIndex(): number {
    return this.area.row - 1;
  }

  get columnIndex(): number {
    return this.area.column - 1;
  }

  get rowCount(): number {
    return this.area.rows;
  }

  get columnCount(): number {
    return this.area.columns;
  }

  /** office.js calls this before it writes a large block in parts. */
  _ValidateArraySize(rows: number, columns: number): void {
    demand(rows === this.area.rows && columns === this.area.columns, 'InvalidArgument');
  }

  getRow(place: number): Range {
    return this.part({ ...this.area, row: this.area.row + place, rows: 1 });
  }

  getCell(row: number, column: number): Range {
    return this.part({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }

  getBoundingRect(other: Range): Range {
    const [row, column] = [Math.min(this.area.row, other.area.row), Math.min(this.area.column, other.area.column)];
    const lastRow = Math.max(this.area.row + this.area.rows, other.area.row + other.area.rows);
    const lastColumn = Math.max(this.area.column + this.area.columns, other.area.column + other.area.columns);
    return this.part({ row, column, rows: lastRow - row, columns: lastColumn - column });
  }
}

import { parseReference } from '../../core/workbook/a1';
import { demand } from './excel-error';
import { ExcelObject, NullObject } from './excel-object';
import { ExcelRange } from './excel-range';
import type { OnSheet } from './open-workbook';
import { ALL_COLUMNS, ALL_ROWS } from './rectangle';

export class FreezePanes extends ExcelObject {
  constructor(readonly place: OnSheet) {
    super();
  }

  freezeRows(count: number): void {
    this.place.sheet.frozen = { rows: count, columns: 0 };
  }

  freezeColumns(count: number): void {
    this.place.sheet.frozen = { rows: 0, columns: count };
  }

  freezeAt(range: ExcelRange | string): void {
    const area = typeof range === 'string' ? parseReference(range, '') : range.area;
    demand(area !== undefined, 'InvalidArgument');
    this.place.sheet.frozen = { rows: area.row + area.rows - 1, columns: area.column + area.columns - 1 };
  }

  unfreeze(): void {
    this.place.sheet.frozen = { rows: 0, columns: 0 };
  }

  getLocationOrNullObject(): ExcelRange | NullObject {
    const { rows, columns } = this.place.sheet.frozen;
    if (rows + columns === 0) return new NullObject();
    const area = { row: 1, column: 1, rows: rows || ALL_ROWS, columns: columns || ALL_COLUMNS };
    return new ExcelRange(this.place.workbook, this.place.sheet, area);
  }
}

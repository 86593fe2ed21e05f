import type { Sheet as FileSheet, WriteSheet } from 'hucre/xlsx';
import { fixedAddress, onSheet } from '../../../core/workbook/a1';

/** Cannot be made visible but by a program, so it is neither in anybody's way nor in the workbook's inventory. */
const SHEET = 'planfold lists';

/** Options that do not fit into a rule: one list a column, on a sheet that nobody sees. */
export class LongLists {
  private readonly columns: (readonly string[])[];

  /** @param written The sheet as an earlier file has it; rules of that file point into it. */
  constructor(written: FileSheet | undefined) {
    const rows = written?.rows ?? [];
    const width = Math.max(0, ...rows.map((row) => row.length));
    this.columns = Array.from({ length: width }, (_, column) =>
      rows.flatMap((row) => (typeof row[column] === 'string' ? [row[column]] : [])),
    );
  }

  addressOf(options: readonly string[]): string {
    const key = JSON.stringify(options);
    let place = this.columns.findIndex((column) => JSON.stringify(column) === key);
    if (place < 0) place = this.columns.push(options) - 1;
    return onSheet(SHEET, fixedAddress({ row: 1, column: place + 1, rows: Math.max(1, options.length), columns: 1 }));
  }

  toSheets(): WriteSheet[] {
    if (this.columns.length === 0) return [];
    const length = Math.max(...this.columns.map((column) => column.length));
    const rows = Array.from({ length }, (_, row) => this.columns.map((column) => column[row] ?? null));
    return [{ name: SHEET, veryHidden: true, rows }];
  }
}

export function isListSheet({ name, veryHidden }: FileSheet): boolean {
  return name === SHEET && veryHidden === true;
}

import { fixedAddress, onSheet } from './a1';
import type { PlainCell } from './workbook-plan';

/** Cannot be made visible but by a program, so it is neither in anybody's way nor in the workbook's inventory. */
export const LIST_SHEET = 'planfold lists';

const LONGEST_LIST = 255;

/** A list within a rule itself has no room for much, parts options at commas and trims them. */
export function fitsIntoRule(options: readonly string[]): boolean {
  return (
    options.length > 0 &&
    options.join(',').length <= LONGEST_LIST &&
    options.every((option) => !/[",]|^\s|\s$|^$/.test(option))
  );
}

/** Options that do not fit into a rule: one list a column, on a sheet that nobody sees. */
export class LongLists {
  private readonly columns: (readonly string[])[];

  /** @param written The sheet as the workbook has it; its rules point into it. */
  constructor(written: readonly (readonly unknown[])[]) {
    const width = Math.max(0, ...written.map((row) => row.length));
    this.columns = Array.from({ length: width }, (_, column) =>
      written.flatMap((row) => (typeof row[column] === 'string' && row[column] !== '' ? [row[column]] : [])),
    );
  }

  addressOf(options: readonly string[]): string {
    const key = JSON.stringify(options);
    let place = this.columns.findIndex((column) => JSON.stringify(column) === key);
    if (place < 0) place = this.columns.push(options) - 1;
    return onSheet(
      LIST_SHEET,
      fixedAddress({ row: 1, column: place + 1, rows: Math.max(1, options.length), columns: 1 }),
    );
  }

  /** The whole sheet; no rows where there is no list. */
  toRows(): PlainCell[][] {
    const length = Math.max(0, ...this.columns.map((column) => column.length));
    return Array.from({ length }, (_, row) => this.columns.map((column) => column[row] ?? null));
  }
}

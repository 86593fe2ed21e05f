import { fixedAddress, onSheet } from './a1';
import type { PlainCell } from './workbook-plan';

/** Only a program can make this sheet visible, so it is neither in the user's way nor in the workbook's inventory. */
export const LIST_SHEET = 'planfold lists';

const LONGEST_LIST = 255;

/** A list in the rule itself is limited in length, splits options at commas and trims them. */
export function fitsIntoRule(options: readonly string[]): boolean {
  return (
    options.length > 0 &&
    options.join(',').length <= LONGEST_LIST &&
    options.every((option) => !/[",]|^\s|\s$|^$/.test(option))
  );
}

/** Keeps options that do not fit into a rule: one list per column, on a hidden sheet. */
export class LongLists {
  private readonly columns: (readonly string[])[];

  /** @param written The sheet's present cells, which rules already refer to. */
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

  /** The whole sheet; no rows without a list. */
  toRows(): PlainCell[][] {
    const length = Math.max(0, ...this.columns.map((column) => column.length));
    return Array.from({ length }, (_, row) => this.columns.map((column) => column[row] ?? null));
  }
}

import { type TypedRow, typedRows, type WorkbookContent } from '../../core/templates/content';

/** Day numbers of the sheets, calculated independently of the core. */
export const day = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
export const endOfMonth = (year: number, month: number) => day(year, month + 1, 1) - 1;

export type Test = (row: TypedRow) => boolean;
export const within =
  (from: number, to: number, column = 'date'): Test =>
  (row) =>
    typeof row[column] === 'number' && row[column] >= from && row[column] <= to;
export const is =
  (column: string, value: unknown): Test =>
  (row) =>
    row[column] === value;
export const isFilled =
  (column: string): Test =>
  (row) =>
    (row[column] ?? '') !== '';
export const not =
  (test: Test): Test =>
  (row) =>
    !test(row);

/** The typed rows, read without any formula. */
export class RawRows {
  constructor(readonly content: WorkbookContent) {}

  where(sheet: string, ...tests: readonly Test[]): readonly TypedRow[] {
    return typedRows(this.content, sheet).filter((row) => tests.every((test) => test(row)));
  }

  table(sheet: string, block: string): readonly TypedRow[] {
    return typedRows(this.content, sheet, block);
  }

  count(sheet: string, ...tests: readonly Test[]): number {
    return this.where(sheet, ...tests).length;
  }

  sum(sheet: string, column: string, ...tests: readonly Test[]): number {
    return this.where(sheet, ...tests).reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
  }

  setting(field: string): number {
    return Number(this.content.sheets.get('settings')!.fields![field]);
  }
}

export function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  const middle = ordered.length / 2;
  return Number.isInteger(middle) ? (ordered[middle - 1]! + ordered[middle]!) / 2 : ordered[Math.floor(middle)]!;
}

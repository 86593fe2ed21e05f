import { areaAddress } from '../workbook/a1';

/** Writes cells as a few addresses, column by column: J5:J9, K7. */
export function addressesOf(cells: readonly { readonly row: number; readonly column: number }[]): readonly string[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column } of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs.map(areaAddress);
}

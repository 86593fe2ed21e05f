import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';

/** A sheet's rows; the first column holds the keys. */
export async function rowsOf(file: string, name: string) {
  const { sheets } = await readXlsx(readFileSync(file));
  return sheets.find((sheet) => sheet.name === name)!.rows;
}

/** People by month on the plan of 1999: the rows of the block `current` under the headers that are months. */
export async function partsOfPlan(file: string): Promise<number[][]> {
  const rows = await rowsOf(file, 'Target plan 1999');
  const header = rows.find(([key]) => key === 'head:current')!;
  const months = [...header.keys()].filter((column) => header[column] instanceof Date).slice(0, 12);
  return rows.filter(([key]) => key === 'row:current').map((row) => months.map((column) => row[column] as number));
}

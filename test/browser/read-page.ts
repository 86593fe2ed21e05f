import type { OpenPage } from './open-page';

export const SCRATCH = 'Scratch';
export const PATIENCE = { timeout: 90_000 };

export async function read(
  opened: OpenPage,
  sheet: string,
  row: number,
  column: number,
  rows: number,
  columns: number,
) {
  const area = { sheet, row, column, rows, columns };
  return opened.page.evaluate((asked) => window.planfold.host.read([asked], 'values')[0]!, area);
}

/** Waits until a cell shows the expected value. */
export async function cellBecomes(opened: OpenPage, sheet: string, row: number, column: number, value: unknown) {
  const area = { sheet, row, column, rows: 1, columns: 1 };
  await opened.page.waitForFunction(
    ([asked, wanted]) => window.planfold.host.read([asked], 'values')[0]![0]![0] === wanted,
    [area, value] as const,
    PATIENCE,
  );
}

export async function select(opened: OpenPage, cell: string) {
  await opened.page.evaluate((address) => {
    window.planfold.grid.getActiveWorkbook()!.getActiveSheet().getRange(address).activate();
  }, cell);
}

/** Types into a cell at a person's pace and waits until the entry is accepted. */
export async function enter(opened: OpenPage, cell: string, text: string) {
  await select(opened, cell);
  await opened.page.keyboard.type(text, { delay: 20 });
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForFunction(
    ([address, typed]) => {
      const data = window.planfold.grid.getActiveWorkbook()!.getActiveSheet().getRange(address).getCellData();
      return data?.f === typed || String(data?.v) === typed;
    },
    [cell, text] as const,
    PATIENCE,
  );
}

/** All cells of a sheet; the first column holds the keys of the rows. */
export async function readSheet(opened: OpenPage, sheet: string, what: 'values' | 'formulas' = 'values') {
  return opened.page.evaluate(
    ([name, kind]) => {
      const { host } = window.planfold;
      const { rows, columns } = host.inventory().sheets.find((each) => each.name === name)!;
      return host.read([{ sheet: name, row: 1, column: 1, rows, columns }], kind)[0]!;
    },
    [sheet, what] as const,
  );
}

export async function rowsOf(opened: OpenPage, sheet: string, key: string) {
  return (await readSheet(opened, sheet)).filter(([each]) => each === key);
}

/** The plan's parts, people by month, once they are calculated. */
export async function partsOf(opened: OpenPage, sheet: string): Promise<number[][]> {
  const [header] = await rowsOf(opened, sheet, 'head:current');
  const months = [...header!.keys()].filter((column) => typeof header![column] === 'number').slice(0, 12);
  await opened.page.waitForFunction(
    ([name, column]) => {
      const { host } = window.planfold;
      const { rows } = host.inventory().sheets.find((each) => each.name === name)!;
      const cells = host.read([{ sheet: name!, row: 1, column: 1, rows, columns: column + 1 }], 'values')[0]!;
      return cells.some((row) => row[0] === 'row:current' && typeof row[column] === 'number' && row[column]! > 0);
    },
    [sheet, months[0]!] as const,
    PATIENCE,
  );
  return (await rowsOf(opened, sheet, 'row:current')).map((row) => months.map((column) => row[column] as number));
}

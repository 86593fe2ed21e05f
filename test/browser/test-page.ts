import { type OpenPage, openPage } from './open-page';
import { PATIENCE, partsOf, readSheet, rowsOf } from './read-page';

interface Expected {
  readonly plan: string;
  readonly people: number;
  readonly target: number;
  readonly orders: number;
}

/** What the page shows of the company that npm start is given. */
export function testPage(options: readonly string[], expected: Expected): void {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage(options);
  });
  afterAll(() => opened.close());

  it('opens on the plan', async () => {
    const shown = await opened.page.evaluate(() => {
      return window.planfold.grid.getActiveWorkbook()!.getActiveSheet().getSheetName();
    });
    expect(shown).toBe(expected.plan);
  });

  it('shows the plan spilled, adding up, with checks that are zero', async () => {
    const parts = await partsOf(opened, expected.plan);
    expect(parts).toHaveLength(expected.people);
    expect(parts.flat()).toHaveLength(12 * expected.people);
    expect(parts.flat().every((part) => Number.isInteger(part))).toBe(true);
    expect(parts.flat().reduce((sum, part) => sum + part, 0)).toBe(expected.target);
    for (const key of ['checkTotal', 'checkUnits']) {
      expect((await rowsOf(opened, expected.plan, `field:${key}`))[0]![2]).toBe(0);
    }
  });

  it('draws the months from the cells', async () => {
    await opened.page.evaluate((name) => {
      const workbook = window.planfold.grid.getActiveWorkbook()!;
      workbook.setActiveSheet(workbook.getSheetByName(name)!);
    }, expected.plan);
    const chart = opened.page.getByRole('img', { name: 'Target by month' });
    await chart.waitFor({ state: 'attached' });
  });

  it('calculates the plan anew when a weight is typed', async () => {
    const before = await partsOf(opened, expected.plan);
    const place = (await readSheet(opened, expected.plan)).findIndex(([key]) => key === 'row:current');
    const [header] = await rowsOf(opened, expected.plan, 'head:current');
    const column = header!.indexOf('Own weight');
    await opened.page.evaluate(
      ([sheet, row, at]) => {
        const cell = window.planfold.grid.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(row, at);
        cell.setValues([[1]]);
      },
      [expected.plan, place, column] as const,
    );
    await opened.page.waitForFunction(
      ([sheet, row, at, old]) => {
        const area = { sheet, row, column: at, rows: 1, columns: 1 };
        return window.planfold.host.read([area], 'values')[0]![0]![0] !== old;
      },
      [expected.plan, place + 1, header!.findIndex((cell) => typeof cell === 'number') + 1, before[0]![0]!] as const,
      PATIENCE,
    );
    const after = await partsOf(opened, expected.plan);
    expect(after[0]!.every((part, month) => part < before[0]![month]!)).toBe(true);
    expect(after.flat().reduce((sum, part) => sum + part, 0)).toBe(expected.target);
  });

  it('holds every order line', async () => {
    const lines = await rowsOf(opened, 'Orders', 'row:rows');
    expect(lines.filter((row) => row[1] !== null)).toHaveLength(expected.orders);
  });

  it('asks nothing of any other machine and logs no error', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.failures).toEqual([]);
  });
}

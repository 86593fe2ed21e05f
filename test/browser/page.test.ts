import { hasSharedData, saySkipped, sharedPath } from '../shared-data';
import { freePort, type OpenPage, openPage, startServer } from './open-page';

jest.setTimeout(90_000);

const PLAN = 'Target plan';

async function read(opened: OpenPage, sheet: string, row: number, column: number, rows: number, columns: number) {
  const area = { sheet, row, column, rows, columns };
  return opened.page.evaluate((asked) => window.planfold.host.read([asked], 'values')[0]!, area);
}

/** Waits until a cell shows what is expected. */
async function cellBecomes(opened: OpenPage, sheet: string, row: number, column: number, value: unknown) {
  const area = { sheet, row, column, rows: 1, columns: 1 };
  await opened.page.waitForFunction(
    ([asked, wanted]) => window.planfold.host.read([asked], 'values')[0]![0]![0] === wanted,
    [area, value] as const,
    { timeout: 10_000 },
  );
}

async function select(opened: OpenPage, cell: string) {
  await opened.page.evaluate((address) => {
    window.planfold.grid.getActiveWorkbook()!.getActiveSheet().getRange(address).activate();
  }, cell);
}

/** Types into a cell at a person's pace and waits until it is taken. */
async function enter(opened: OpenPage, cell: string, text: string) {
  await select(opened, cell);
  await opened.page.keyboard.type(text, { delay: 20 });
  await opened.page.keyboard.press('Enter');
  await opened.page.waitForFunction(
    ([address, typed]) => {
      const data = window.planfold.grid.getActiveWorkbook()!.getActiveSheet().getRange(address).getCellData();
      return data?.f === typed || String(data?.v) === typed;
    },
    [cell, text] as const,
    { timeout: 10_000 },
  );
}

const sources: [string, string[], { people: number; target: number; orders: number }][] = [
  ['the sample company', [], { people: 13, target: 10_700_000, orders: 3171 }],
];
if (hasSharedData) {
  const file = sharedPath('northwind/order_lines.csv');
  const options = ['--orders', file, '--target', '1500000', '--year', '1999'];
  sources.push(['real orders', options, { people: 9, target: 1_500_000, orders: 2155 }]);
} else saySkipped('the page with real orders', 'the data beside the project is not on this machine');

describe.each(sources)('the page with %s', (_, options, expected) => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage(options);
  });
  afterAll(() => opened.close());

  const totalRow = 9 + expected.people;

  it('shows the plan spilled, adding up, with checks that are zero', async () => {
    await cellBecomes(opened, PLAN, totalRow, 15, expected.target);
    const rows = await read(opened, PLAN, 9, 3, expected.people, 14);
    for (const row of rows) {
      expect(row.slice(0, 12).every((part) => Number.isInteger(part))).toBe(true);
      expect(row.slice(0, 12).reduce<number>((sum, part) => sum + Number(part), 0)).toBe(row[12]);
      expect(row[13]).toBe(0);
    }
    const checks = await read(opened, PLAN, totalRow + 1, 3, 3, 13);
    expect(checks[0]!.slice(0, 12)).toEqual(Array(12).fill(0));
    expect([checks[1]![12], checks[2]![12]]).toEqual([0, 0]);
  });

  it('draws the months from the cells', async () => {
    const chart = opened.page.getByRole('img', { name: 'Target by month' });
    await chart.waitFor({ state: 'attached' });
    await opened.page.waitForFunction(() => {
      const heights = [...document.querySelectorAll('svg[role=img] rect')].map((bar) =>
        Number(bar.getAttribute('height')),
      );
      return heights.length === 12 && heights.every((height) => height > 0);
    });
  });

  it('holds every order line', async () => {
    const [[first], [afterLast]] = [
      await read(opened, 'Orders', expected.orders + 1, 1, 1, 1),
      await read(opened, 'Orders', expected.orders + 2, 1, 1, 1),
    ].flat() as [[unknown], [unknown]];
    expect(first).not.toBeNull();
    expect(afterLast).toBeNull();
  });

  it('asks nothing of any other machine and logs no error', () => {
    expect(opened.outside).toEqual([]);
    expect(opened.failures).toEqual([]);
  });
});

describe('working in the page', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage();
    await cellBecomes(opened, PLAN, 22, 15, 10_700_000);
  });
  afterAll(() => opened.close());

  it('does not undo the workbook itself', async () => {
    await select(opened, 'C9');
    await opened.page.keyboard.press('Control+z');
    expect(await opened.page.evaluate(() => window.planfold.host.inventory().sheets.length)).toBe(2);
    await cellBecomes(opened, PLAN, 22, 15, 10_700_000);
  });

  it('offers our help while a formula is typed, and splits when it is entered', async () => {
    await select(opened, 'B40');
    await opened.page.keyboard.type('=SPLITT', { delay: 20 });
    await opened.page.getByText('Splits a target by weights', { exact: false }).first().waitFor();
    await opened.page.keyboard.press('Escape');
    await opened.page.keyboard.press('Escape');
    await enter(opened, 'B40', '=SPLITTARGET(1000,C40:C42)');
    await enter(opened, 'C40', '5');
    await enter(opened, 'C41', '3');
    await enter(opened, 'C42', '2');
    await cellBecomes(opened, PLAN, 42, 2, 200);
    expect(await read(opened, PLAN, 40, 2, 3, 1)).toEqual([[500], [300], [200]]);
  });

  it('says in a sentence what is wrong with the selected cell', async () => {
    await enter(opened, 'C41', '-3');
    await cellBecomes(opened, PLAN, 40, 2, '#VALUE!');
    await select(opened, 'B40');
    await opened.page.getByText('B40: weights: row 2, column 1 is -3, which is negative.').waitFor();
    await enter(opened, 'C41', '3');
    await cellBecomes(opened, PLAN, 40, 2, 500);
  });

  it('calculates anew what rests on cells that a smaller spill has given up', async () => {
    await enter(opened, 'F50', '=SUM(F60:F70)');
    await enter(opened, 'F60', '=SPLITTARGET(E50,E60:E62)');
    await opened.page.evaluate(() => {
      const sheet = window.planfold.grid.getActiveWorkbook()!.getActiveSheet();
      sheet.getRange('E60:E62').setValues([[1], [1], [1]]);
      sheet.getRange('E50').setValues([[90]]);
    });
    await cellBecomes(opened, PLAN, 50, 6, 90);
    await opened.page.evaluate(() => {
      window.planfold.grid
        .getActiveWorkbook()!
        .getActiveSheet()
        .getRange('F60')
        .setValues([[{ f: '=SPLITTARGET(30,E60:E60)' }]]);
    });
    await cellBecomes(opened, PLAN, 50, 6, 30);
  });

  it('writes a split from the form at the selection and refuses to write over cells', async () => {
    const { page } = opened;
    await select(opened, 'C80');
    await page.fill('input[name=target]', '120,000');
    await page.fill('input[name=weights]', 'B9:B21');
    await page.fill('input[name=seasonality]', "'Target plan'!C8:N8");
    await page.fill('input[name=unit]', '100');
    await page.getByRole('button', { name: 'Insert at the selection' }).click();
    await page.getByText('13 × 12 parts written at C80:N92; they add up to 120,000.').waitFor();
    await cellBecomes(opened, PLAN, 80, 3, 1500);
    const parts = (await read(opened, PLAN, 80, 3, 13, 12)).flat() as number[];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(120_000);
    expect(parts.every((part) => part % 100 === 0)).toBe(true);
    await page.getByRole('button', { name: 'Insert at the selection' }).click();
    await page.getByText('On sheet “Target plan” the cells C80:N92 are not empty; choose a free place.').waitFor();
  });

  it('says what is wrong in the form and writes nothing', async () => {
    const { page } = opened;
    await select(opened, 'C110');
    await page.fill('input[name=weights]', 'here');
    await page.getByRole('button', { name: 'Insert at the selection' }).click();
    await page.getByText('weights: “here” is not a range such as B10:B18.').waitFor();
    await page.fill('input[name=weights]', 'B9:B21');
    await page.fill('input[name=target]', '120050');
    await page.getByRole('button', { name: 'Insert at the selection' }).click();
    await page.getByText('target is 120050, which is no multiple of the unit 100.').waitFor();
    expect((await read(opened, PLAN, 110, 3, 1, 1))[0]![0]).toBeNull();
  });
});

describe('languages', () => {
  it.each([
    ['zh-Hans', '目标计划', '分解目标', '虚构的示例公司：人员、客户和金额均非真实。'],
    ['zh-Hant', '目標計畫', '分解目標', '虛構的範例公司：人員、客戶與金額皆非真實。'],
  ])('in %s the sheets and the pane are that language', async (language, sheet, title, madeUp) => {
    const opened = await openPage([], `?language=${language}`);
    try {
      await opened.page.getByRole('heading', { name: title }).waitFor();
      expect((await read(opened, sheet, 3, 1, 1, 1))[0]![0]).toBe(madeUp);
    } finally {
      await opened.close();
    }
  });
});

describe('npm start', () => {
  it('says when the port is in use', async () => {
    const port = String(await freePort());
    const first = await startServer(['--no-open', '--port', port]);
    await expect(startServer(['--no-open', '--port', port])).rejects.toThrow(
      `the server ended with 1: Port ${port} is in use; choose another one with --port.`,
    );
    first.kill();
  });
});

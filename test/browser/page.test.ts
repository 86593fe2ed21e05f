import { hasSharedData, saySkipped, sharedPath } from '../shared-data';
import { freePort, type OpenPage, openPage, startServer } from './open-page';

jest.setTimeout(240_000);

const SCRATCH = 'Scratch';
const PATIENCE = { timeout: 90_000 };

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
    PATIENCE,
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
    PATIENCE,
  );
}

/** All cells of a sheet; the first column holds the keys of the rows. */
async function readSheet(opened: OpenPage, sheet: string, what: 'values' | 'formulas' = 'values') {
  return opened.page.evaluate(
    ([name, kind]) => {
      const { host } = window.planfold;
      const { rows, columns } = host.inventory().sheets.find((each) => each.name === name)!;
      return host.read([{ sheet: name, row: 1, column: 1, rows, columns }], kind)[0]!;
    },
    [sheet, what] as const,
  );
}

async function rowsOf(opened: OpenPage, sheet: string, key: string) {
  return (await readSheet(opened, sheet)).filter(([each]) => each === key);
}

/** The plan's parts, people by month, once they are calculated. */
async function partsOf(opened: OpenPage, sheet: string): Promise<number[][]> {
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

const sources: [string, string[], { plan: string; people: number; target: number; orders: number }][] = [
  ['the sample company', [], { plan: 'Target plan 2026', people: 13, target: 11_572_100, orders: 3937 }],
];
if (hasSharedData) {
  const file = sharedPath('northwind/order_lines.csv');
  const options = ['--orders', file, '--target', '1500000', '--year', '1999'];
  sources.push(['real orders', options, { plan: 'Target plan 1999', people: 9, target: 1_500_000, orders: 2155 }]);
} else saySkipped('the page with real orders', 'the data beside the project is not on this machine');

describe.each(sources)('the page with %s', (_, options, expected) => {
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
});

describe('sheets in the page', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened.close());

  const choose = async (find: string, name: string) => {
    const { page } = opened;
    const back = page.getByRole('button', { name: 'All sheets' });
    if (await back.isVisible()) await back.click();
    await page.fill('input[name=find]', find);
    await page
      .getByRole('listitem')
      .getByRole('button', { name: new RegExp(`^${name}`) })
      .click();
    await page.getByRole('heading', { name, exact: true }).waitFor();
  };
  const press = (name: string) => opened.page.getByRole('button', { name, exact: true }).click();
  const isSaid = (text: string) => opened.page.getByText(text).waitFor(PATIENCE);

  it('are found by their words and inserted with what is known', async () => {
    await choose('complain', 'Complaints');
    await press('Insert');
    await isSaid('Inserted: Complaints.');
    const rows = await rowsOf(opened, 'Complaints', 'row:rows');
    expect(rows.filter((row) => row[1] !== null).length).toBeGreaterThan(5);
    await opened.page.getByText('This spreadsheet cannot do, and leaves out: protection of cells').waitFor();
  });

  it('are not inserted twice, but updated', async () => {
    expect(await opened.page.getByRole('button', { name: 'Insert', exact: true }).getAttribute('aria-disabled')).toBe(
      'true',
    );
    await opened.page.evaluate(() => {
      window.planfold.grid
        .getActiveWorkbook()!
        .getSheetByName('Complaints')!
        .getRange('Z8')
        .setValues([['my note']]);
    });
    await press('Update');
    await isSaid('Updated: Complaints. Everything typed is kept.');
    expect((await readSheet(opened, 'Complaints'))[7]![25]).toBe('my note');
  });

  it('are made for a month, and closed with it', async () => {
    const { page } = opened;
    await choose('monthly review', 'Monthly review');
    await page.selectOption('select[name=period]', '2026-06');
    await press('Insert');
    await isSaid('Monthly review 2026-06.');
    await press('Update');
    await isSaid('Updated: Monthly review 2026-06.');
    await press('All sheets');
    await press('Close a month');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('The figures on this month’s sheets become values').waitFor();
    await page.selectOption('select[name=closing]', '2026-06');
    await dialog.getByRole('button', { name: 'Close a month' }).click();
    await isSaid('2026-06 is closed: ');
    const marks = await page.evaluate(() => window.planfold.host.inventory().sheets.map(({ mark }) => mark));
    const closed = marks.filter((mark) => mark?.period === '2026-06').map((mark) => mark!.closed);
    expect(closed.length).toBeGreaterThanOrEqual(2);
    for (const time of closed) expect(time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
    const formulas = (await readSheet(opened, 'Monthly review 2026-06', 'formulas')).flat();
    expect(formulas.filter((cell) => String(cell).startsWith('='))).toEqual([]);
    const errors = (await readSheet(opened, 'Monthly review 2026-06')).flat();
    expect(errors.filter((cell) => /^#[A-Z/0!?]+$/.test(String(cell)))).toEqual([]);
    const recorded = await rowsOf(opened, 'Closed months', 'row:rows');
    expect(recorded.filter((row) => row[1] === '2026-06').length).toBeGreaterThan(20);
  });

  it('stay as they are once closed', async () => {
    await choose('monthly review', 'Monthly review');
    await opened.page.selectOption('select[name=period]', '2026-06');
    await opened.page.getByText('closed', { exact: true }).waitFor();
    for (const name of ['Insert', 'Update', 'Freeze']) {
      const button = opened.page.getByRole('button', { name, exact: true });
      expect([name, await button.getAttribute('aria-disabled')]).toEqual([name, 'true']);
    }
    expect(opened.failures).toEqual([]);
  });

  it('add up in every row and column when the plan is made anew', async () => {
    const plan = 'Target plan 2026';
    await opened.page.evaluate((name) => {
      const workbook = window.planfold.grid.getActiveWorkbook()!;
      workbook.deleteSheet(workbook.getSheetByName(name)!);
    }, plan);
    await choose('target plan', 'Target plan');
    await press('Insert');
    await isSaid(`Inserted: ${plan}.`);
    const parts = await partsOf(opened, plan);
    const [header] = await rowsOf(opened, plan, 'head:current');
    const year = header!.indexOf('Target of the year');
    const place = (await readSheet(opened, plan)).findIndex(([key]) => key === 'total:current');
    await cellBecomes(opened, plan, place + 1, year + 1, 11_572_100).catch(() => {});
    const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0);
    const months = parts[0]!.map((_, month) => parts.map((row) => row[month]!));
    const [total] = await rowsOf(opened, plan, 'total:current');
    expect(parts).toHaveLength(13);
    expect((await rowsOf(opened, plan, 'row:current')).map((row) => row[year])).toEqual(parts.map(sum));
    expect(total!.slice(year - 12, year + 1)).toEqual([...months.map(sum), 11_572_100]);
    expect(opened.failures).toEqual([]);
  });
});

describe('working in the page', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openPage();
  });
  afterAll(() => opened.close());

  it('does not undo the workbook itself', async () => {
    const count = () => opened.page.evaluate(() => window.planfold.host.inventory().sheets.length);
    const before = await count();
    await select(opened, 'C9');
    await opened.page.keyboard.press('Control+z');
    expect(await count()).toBe(before);
    const parts = await partsOf(opened, 'Target plan 2026');
    expect(parts.flat().reduce((sum, part) => sum + part, 0)).toBe(11_572_100);
    await opened.page.evaluate((name) => {
      const sheet = window.planfold.grid.getActiveWorkbook()!.create(name, 200, 30);
      sheet.getRange('B9:B21').setValues(Array.from({ length: 13 }, (_, i) => [10 + i]));
      sheet.getRange('C8:N8').setValues([Array.from({ length: 12 }, (_, i) => 8 + (i % 3))]);
    }, SCRATCH);
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
    await cellBecomes(opened, SCRATCH, 42, 2, 200);
    expect(await read(opened, SCRATCH, 40, 2, 3, 1)).toEqual([[500], [300], [200]]);
  });

  it('says in a sentence what is wrong with the selected cell', async () => {
    await enter(opened, 'C41', '-3');
    await cellBecomes(opened, SCRATCH, 40, 2, '#VALUE!');
    await select(opened, 'B40');
    await opened.page.getByText('B40: weights: row 2, column 1 is -3, which is negative.').waitFor();
    await enter(opened, 'C41', '3');
    await cellBecomes(opened, SCRATCH, 40, 2, 500);
  });

  it('calculates anew what rests on cells that a smaller spill has given up', async () => {
    await enter(opened, 'F50', '=SUM(F60:F70)');
    await enter(opened, 'F60', '=SPLITTARGET(E50,E60:E62)');
    await opened.page.evaluate(() => {
      const sheet = window.planfold.grid.getActiveWorkbook()!.getActiveSheet();
      sheet.getRange('E60:E62').setValues([[1], [1], [1]]);
      sheet.getRange('E50').setValues([[90]]);
    });
    await cellBecomes(opened, SCRATCH, 50, 6, 90);
    await opened.page.evaluate(() => {
      window.planfold.grid
        .getActiveWorkbook()!
        .getActiveSheet()
        .getRange('F60')
        .setValues([[{ f: '=SPLITTARGET(30,E60:E60)' }]]);
    });
    await cellBecomes(opened, SCRATCH, 50, 6, 30);
  });

  it('writes a split from the form at the selection and refuses to write over cells', async () => {
    const { page } = opened;
    await page.getByRole('tab', { name: 'Split a target' }).click();
    await select(opened, 'C80');
    await page.fill('input[name=target]', '120,000');
    await page.fill('input[name=weights]', 'B9:B21');
    await page.fill('input[name=seasonality]', 'C8:N8');
    await page.fill('input[name=unit]', '100');
    await page.getByRole('button', { name: 'Insert at the selection' }).click();
    await page.getByText('13 × 12 parts written at C80:N92; they add up to 120,000.').waitFor();
    await opened.page.waitForFunction(
      (sheet) =>
        Number(window.planfold.host.read([{ sheet, row: 92, column: 14, rows: 1, columns: 1 }], 'values')[0]![0]![0]) >
        0,
      SCRATCH,
      PATIENCE,
    );
    const parts = (await read(opened, SCRATCH, 80, 3, 13, 12)).flat() as number[];
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(120_000);
    expect(parts.every((part) => part % 100 === 0)).toBe(true);
    await page.getByRole('button', { name: 'Insert at the selection' }).click();
    await page.getByText('On sheet “Scratch” the cells C80:N92 are not empty; choose a free place.').waitFor();
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
    expect((await read(opened, SCRATCH, 110, 3, 1, 1))[0]![0]).toBeNull();
  });
});

describe('languages', () => {
  it.each([
    ['zh-Hans', '设置', '工作表', '虚构的示例公司：人员、客户与金额均非真实。'],
    ['zh-Hant', '設定', '工作表', '虛構的範例公司：人員、客戶與金額皆非真實。'],
  ])(
    'in %s the sheets and the pane are that language, and a narrow pane cuts nothing off',
    async (language, sheet, tab, madeUp) => {
      const opened = await openPage([], `?language=${language}`);
      try {
        await opened.page.getByRole('tab', { name: tab }).waitFor();
        const names = await opened.page.evaluate(() => window.planfold.host.inventory().sheets.map(({ name }) => name));
        expect(names[0]).toBe(sheet);
        expect((await rowsOf(opened, sheet, 'remarks'))[0]![1]).toContain(madeUp);
        await opened.page.addStyleTag({ content: '#pane { width: 300px !important; }' });
        const widths = await opened.page.evaluate(() => {
          const pane = document.getElementById('pane')!;
          return [pane.scrollWidth, pane.clientWidth];
        });
        expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
      } finally {
        await opened.close();
      }
    },
  );
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

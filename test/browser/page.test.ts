import { freePort, type OpenPage, openPage, startServer } from './open-page';
import { describeInBrowser } from './open-tab';
import { cellBecomes, PATIENCE, partsOf, readSheet, rowsOf } from './read-page';
import { testPage } from './test-page';

describeInBrowser('the page with the sample company', () => {
  testPage([], { plan: 'Target plan 2026', people: 13, target: 11_572_100, orders: 3937 });
});

describeInBrowser('sheets in the page', () => {
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
    await opened.page.getByText('Not supported by this spreadsheet and left out: protection of cells').waitFor();
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

describeInBrowser('languages', () => {
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

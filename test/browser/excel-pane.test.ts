import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { type OpenExcelPane, openExcelPane } from './open-excel-pane';
import { describeInBrowser } from './open-tab';
import { samplePlan } from './sample-plan';

describeInBrowser('the pane in Excel', () => {
  let opened: OpenExcelPane;
  beforeAll(async () => {
    opened = await openExcelPane();
    await opened.page.evaluate((plan) => window.planfoldInExcel.host.apply(plan as WorkbookPlan), samplePlan());
  });
  afterAll(() => opened.close());

  const sheetNames = () => opened.page.evaluate(() => window.excel.model.sheets.map(({ name }) => name));

  it('generates the monthly review into the workbook', async () => {
    const { page } = opened;
    await page.evaluate(() => window.excel.press('showReview'));
    await page.getByRole('heading', { name: 'Monthly review' }).waitFor();
    expect(await page.evaluate(() => window.excel.runtimeState())).toBe('Visible');
    const before = await sheetNames();
    const period = await page.locator('select[name=period]').inputValue();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText(/^Inserted: .*Monthly review/).waitFor({ timeout: 120_000 });
    expect((await sheetNames()).filter((name) => !before.includes(name))).toContain(`Monthly review ${period}`);
    const shown = await page.evaluate(async (name) => {
      const { host } = window.planfoldInExcel;
      const { rows, columns } = (await host.inventory()).sheets.find((sheet) => sheet.name === name)!;
      return (await host.read([{ sheet: name, row: 1, column: 1, rows, columns }], 'values'))[0]!;
    }, `Monthly review ${period}`);
    const facts = new Map(shown.map(([key, , value]) => [key, value]));
    expect(facts.get('fact:sales')).toBeGreaterThan(0);
    expect(facts.get('fact:attainment')).toBeGreaterThan(0);
    expect(shown.flat().filter((value) => typeof value === 'string' && /^#[A-Z/0!?]+$/.test(value))).toEqual([]);
  });

  it('goes to the place of each ribbon button', async () => {
    const { page } = opened;
    const places: readonly [string, () => Promise<void>][] = [
      ['showSplit', () => page.locator('input[name=target]').waitFor()],
      ['showScorecards', () => page.getByRole('heading', { name: 'Scorecard' }).waitFor()],
      ['showChecks', () => page.getByRole('heading', { name: 'Data checks' }).waitFor()],
      ['showHelp', () => page.getByRole('heading', { name: 'Self-test' }).waitFor()],
    ];
    for (const [action, isThere] of places) {
      await page.evaluate((id) => window.excel.press(id), action);
      await isThere();
    }
  });

  it('inserts a sheet in a language other than its own', async () => {
    const { page } = opened;
    await page.evaluate(() => window.excel.press('showScorecards'));
    await page.getByRole('heading', { name: 'Scorecard' }).waitFor();
    await page.locator('select[name=sheetLanguage]').selectOption('zh-Hant');
    const before = await sheetNames();
    await page.getByRole('button', { name: 'Insert', exact: true }).click();
    await page.getByText(/^Inserted: .*績效考核/).waitFor({ timeout: 120_000 });
    const [made] = (await sheetNames()).filter((name) => !before.includes(name)).slice(-1);
    const shown = await page.evaluate(
      async (name) =>
        (
          await window.planfoldInExcel.host.read([{ sheet: name!, row: 1, column: 2, rows: 12, columns: 9 }], 'values')
        )[0]!.flat(),
      made,
    );
    expect(shown).toContain('業務員');
    expect(shown.filter((value) => typeof value === 'number').length).toBeGreaterThan(10);
  });

  it('sees immediately that a user adds or removes a sheet', async () => {
    const { page } = opened;
    await page.getByRole('tab', { name: 'Sheets' }).click();
    const back = page.getByRole('button', { name: 'All sheets' });
    if (await back.isVisible()) await back.click();
    await page.locator('input[name=find]').fill('Brand plan');
    const item = page.getByRole('button', { name: 'Brand plan' });
    await item.waitFor();
    await expect(item.textContent()).resolves.not.toContain('in the workbook');
    const apply = (plan: WorkbookPlan) =>
      page.evaluate((steps) => window.planfoldInExcel.host.apply(steps as WorkbookPlan), plan);
    const mark = { template: 'brandPlan', version: 1, period: '', language: 'en' };
    await apply([{ kind: 'addSheet', sheet: 'Brand plan', mark }]);
    await item.getByText('in the workbook').waitFor();
    await apply([{ kind: 'removeSheet', sheet: 'Brand plan' }]);
    await item.getByText('in the workbook').waitFor({ state: 'detached' });
    await page.locator('input[name=find]').fill('');
  });

  it('splits a target where the cursor is', async () => {
    const { page } = opened;
    await page.evaluate(async () => {
      const mark = { template: 'test', version: 1, period: '', language: 'en' };
      const sheet = 'Mine';
      await window.planfoldInExcel.host.apply([
        { kind: 'addSheet', sheet, mark },
        { kind: 'values', sheet, row: 1, column: 1, values: [[3], [1]] },
        { kind: 'select', sheet, row: 1, column: 3 },
      ]);
      window.excel.press('showSplit');
    });
    await page.locator('input[name=target]').fill('1,000');
    await page.locator('input[name=weights]').fill('A1:A2');
    await page
      .getByRole('button', { name: /^Insert/ })
      .last()
      .click();
    await page.getByText('C1:C2').waitFor();
    const parts = await page.evaluate(() =>
      window.planfoldInExcel.host.read([{ sheet: 'Mine', row: 1, column: 3, rows: 2, columns: 1 }], 'values'),
    );
    expect(parts).toEqual([[[750], [250]]]);
  });

  it('agrees with core in every example and on every sheet, and leaves no sheet behind', async () => {
    const { page } = opened;
    const before = await sheetNames();
    await page.evaluate(() => window.excel.press('showHelp'));
    await page.getByRole('button', { name: 'Run the self-test' }).click();
    await page.getByText(/^All agree: \d+ examples and 74 sheets/).waitFor({ timeout: 180_000 });
    expect(await sheetNames()).toEqual(before);
  });

  it('changes its language immediately and keeps it', async () => {
    const { page } = opened;
    await page.locator('select').last().selectOption('zh-Hant');
    await page.getByRole('tab', { name: '工作表' }).waitFor();
    await page.reload();
    await page.getByRole('tab', { name: '工作表' }).waitFor();
    await page.evaluate(() => localStorage.clear());
  });

  it('calls nothing that the test Excel does not support, and contacts no other server', async () => {
    expect(await opened.page.evaluate(() => [...window.excel.engine.unknown])).toEqual([]);
    expect(opened.outside).toEqual([]);
    expect(opened.failures).toEqual([]);
  });
});

describeInBrowser('the pane in Excel, in another language than the workbook', () => {
  it.each([
    ['zh-CN', '月度总结'],
    ['zh-TW', '月度檢討'],
  ])('shows a sheet and its picture in %s', async (locale, name) => {
    const { page, failures, close } = await openExcelPane({ locale });
    await page.evaluate((plan) => window.planfoldInExcel.host.apply(plan as WorkbookPlan), samplePlan());
    await page.evaluate(() => window.excel.press('showReview'));
    await page.getByRole('heading', { name }).waitFor();
    await page.getByRole('img', { name: /Prepared by/ }).waitFor();
    expect(failures).toEqual([]);
    await close();
  });
});

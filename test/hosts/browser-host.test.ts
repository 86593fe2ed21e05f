import type { SheetHost } from '../../core/workbook/sheet-host';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { type OpenPage, openPage } from '../browser/open-page';
import { testHost } from './host-contract';

jest.setTimeout(60_000);

let opened: OpenPage;
beforeAll(async () => {
  opened = await openPage();
});
afterAll(() => opened.close());

/** The host lives in the page; plans and answers are data, so they pass through. An error's key does, too. */
const host: SheetHost = {
  flags: { runsFunctions: true, calculates: true },
  async apply(plan) {
    const failure = await opened.page.evaluate((steps) => {
      try {
        window.planfold.host.apply(steps as WorkbookPlan);
        return undefined;
      } catch (error) {
        return { key: (error as { key: string }).key, message: (error as Error).message };
      }
    }, plan);
    if (failure) throw failure;
  },
  read: (areas, what) => opened.page.evaluate(([a, w]) => window.planfold.host.read(a, w), [areas, what] as const),
  inventory: () => opened.page.evaluate(() => window.planfold.host.inventory()),
};

testHost('browser', async () => {
  await opened.page.reload();
  await opened.page.waitForFunction(() => window.planfold?.isReady);
  return {
    host,
    look: (name) =>
      opened.page.evaluate((sheetName) => {
        const sheet = window.planfold.grid.getActiveWorkbook()!.getSheetByName(sheetName)!;
        const cell = sheet.getRange('B2');
        return {
          frozenRows: sheet.getFrozenRows(),
          frozenColumns: sheet.getFrozenColumns(),
          format: cell.getNumberFormat(),
          isBold: cell.getCellStyle()?.bold === true,
          background: cell.getBackground(),
          widths: [sheet.getColumnWidth(0), sheet.getColumnWidth(1)] as const,
          charts: sheet.getAllFloatDoms().length,
        };
      }, name),
  };
});

it('declares in the page what the contract takes it to be able to do', async () => {
  expect(await opened.page.evaluate(() => window.planfold.host.flags)).toEqual(host.flags);
});

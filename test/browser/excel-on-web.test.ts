import { type ExcelOnWeb, openExcelOnWeb } from './open-excel-on-web';
import { describeInBrowser } from './open-tab';

describeInBrowser('the pane in Excel on the web, where the browser denies it storage', () => {
  let opened: ExcelOnWeb;
  beforeAll(async () => {
    opened = await openExcelOnWeb();
  });
  afterAll(() => opened.close());

  it('is shown', async () => {
    const { frame } = opened;
    const denied = await frame.evaluate(() => {
      try {
        return String(window.localStorage);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(denied).toBe('SecurityError');
    await frame.getByRole('tab', { name: 'Sheets' }).waitFor();
    expect(await frame.evaluate(() => Office.context.platform)).toBe('OfficeOnline');
  });

  it('changes its language for as long as it is open', async () => {
    const { frame } = opened;
    await frame.locator('select').last().selectOption('zh-Hant');
    await frame.getByRole('tab', { name: '工作表' }).waitFor();
    expect(opened.failures).toEqual([]);
  });
});

import { type OpenPage, openPage } from './open-page';
import { describeInBrowser } from './open-tab';
import { cellBecomes, enter, PATIENCE, partsOf, read, SCRATCH, select } from './read-page';

describeInBrowser('working in the page', () => {
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
    await page.getByText('target is 120050, which is not a multiple of the unit 100.').waitFor();
    expect((await read(opened, SCRATCH, 110, 3, 1, 1))[0]![0]).toBeNull();
  });
});

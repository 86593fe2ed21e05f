import { ExcelHost } from '../../addin/hosts/excel/excel-host';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { lookOfPrint } from '../excel-host/look-of-print';
import { type OpenExcel, openExcel } from '../excel-host/open-excel';
import { lookOfModel } from '../spreadsheet/look-of-model';
import { render, sampleContent } from '../workbook/make-workbook';

const LARGEST_PAYLOAD = 5 * 1024 * 1024;

describe("the sample company's workbook in Excel", () => {
  const rendered = render(sampleContent('en'));
  const sheets = [...rendered.layout.sheets.values()];
  const host = new ExcelHost();
  let open: OpenExcel;

  beforeAll(async () => {
    open = openExcel();
    open.workbook.takesTextFormatsForText = true;
    Object.assign(globalThis, { Excel: open.Excel });
    await host.apply(sheets.flatMap((sheet) => sheetPlan('addSheet', sheet, rendered)));
  }, 240_000);

  it('is made without anything that Excel refuses, in requests that it takes', () => {
    expect([...open.engine.unknown, ...open.refusals]).toEqual([]);
    for (const request of open.requests) expect(JSON.stringify(request).length).toBeLessThan(LARGEST_PAYLOAD / 2);
  });

  it('is found again, sheet by sheet', async () => {
    const [, ...found] = (await host.inventory()).sheets;
    const made = rendered.host.inventory().sheets;
    expect(found.map(({ name, mark }) => ({ name, mark }))).toEqual(made.map(({ name, mark }) => ({ name, mark })));
    // In Excel, what a function fills is in use, too.
    found.forEach(({ rows, columns }, i) => {
      expect(rows).toBeGreaterThanOrEqual(made[i]!.rows);
      expect(columns).toBeGreaterThanOrEqual(made[i]!.columns);
    });
  });

  it.each(['values', 'formulas'] as const)(
    'reads back cell by cell as it was made: %s',
    async (what) => {
      const areas = rendered.host
        .inventory()
        .sheets.map(({ name, rows, columns }) => ({ sheet: name, row: 1, column: 1, rows, columns }));
      const blocks = await host.read(areas, what);
      const expected = rendered.host.read(areas, what);
      areas.forEach(({ sheet }, i) => {
        expect([sheet, blocks[i]]).toEqual([sheet, expected[i]]);
      });
    },
    240_000,
  );

  it('looks the same when a sheet is made anew', async () => {
    const some = sheets.filter((_, i) => i % 9 === 0);
    const plan: WorkbookPlan = some.flatMap((sheet) => sheetPlan('clearSheet', sheet, rendered));
    const looks = () =>
      some.map(({ name }) => ({
        ...lookOfModel(open.model, name),
        print: lookOfPrint(open.model.sheetNamed(name)!),
      }));
    const before = looks();
    await host.apply(plan);
    expect(looks()).toEqual(before);
    expect([...open.engine.unknown, ...open.refusals]).toEqual([]);
    expect(open.model.sheets.map(({ name }) => name).filter((name) => name.startsWith('planfold backup'))).toEqual([]);
  }, 240_000);
});

import { ExcelHost } from '../../addin/hosts/excel/excel-host';
import { MARK_PROPERTY } from '../../addin/hosts/excel/sheet-mark';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { lookOfPrint } from '../excel-host/look-of-print';
import { type OpenExcel, openExcel } from '../excel-host/open-excel';
import { snapshotOfModel } from '../excel-host/snapshot-of-model';
import { at, made, mark } from '../excel-host/update-plans';
import { lookOfModel } from '../spreadsheet/look-of-model';
import { type HostUnderTest, testHost } from './host-contract';

function start(namespace?: string, largest?: number): OpenExcel & { readonly host: ExcelHost } {
  const open = openExcel();
  Object.assign(globalThis, { Excel: open.Excel });
  return { ...open, host: new ExcelHost(namespace, largest) };
}

testHost('Excel', (): HostUnderTest => {
  const { model, host, engine } = start();
  return {
    host,
    look: (name) => {
      expect([...engine.unknown]).toEqual([]);
      return { ...lookOfModel(model, name), print: lookOfPrint(model.sheetNamed(name)!) };
    },
  };
}, ['reserve']);

const add = (sheet: string): WorkbookPlan => [{ kind: 'addSheet', sheet, mark }];
const problemOf = (work: Promise<unknown>): Promise<{ readonly key?: string; readonly message?: string }> =>
  work.then(
    () => ({}),
    (error) => error,
  );

describe('the Excel host', () => {
  it('takes two round trips to make sheets, three to make them anew, one to read', async () => {
    const { host, requests } = start();
    await host.apply(made);
    expect(requests).toHaveLength(2);
    await host.apply([
      { kind: 'clearSheet', sheet: 'Plan', mark },
      ...made.filter((each) => each.sheet === 'Plan' && each.kind !== 'addSheet'),
    ]);
    expect(requests).toHaveLength(5);
    await host.read([at('Plan', 1, 1, 5, 5), at('April', 1, 1, 9, 9), at('Gone', 1, 1)], 'formulas');
    expect(requests).toHaveLength(6);
    await host.inventory();
    expect(requests).toHaveLength(8);
  });

  it('does nothing for a plan of nothing', async () => {
    const { host, requests } = start();
    await host.apply([]);
    expect(requests).toHaveLength(0);
  });

  it('cuts what is more than Excel takes or gives at once', async () => {
    const { host, requests } = start();
    const values = Array.from({ length: 30_000 }, (_, i) => [i, `${'長'.repeat(60)}${i}`, i % 2 === 0, null]);
    await host.apply([...add('Large'), { kind: 'values', ...at('Large', 1, 1), values }]);
    expect(requests.length).toBeGreaterThan(3);
    for (const request of requests) expect(JSON.stringify(request).length).toBeLessThan(5_000_000);
    const [block] = await host.read([at('Large', 1, 1, values.length, 4)], 'formulas');
    expect(block).toEqual(values);
  }, 60_000);

  it('writes to a protected sheet and leaves it protected as it was', async () => {
    const { host, model } = start();
    await host.apply(made);
    const april = model.sheetNamed('April')!;
    april.protection = { allowSort: true, selectionMode: 'Unlocked' };
    await host.apply([{ kind: 'values', ...at('April', 2, 1), values: [[12]] }]);
    expect(april.cell(2, 1)).toEqual({ value: 12 });
    expect([april.isProtected, april.protection]).toEqual([true, { allowSort: true, selectionMode: 'Unlocked' }]);
  });

  it('leaves a sheet alone that is protected with a password, and says so', async () => {
    const { host, model } = start();
    await host.apply(made);
    model.sheetNamed('Plan')!.protection = { password: 'x' };
    const before = snapshotOfModel(model);
    const plan: WorkbookPlan = ['April', 'Plan'].map((sheet) => ({
      kind: 'values',
      ...at(sheet, 1, 1),
      values: [[1]],
    }));
    expect((await problemOf(host.apply(plan))).key).toBe('hostProtected');
    expect(snapshotOfModel(model)).toEqual(before);
  });

  it('says so when the workbook itself is protected', async () => {
    const { host, model, workbook } = start();
    workbook.isStructureProtected = true;
    const before = snapshotOfModel(model);
    expect((await problemOf(host.apply(add('New')))).key).toBe('hostProtected');
    expect(snapshotOfModel(model)).toEqual(before);
  });

  it('knows a sheet by its mark when it is renamed, and no copy of it', async () => {
    const { host, workbook, model } = start();
    await host.apply(add('Plan'));
    const sheet = workbook.worksheets.getItem('Plan');
    sheet.name = 'My plan';
    sheet.copy('End');
    model.sheetNamed('Sheet1')!.properties.set(MARK_PROPERTY, 'no mark');
    expect((await host.inventory()).sheets).toEqual([
      { name: 'Sheet1', rows: 0, columns: 0 },
      { name: 'My plan', mark, rows: 0, columns: 0 },
      { name: 'My plan (2)', rows: 0, columns: 0 },
    ]);
  });

  it('finds its way where no one range is selected', async () => {
    const { host, workbook, model } = start();
    workbook.hasOddSelection = true;
    await host.apply([...add('Plan'), { kind: 'select', ...at('Plan', 2, 2) }]);
    expect(model.selection).toEqual({ sheet: 'Plan', row: 2, column: 2, rows: 1, columns: 1 });
    const { selection, sheets } = await host.inventory();
    expect([selection, sheets.length]).toEqual([undefined, 2]);
  });

  it('keeps a rule and shows a note in the same cell, whichever comes first', async () => {
    const { host, model } = start();
    await host.apply([
      ...add('Plan'),
      { kind: 'note', ...at('Plan', 3, 1), text: 'Of the third.' },
      { kind: 'validation', ...at('Plan', 2, 1, 3), rule: { type: 'number', min: 0 }, message: 'From 0.' },
      { kind: 'note', ...at('Plan', 2, 1), text: 'Of the second.' },
    ]);
    const cells = [2, 3, 4].map((row) => model.sheetNamed('Plan')!.cell(row, 1));
    expect(cells.map(({ note }) => note)).toEqual(['Of the second.', 'Of the third.', undefined]);
    for (const { validation } of cells) {
      expect(validation).toEqual({ rule: { type: 'number', min: 0, max: 9.99e307 }, message: 'From 0.' });
    }
  });

  it('draws one series for figures in a row, too', async () => {
    const { host, model } = start();
    const values = at('Plan', 1, 2, 1, 12);
    const chart = {
      type: 'bar',
      title: 'T',
      categories: values,
      series: [{ name: 'S', values }],
      format: '0',
    } as const;
    await host.apply([...add('Plan'), { kind: 'chart', ...at('Plan', 5, 1, 9, 4), chart }]);
    expect(model.sheetNamed('Plan')!.charts[0]!.settings.series).toHaveLength(1);
  });

  it('lets formulas name sheets that the plan makes later', async () => {
    const { host } = start();
    await host.apply([
      ...add('First'),
      { kind: 'formulas', ...at('First', 1, 1), formulas: [['=Second!A1+1']] },
      ...add('Second'),
      { kind: 'values', ...at('Second', 1, 1), values: [[1]] },
    ]);
    expect(await host.read([at('First', 1, 1)], 'values')).toEqual([[[2]]]);
  });

  it('gives the name of a sheet that goes to another one', async () => {
    const { host, model } = start();
    await host.apply([...add('Plan'), { kind: 'values', ...at('Plan', 1, 1), values: [['old']] }]);
    await host.apply([
      { kind: 'values', ...at('Plan', 1, 1), values: [['never seen']] },
      { kind: 'removeSheet', sheet: 'plan' },
      ...add('Plan'),
      { kind: 'values', ...at('Plan', 1, 2), values: [['new']] },
    ]);
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Plan']);
    expect(await host.read([at('Plan', 1, 1, 1, 2)], 'values')).toEqual([[[null, 'new']]]);
  });

  it('refuses to remove the last sheet that can be seen', async () => {
    const { host, model } = start();
    model.addSheet('Hidden', { rows: 9, columns: 9 }).visibility = 'hidden';
    const { key, message } = await problemOf(host.apply([{ kind: 'removeSheet', sheet: 'Sheet1' }]));
    expect([key, message]).toEqual([
      'sheetLast',
      'A workbook needs one sheet that can be seen, and “Sheet1” is the last one.',
    ]);
    expect(model.sheets).toHaveLength(2);
  });

  it('calls our functions as a copy with a namespace is called', async () => {
    const { host, model } = start('DEV');
    await host.apply([
      ...add('Plan'),
      { kind: 'formulas', ...at('Plan', 1, 1), formulas: [['=IF(GRADE(0.9)="GRADE(1)",1,SUM(1))']] },
      { kind: 'spill', ...at('Plan', 2, 1), formula: '=SPLITTARGET(10,B2:B4)' },
    ]);
    const [first, second] = [1, 2].map((row) => model.sheetNamed('Plan')!.cell(row, 1).formula);
    expect([first, second]).toEqual(['=IF(DEV.GRADE(0.9)="GRADE(1)",1,SUM(1))', '=DEV.SPLITTARGET(10,B2:B4)']);
    const [cells] = await host.read([at('Plan', 1, 1, 2, 1)], 'formulas');
    expect(cells).toEqual([['=IF(GRADE(0.9)="GRADE(1)",1,SUM(1))'], ['=SPLITTARGET(10,B2:B4)']]);
  });

  it('tells a wrong formula, and nothing of the plan is left', async () => {
    const { host, model } = start();
    const before = snapshotOfModel(model);
    const plan: WorkbookPlan = [...add('Plan'), { kind: 'formulas', ...at('Plan', 1, 1), formulas: [['=SUM((']] }];
    expect(await problemOf(host.apply(plan))).toMatchObject({ key: 'hostRefused' });
    expect(snapshotOfModel(model)).toEqual(before);
  });

  it('carries out one plan after the other', async () => {
    const { host, model } = start();
    await Promise.all(['A', 'B', 'C'].map((sheet) => host.apply(add(sheet))));
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'A', 'B', 'C']);
  });
});

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
  flags: {
    runsFunctions: true,
    calculates: true,
    cannot: ['protect', 'reserve', 'print'],
  },
  async apply(plan) {
    const failure = await opened.page.evaluate(async (steps) => {
      try {
        await window.planfold.host.apply(steps as WorkbookPlan);
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
        const words = sheet.getRange('B3').getCellStyle();
        const isOfSheet = (reference: string) =>
          reference.includes(`${sheetName.replaceAll("'", "''")}'!`) || reference.startsWith(`${sheetName}!`);
        const names = window.planfold.grid
          .getActiveWorkbook()!
          .getDefinedNames()
          .filter((each) => isOfSheet(each.getFormulaOrRefString()));
        return {
          frozenRows: sheet.getFrozenRows(),
          frozenColumns: sheet.getFrozenColumns(),
          format: cell.getNumberFormat(),
          isBold: cell.getCellStyle()?.bold === true,
          background: cell.getBackground(),
          widths: [sheet.getColumnWidth(0), sheet.getColumnWidth(1)] as const,
          isItalic: words?.italic === true,
          isWrapped: sheet.getRange('B3').getWrap(),
          heights: [sheet.getRowHeight(0), sheet.getRowHeight(1)] as const,
          hiddenColumns: Array.from({ length: sheet.getMaxColumns() }, (_, i) => i + 1).filter(
            (column) => !sheet.getSheet().getColVisible(column - 1),
          ),
          merges: sheet.getMergedRanges().map((range) => range.getA1Notation()),
          charts: sheet.getAllFloatDoms().length,
          validations: sheet.getDataValidations().map(({ rule: { ranges, type, formula1, error } }) => {
            const range = (at: (typeof ranges)[number]) => sheet.getRange(at).getA1Notation();
            const source = /^='(.*)'!(.*)$/.exec(formula1 ?? '');
            const options = source
              ? window.planfold.grid
                  .getActiveWorkbook()!
                  .getSheetByName(source[1]!)!
                  .getRange(source[2]!.replaceAll('$', ''))
                  .getValues()
                  .flat()
              : type === 'list'
                ? JSON.parse(formula1!)
                : undefined;
            return { area: ranges.map(range).join(), message: error ?? '', ...(options && { options }) };
          }),
          conditionalFormats: sheet.getConditionalFormattingRules().map((each) => ({
            area: each.ranges.map((at) => sheet.getRange(at).getA1Notation()).join(),
            formula: String((each.rule as { value?: unknown }).value).replace(/^=/, ''),
          })),
          note: sheet.getRange('B1').getNote()?.note,
          names: Object.fromEntries(
            names.map((each) => [each.getName().toLowerCase(), each.getFormulaOrRefString().split('!').at(-1)!]),
          ),
        };
      }, name),
  };
});

it('declares in the page what the contract takes it to be able to do', async () => {
  expect(await opened.page.evaluate(() => window.planfold.host.flags)).toEqual(host.flags);
});

describe('a long plan', () => {
  const mark = { template: 'test', version: 1, period: '', language: 'en' };
  const place = { sheet: 'Old', row: 1, column: 1, rows: 2, columns: 2 };
  const old: WorkbookPlan = [
    { kind: 'addSheet', sheet: 'Old', mark },
    {
      kind: 'values',
      ...place,
      values: [
        ['a', 1],
        ['=b', 2],
      ],
    },
    { kind: 'formulas', sheet: 'Old', row: 3, column: 1, formulas: [['=SUM(B1:B2)', '=A3']] },
    { kind: 'style', ...place, style: { bold: true, background: 'fff9e5' } },
    { kind: 'merge', ...place, row: 5, rows: 1 },
    { kind: 'hideColumn', sheet: 'Old', column: 3 },
    { kind: 'columnWidths', sheet: 'Old', column: 1, widths: [30] },
    { kind: 'rowHeights', sheet: 'Old', row: 1, heights: [40] },
    { kind: 'freeze', sheet: 'Old', rows: 1, columns: 0 },
    { kind: 'name', name: 'Kept', ...place },
    { kind: 'note', ...place, text: 'kept' },
    { kind: 'validation', ...place, rule: { type: 'number', min: 0 }, message: 'm' },
    { kind: 'conditionalFormat', ...place, formula: '=$B1>1', style: { bold: true } },
    {
      kind: 'chart',
      ...place,
      row: 8,
      rows: 10,
      chart: { type: 'bar', title: 'T', categories: place, series: [{ name: 'S', values: place }], format: '0%' },
    },
  ];
  const next: WorkbookPlan = [
    { kind: 'addSheet', sheet: 'New', mark },
    { kind: 'clearSheet', sheet: 'Old', mark: { ...mark, version: 2 } },
    { kind: 'name', name: 'Gone', ...place },
    ...Array.from({ length: 300 }, (_, i) => ({
      kind: 'style' as const,
      ...place,
      sheet: 'New',
      row: i + 1,
      style: { italic: true, borderTop: '000000' },
    })),
  ];

  it('that is stopped leaves everything as it was, and tells how far it has come until then', async () => {
    await opened.page.reload();
    await opened.page.waitForFunction(() => window.planfold?.isReady);
    await host.apply(old);
    const seen = await opened.page.evaluate(async (steps) => {
      const { host: grid, grid: univer } = window.planfold;
      const state = () => {
        const workbook = univer.getActiveWorkbook()!;
        const sheet = workbook.getSheetByName('Old')!;
        return JSON.stringify([
          grid.inventory().sheets,
          grid.read([{ sheet: 'Old', row: 1, column: 1, rows: 6, columns: 4 }], 'formulas'),
          sheet.getRange('A1').getCellStyle()?.bold,
          sheet.getMergedRanges().map((range) => range.getA1Notation()),
          [sheet.getColumnWidth(0), sheet.getRowHeight(0), sheet.getFrozenRows(), sheet.getSheet().getColVisible(2)],
          sheet.getDataValidations().length,
          sheet.getConditionalFormattingRules().length,
          sheet.getNotes().map(({ row, col, note }) => [row, col, note]),
          workbook.getDefinedNames().map((name) => [name.getName(), name.getFormulaOrRefString()]),
        ]);
      };
      const before = state();
      const progress: number[] = [];
      const key = await grid
        .apply(steps as WorkbookPlan, {
          progress: (done, of) => progress.push(done / of),
          isCancelled: () => progress.length >= 2,
        })
        .then(
          () => 'done',
          (error: { key: string }) => error.key,
        );
      const after = state();
      const sheet = univer.getActiveWorkbook()!.getActiveSheet();
      for (let tries = 0; tries < 50 && sheet.getAllFloatDoms().length === 0; tries++) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return { before, after, key, progress, charts: `${sheet.getSheetName()} ${sheet.getAllFloatDoms().length}` };
    }, next);
    expect(seen.key).toBe('cancelled');
    expect(seen.progress.every((share) => share > 0 && share <= 1)).toBe(true);
    expect(seen.after).toBe(seen.before);
    expect(seen.charts).toBe('Old 1');
    await host.apply(next);
    expect((await host.inventory()).sheets.map(({ name }) => name)).toContain('New');
  });

  it('is one step for the user to undo', async () => {
    await opened.page.reload();
    await opened.page.waitForFunction(() => window.planfold?.isReady);
    await host.apply(old);
    const marks = await opened.page.evaluate(async (steps) => {
      const { host: grid, grid: univer } = window.planfold;
      await grid.apply(steps as WorkbookPlan);
      await univer.undo();
      return grid.inventory().sheets.map(({ name, mark: found }) => `${name} ${found?.version}`);
    }, next);
    expect(marks).toContain('Old 1');
    expect(marks.join()).not.toContain('New');
  });

  it('is calculated when it is done, and not while it pauses', async () => {
    await opened.page.reload();
    await opened.page.waitForFunction(() => window.planfold?.isReady);
    await host.apply(old);
    const formulas = { kind: 'formulas', sheet: 'Old', row: 7, column: 1, formulas: [['=B1+40']] } as const;
    const pausing: WorkbookPlan = [next[0]!, formulas, ...next.slice(3)];
    const begun = await opened.page.evaluate(
      async ([steps, start]) => {
        const { host: grid, grid: univer } = window.planfold;
        await univer.getFormula().onCalculationResultApplied(30_000);
        let times = 0;
        const watch = univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
          if (id === start) times++;
        });
        await grid.apply(steps as WorkbookPlan);
        watch.dispose();
        return times;
      },
      [pausing, 'formula.mutation.set-formula-calculation-start'] as const,
    );
    expect(begun).toBe(0);
    const shown = { sheet: 'Old', row: 7, column: 1, rows: 1, columns: 1 };
    await opened.page.waitForFunction((area) => window.planfold.host.read([area], 'values')[0]![0]![0] === 41, shown);
  });
});

describe('spills that rest on spills', () => {
  const mark = { template: 'test', version: 1, period: '', language: 'en' };
  const weights = { kind: 'values', sheet: 'Split', row: 2, column: 2, values: [[1], [2], [3]] } as const;
  const first = { kind: 'spill', sheet: 'Split', row: 20, column: 4, rows: 3, columns: 2 } as const;
  const second = { kind: 'spill', sheet: 'Split', row: 2, column: 8, rows: 3, columns: 1 } as const;
  const column = (at: number, formulas: readonly string[], sheet = 'Split') =>
    ({ kind: 'formulas', sheet, row: 2, column: at, formulas: formulas.map((formula) => [formula]) }) as const;
  /** What looks at a spill stands above it, and does not look at its first cell. */
  const parts: WorkbookPlan = [
    { kind: 'addSheet', sheet: 'Sums', mark },
    { kind: 'addSheet', sheet: 'Split', mark },
    column(1, ['=SUM(Split!H3:H4)', '=Split!J4'], 'Sums'),
    column(10, ['=H2', '=H3', '=SUM(H3:H4)']),
    { ...second, formula: '=SPLITTARGET(120,F2:F4)' },
    column(6, ['=D20+E20', '=D21+E21', '=D22+E22']),
    { ...first, formula: '=SPLITTARGET(60,B2:B4,C2:D2)' },
    { ...weights, row: 2, column: 3, values: [[1, 1]] },
    weights,
  ];

  /** Parts of 120 by the weights, and what rests on them. */
  const become = async (expected: readonly number[]) => {
    const [one, two, three] = expected as [number, number, number];
    const wanted = [
      [[one], [two], [three]],
      [[one], [two], [two + three]],
      [[two + three], [two + three]],
    ];
    const areas = [second, { ...second, column: 10 }, { ...second, sheet: 'Sums', column: 1, rows: 2 }];
    const isSo = ([asked, text]: readonly [typeof areas, string]) =>
      JSON.stringify(window.planfold.host.read(asked, 'values')) === text;
    await opened.page
      .waitForFunction(isSo, [areas, JSON.stringify(wanted)] as const, { timeout: 15_000 })
      .catch(() => {});
    expect(await host.read(areas, 'values')).toEqual(wanted);
  };

  it.each<[string, readonly WorkbookPlan[], number]>([
    ['in one plan', [parts], 0],
    ['in two plans', [parts.slice(0, 5), parts.slice(5)], 0],
    ['in many plans', parts.map((part) => [part]), 0],
    ['in many plans with pauses', parts.map((part) => [part]), 150],
  ])(
    'reach all that looks at them when they are written %s, and when their weights are typed',
    async (_, plans, pause) => {
      await opened.page.reload();
      await opened.page.waitForFunction(() => window.planfold?.isReady);
      for (const plan of plans) {
        await host.apply(plan);
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      await become([20, 40, 60]);
      await opened.page.evaluate(() => {
        window.planfold.grid
          .getActiveWorkbook()!
          .getSheetByName('Split')!
          .getRange('B2:B4')
          .setValues([[4], [1], [1]]);
      });
      await become([80, 20, 20]);
    },
  );
});

describe('a chart', () => {
  const mark = { template: 'test', version: 1, period: '', language: 'en' };
  const places = { sheet: 'Later', row: 1, column: 1, rows: 2, columns: 1 };
  const values = { ...places, column: 2 };
  const drawing: WorkbookPlan = [
    { kind: 'addSheet', sheet: 'Drawn', mark },
    { kind: 'select', sheet: 'Drawn', row: 1, column: 1 },
    {
      kind: 'chart',
      sheet: 'Drawn',
      row: 2,
      column: 2,
      rows: 12,
      columns: 6,
      chart: {
        type: 'column',
        title: 'Of a later sheet',
        categories: places,
        series: [{ name: 'S', values }],
        format: '0',
      },
    },
  ];
  const made: WorkbookPlan = [
    { kind: 'addSheet', sheet: 'Later', mark },
    { kind: 'values', ...places, values: [['North'], ['South']] },
    { kind: 'formulas', ...values, formulas: [['=1+1'], ['=B1*2']] },
  ];

  it('waits for a sheet that is still to be made, and stays when it is gone', async () => {
    await opened.page.reload();
    await opened.page.waitForFunction(() => window.planfold?.isReady);
    const failures = opened.failures.length;
    await host.apply(drawing);
    const chart = opened.page.getByRole('img', { name: 'Of a later sheet' });
    await chart.waitFor();
    await host.apply(made);
    await chart.waitFor({ state: 'detached' });
    await host.apply([{ kind: 'select', sheet: 'Drawn', row: 1, column: 1 }]);
    await chart.getByText('South').waitFor();
    await host.apply([
      { kind: 'removeSheet', sheet: 'Later' },
      { kind: 'formulas', sheet: 'Drawn', row: 1, column: 1, formulas: [['=1+1']] },
    ]);
    await chart.getByText('South').waitFor({ state: 'detached' });
    expect(opened.failures.slice(failures)).toEqual([]);
  });
});

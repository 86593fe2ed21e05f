import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { type OpenPage, openEmptyPage, reload } from '../browser/open-page';
import { describeInBrowser } from '../browser/open-tab';
import { hostIn } from './host-in-page';

describeInBrowser('the grid', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openEmptyPage();
  });
  afterAll(() => opened.close());

  const host = hostIn(() => opened);

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
        .waitForFunction(isSo, [areas, JSON.stringify(wanted)] as const, { timeout: 60_000 })
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
        await reload(opened);
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
      await reload(opened);
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
});

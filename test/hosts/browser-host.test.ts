import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { type OpenPage, openEmptyPage } from '../browser/open-page';
import { describeInBrowser } from '../browser/open-tab';
import { testHost } from './host-contract';
import { hostIn } from './host-in-page';

describeInBrowser('the grid', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openEmptyPage();
  });
  afterAll(() => opened.close());

  const host = hostIn(() => opened);

  /** Every test finds the sheet that the page opens with, and nothing of the test before. */
  beforeEach(async () => {
    const [, ...made] = (await host.inventory()).sheets;
    await host.apply(made.map(({ name }) => ({ kind: 'removeSheet', sheet: name })));
  });

  testHost('browser', () => {
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
  }, ['protect', 'reserve', 'print']);

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
});

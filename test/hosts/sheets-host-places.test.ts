import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { toLocal } from '../sheets-host/local-formula';
import { openDocument } from '../sheets-host/open-document';
import { area as areaOn, mark } from './contract-plan';

const area = (row: number, column: number, rows: number, columns: number) => areaOn(row, column, rows, columns, 'Here');
const add: WorkbookPlan = [{ kind: 'addSheet', sheet: 'Here', mark }];

describe('formulas in a spreadsheet of another country', () => {
  const formulas = [
    '=IF(B1>0,"1,5; a.b",\'Here\'!B1)',
    '=SUMIFS($B$1:$B$2,A1:A2,"="&A1)',
    '=ROUND(B1*1.5,2)',
    '=COUNTA({"a","b";"c","d"})',
    '=SUM(B1,.5,10)',
  ];

  it.each(['de_DE', 'pl_PL', 'vi_VN', 'en_US', 'zh_TW', 'de_CH'])(
    'are written and read as %s has them',
    async (locale) => {
      const { document, hostOf } = openDocument({ locale });
      const host = hostOf();
      await host.apply([
        ...add,
        {
          kind: 'values',
          ...area(1, 1, 2, 2),
          values: [
            ['a', 1.5],
            ['b', 2],
          ],
        },
        { kind: 'formulas', ...area(4, 1, 3, 1), formulas: [[formulas[0]!], [formulas[1]!], [formulas[2]!]] },
        { kind: 'formulas', ...area(7, 1, 1, 1), formulas: [[formulas[4]!]] },
        { kind: 'conditionalFormat', ...area(1, 2, 2, 1), formula: '=AND(ISNUMBER($B1),$B1<2)', style: { bold: true } },
      ]);
      const read = await host.read([area(4, 1, 4, 1)], 'formulas');
      expect(read[0]!.flat()).toEqual([
        formulas[0],
        formulas[1],
        formulas[2],
        expect.stringMatching(/^=SUM\(B1,0?\.5,10\)$/),
      ]);
      expect((await host.read([area(4, 1, 4, 1)], 'values'))[0]!.flat()).toEqual(['1,5; a.b', 1.5, 2.25, 12]);
      expect(document.model.sheetNamed('Here')!.conditionalFormats[0]!.formula).toBe('=AND(ISNUMBER($B1),$B1<2)');
      const hasComma = ['de_DE', 'pl_PL', 'vi_VN'].includes(locale);
      expect(toLocal(formulas[1]!, locale).includes(';')).toBe(hasComma);
    },
  );

  it('are refused by the spreadsheet where their separators are another country’s', () => {
    const { document } = openDocument({ locale: 'de_DE' });
    const sheet = document.model.sheets[0]!;
    for (const formula of ['=SUM(A1,A2)', '=IF(A1>0,"a","b")', '=ROUND(A1*1.5;2)']) {
      expect(() => document.put(sheet, 1, 3, formula)).toThrow('Formula parse error.');
    }
    expect(() => document.put(sheet, 1, 3, '=ROUND(A1*1,5;2)')).not.toThrow();
  });
});

describe('a grid in Sheets', () => {
  it('is as large as its plan needs with some room, and grows with a later one', async () => {
    const { document, hostOf } = openDocument();
    const host = hostOf();
    await host.apply([...add, { kind: 'values', ...area(400, 2, 1, 1), values: [['x']] }]);
    const sheet = document.model.sheetNamed('Here')!;
    expect([sheet.rows, sheet.columns]).toEqual([450, 16]);
    await host.apply([{ kind: 'values', ...area(460, 30, 1, 1), values: [['y']] }]);
    expect([sheet.rows, sheet.columns]).toEqual([460, 30]);
    expect((await host.read([area(460, 30, 3, 2)], 'values'))[0]).toEqual([
      ['y', null],
      [null, null],
      [null, null],
    ]);
  });

  it('that is added leaves in view what is looked at, unless it is to be seen itself', async () => {
    const { document, hostOf } = openDocument();
    const host = hostOf();
    await host.apply(add);
    expect((await host.inventory()).selection?.sheet).toBe('Sheet1');
    await host.apply([{ kind: 'select', sheet: 'Here', row: 3, column: 2 }]);
    expect((await host.inventory()).selection).toEqual(area(3, 2, 1, 1));
    expect(document.model.sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'visible']);
  });

  it('is frozen as far as no merged cells are cut', async () => {
    const { document, hostOf } = openDocument();
    await hostOf().apply([
      ...add,
      { kind: 'merge', ...area(9, 3, 1, 4) },
      { kind: 'freeze', sheet: 'Here', rows: 2, columns: 4 },
    ]);
    expect(document.model.sheetNamed('Here')!.frozen).toEqual({ rows: 2, columns: 2 });
  });

  it('draws a chart with its words, series and place, along rows where its figures lie there', async () => {
    const { document, hostOf } = openDocument();
    const series = [
      { name: 'One', values: area(2, 2, 1, 12) },
      { name: 'Two', values: area(3, 2, 1, 12) },
    ];
    await hostOf().apply([
      ...add,
      {
        kind: 'chart',
        ...area(30, 2, 10, 3),
        chart: { type: 'stacked', title: 'T', categories: area(1, 2, 1, 12), series, format: '#,##0' },
      },
    ]);
    expect(document.model.sheetNamed('Here')!.charts[0]!.settings).toMatchObject({
      type: 'column',
      ranges: ["'Here'!B1:M1", "'Here'!B2:M2", "'Here'!B3:M3"],
      position: [30, 2],
      isTransposed: true,
      title: 'T',
      isStacked: true,
      'vAxis.format': '#,##0',
      legend: { position: 'bottom' },
      series: { 0: { labelInLegend: 'One' }, 1: { labelInLegend: 'Two' } },
      width: 300,
      height: 210,
    });
  });
});

describe('something else where a mark would stand', () => {
  it('is not ours, and is there again when the sheet’s mark is taken back', async () => {
    const { document, hostOf } = openDocument();
    const host = hostOf();
    const first = document.model.sheets[0]!;
    const theirs = { key: 'planfold', value: '{"template":7}', visibility: 'DOCUMENT' };
    document.extrasOf(first).metadata.push({ ...theirs });
    expect((await host.inventory()).sheets.map((sheet) => sheet.mark)).toEqual([undefined]);
    const plan: WorkbookPlan = [{ kind: 'mark', sheet: first.name, mark }];
    let isMarked = false;
    const watch = {
      progress: () => {
        isMarked = document.extrasOf(first).metadata[0]!.value === JSON.stringify(mark);
      },
      isCancelled: () => isMarked,
    };
    await expect(host.apply(plan, watch)).rejects.toMatchObject({ key: 'cancelled' });
    expect(isMarked).toBe(true);
    expect(document.extrasOf(first).metadata).toEqual([theirs]);
  });
});

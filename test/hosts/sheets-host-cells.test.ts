import { toSerial } from '../../core/calendar/day-serial';
import type { PlainCell, WorkbookPlan } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';
import { snapshot } from '../sheets-host/snapshot';
import { area as areaOn, mark } from './contract-plan';

const area = (row: number, column: number, rows: number, columns: number) => areaOn(row, column, rows, columns, 'Here');
const add: WorkbookPlan = [{ kind: 'addSheet', sheet: 'Here', mark }];

describe('dates in Sheets', () => {
  const days = [toSerial(1999, 1, 1), toSerial(2026, 3, 29), toSerial(2026, 10, 25), toSerial(2026, 3, 8), 61, 2];

  it.each(['Asia/Taipei', 'America/Los_Angeles', 'Europe/Berlin', 'UTC', 'Pacific/Auckland'])(
    'are the same days in %s, and so are times of a day',
    async (zone) => {
      const { hostOf } = openDocument({ zone });
      const host = hostOf();
      const values = [...days, toSerial(2026, 5, 1) + 0.75].map((day) => [day]);
      await host.apply([
        ...add,
        { kind: 'numberFormat', ...area(1, 1, values.length, 1), format: 'yyyy-mm-dd_)' },
        { kind: 'values', ...area(1, 1, values.length, 1), values },
      ]);
      expect((await host.read([area(1, 1, values.length, 1)], 'values'))[0]).toEqual(values);
    },
  );

  it('ask Google for the zone and a few offsets, not for each date', async () => {
    const { document, hostOf } = openDocument();
    const host = hostOf();
    const values = Array.from({ length: 1000 }, (_, i) => [toSerial(2026, 1, 1) + (i % 300)]);
    await host.apply([
      ...add,
      { kind: 'numberFormat', ...area(1, 1, 1000, 1), format: 'yyyy-mm-dd' },
      { kind: 'values', ...area(1, 1, 1000, 1), values },
    ]);
    document.meter.reset();
    expect((await host.read([area(1, 1, 1000, 1)], 'values'))[0]).toEqual(values);
    expect(document.meter.calls).toBeLessThan(70);
  });
});

describe('texts in Sheets', () => {
  const texts = [
    ...[
      '=1+1',
      '+1',
      '-1',
      '@SUM(1)',
      '\t=1',
      ' 1',
      "'q",
      "''",
      '007',
      '1.36%',
      '2026-09-10',
      '9/10',
      '3月5日',
      'TRUE',
      'false',
    ],
    ...['#N/A', '#DIV/0!', '$5', '1e5', '12:30', '１２', 'plain', '中文', 'a\nb', 'x '],
  ];

  it.each([false, true])(
    'are texts, whatever they look like; a stubborn spreadsheet is told twice: %s',
    async (isStubborn) => {
      const { document, hostOf } = openDocument({ readsPlainText: isStubborn });
      const host = hostOf();
      await host.apply([
        ...add,
        { kind: 'numberFormat', ...area(1, 1, texts.length, 1), format: '#,##0.00' },
        { kind: 'values', ...area(1, 1, texts.length, 1), values: texts.map((text) => [text]) },
      ]);
      const [read] = await host.read([area(1, 1, texts.length, 1)], 'formulas');
      expect(read!.flat()).toEqual(texts);
      const { cells } = document.model.sheetNamed('Here')!;
      const formats = Object.fromEntries(texts.map((text, i) => [text, cells.get(i + 1)!.get(1)!.format]));
      expect(formats).toMatchObject({ '007': '@', TRUE: '@', plain: '#,##0.00', 中文: '#,##0.00' });
      expect(formats['=1+1']).toBe(isStubborn ? '#,##0.00' : '@');
    },
  );

  it('leave room for what comes later: a number or a formula in their cell is one', async () => {
    const { hostOf } = openDocument();
    const host = hostOf();
    const write = (values: readonly PlainCell[][]) =>
      host.apply([{ kind: 'values', ...area(1, 1, 1, values[0]!.length), values }]);
    await host.apply(add);
    await write([['007', '=x', 'TRUE', '1']]);
    await write([[7, 'y', true, null]]);
    await host.apply([{ kind: 'formulas', ...area(1, 4, 1, 1), formulas: [['=A1+1']] }]);
    expect((await host.read([area(1, 1, 1, 4)], 'values'))[0]).toEqual([[7, 'y', true, 8]]);
  });

  it('that are too long for a cell, and lists that are too long for a rule, are refused in one sentence', async () => {
    const { document, hostOf } = openDocument();
    const host = hostOf();
    await host.apply(add);
    const was = snapshot(document);
    await expect(host.apply([{ kind: 'values', ...area(1, 1, 1, 1), values: [['x'.repeat(50_001)]] }])).rejects.toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
    const options = Array.from({ length: 501 }, (_, i) => `option ${i}`);
    await expect(
      host.apply([{ kind: 'validation', ...area(1, 1, 1, 1), rule: { type: 'list', options }, message: '' }]),
    ).rejects.toThrow('A list of 501 options is too long: Google Sheets takes 500.');
    await expect(host.apply([{ kind: 'reserve', ...area(1, 1, 1, 1), people: ['Ann'] }])).rejects.toThrow(
      'Google Sheets cannot keep cells for Ann (Invalid email: Ann); correct the e-mail address and try again.',
    );
    expect(snapshot(document)).toBe(was);
  });
});

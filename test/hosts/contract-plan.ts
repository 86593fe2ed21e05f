import { callFunction } from '../../core/call';
import type { Area, CellStyle, Mark, PlainCell, WorkbookPlan } from '../../core/workbook/workbook-plan';

export const mark: Mark = { template: 'test', version: 2, period: '1999-04', language: 'zh-Hant' };
/** With all that a sheet's name may have and a file or a formula might stumble over. */
export const sheet = `P's & <目標> "1" = x!`;
export const otherSheet = 'Lists';

export const area = (row: number, column: number, rows: number, columns: number, name = sheet): Area => ({
  sheet: name,
  row,
  column,
  rows,
  columns,
});

/** Where cells are filled; what is filled says how far. */
const at = (row: number, column: number, name = sheet) => ({ sheet: name, row, column });

const style: CellStyle = { bold: true, background: 'fff9e5', color: '1f4e79', align: 'right', borderTop: '1f4e79' };
const words: CellStyle = { italic: true, wrap: true, top: true, borderBottom: 'bfbfbf' };
const alert: CellStyle = { bold: true, color: '9c0006', background: 'ffc7ce' };

const weights = [[1], [1]];
const seasonality = [[1, 3]];
export const formula = '=SPLITTARGET(10,A16:A17,B16:C16)';
export const parts = callFunction('SPLITTARGET', [10, weights, seasonality]) as number[][];

export const values: PlainCell[][] = [
  ['Name', 'Amount', null],
  ['=1+1', 1234.5, true],
  ['+86 10', -0.25, '@home'],
  ['007', 36161, '\tx'],
];
/** All that could be taken for something else than text. */
export const texts: PlainCell[][] = [
  ['=SUM(B2:B4)'],
  ['+1'],
  ['-1'],
  ['@SUM(1)'],
  ['\t=1'],
  ['#N/A'],
  ['a_x0041_b'],
  ["'q"],
];

/** More than fits into a rule of a file, and with a comma. */
export const longList = Array.from({ length: 40 }, (_, i) => `Option, number ${i + 1}`);

export const plan: WorkbookPlan = [
  { kind: 'addSheet', sheet, mark },
  { kind: 'addSheet', sheet: otherSheet, mark: { ...mark, template: 'lists', period: '' } },
  { kind: 'values', ...at(1, 1, otherSheet), values: [['Ann'], ['Bob'], ['Cid']] },
  { kind: 'values', ...at(1, 1), values },
  { kind: 'values', ...at(20, 6), values: texts },
  { kind: 'formulas', ...at(5, 2), formulas: [['=SUM(B2:B4)', '=IF(B2>0,"up","down")']] },
  { kind: 'formulas', ...at(6, 2), formulas: [['=1/0', '=COUNTA(Lists!A1:A3)']] },
  { kind: 'values', ...at(16, 1), values: weights },
  { kind: 'values', ...at(16, 2), values: seasonality },
  { kind: 'spill', ...at(7, 1), formula },
  { kind: 'formulas', ...at(9, 1), formulas: [['=SUM(A7:B8)']] },
  { kind: 'numberFormat', ...area(2, 2, 3, 1), format: '#,##0.00' },
  { kind: 'style', ...area(2, 1, 1, 2), style },
  { kind: 'style', ...area(3, 2, 1, 1), style: words },
  { kind: 'merge', ...area(12, 2, 1, 3) },
  { kind: 'columnWidths', sheet, column: 1, widths: [20, 10] },
  { kind: 'rowHeights', sheet, row: 1, heights: [60, 30] },
  { kind: 'hideColumn', sheet, column: 4 },
  { kind: 'freeze', sheet, rows: 1, columns: 1 },
  { kind: 'validation', ...area(13, 1, 2, 1), rule: { type: 'list', options: ['Open', 'Done'] }, message: 'Choose.' },
  { kind: 'validation', ...area(13, 2, 2, 1), rule: { type: 'list', options: longList }, message: 'Choose.' },
  {
    kind: 'validation',
    ...area(13, 3, 2, 1),
    rule: { type: 'range', source: area(1, 1, 3, 1, otherSheet) },
    message: 'A name.',
  },
  { kind: 'validation', ...area(13, 5, 2, 1), rule: { type: 'number', min: 0, max: 1 }, message: 'From 0 to 1.' },
  { kind: 'validation', ...area(13, 6, 2, 1), rule: { type: 'date' }, message: 'A day.' },
  { kind: 'conditionalFormat', ...area(2, 2, 3, 1), formula: '=$B2<0', style: alert },
  { kind: 'protect', sheet, inputs: [area(2, 2, 3, 1), area(13, 1, 2, 6)] },
  { kind: 'reserve', ...area(13, 1, 2, 1), people: ['ann@example.com'] },
  { kind: 'name', name: 'FirstAmount', ...area(2, 2, 1, 1) },
  { kind: 'name', name: 'Amounts', ...area(2, 2, 3, 1) },
  { kind: 'formulas', ...at(10, 1), formulas: [['=SUM(Amounts)']] },
  { kind: 'note', ...at(1, 2), text: 'What was sold,\nin whole units.' },
  {
    kind: 'chart',
    ...area(30, 1, 10, 5),
    chart: {
      type: 'stacked',
      title: 'T',
      categories: area(2, 1, 3, 1),
      series: [
        { name: 'S', values: area(2, 2, 3, 1) },
        { name: 'U', values: area(2, 2, 3, 1) },
      ],
      format: '#,##0',
    },
  },
  { kind: 'print', sheet, landscape: true, pagesWide: 2, titleRows: 2, titleColumns: 1 },
  { kind: 'select', ...at(7, 1) },
];

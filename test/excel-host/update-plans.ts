import type { Area, Mark, WorkbookPlan } from '../../core/workbook/workbook-plan';
import { longList } from '../hosts/contract-plan';

export const mark: Mark = { template: 'test', version: 1, period: '1999-04', language: 'en' };
export const at = (sheet: string, row: number, column: number, rows = 1, columns = 1): Area => ({
  ...{ sheet, row, column, rows, columns },
});

const options = (word: string) => longList.map((option) => `${word} ${option}`);

const chart = (sheet: string): WorkbookPlan => [
  {
    kind: 'chart',
    ...at(sheet, 20, 1, 8, 4),
    chart: {
      type: 'line',
      title: sheet,
      categories: at(sheet, 2, 1, 3),
      series: [{ name: 'S', values: at(sheet, 2, 2, 3) }],
      format: '0',
    },
  },
];

/** Makes a workbook with everything that a plan can make. */
export const made: WorkbookPlan = [
  ...['Plan', 'April', 'Gone', 'Closed'].map((sheet) => ({ kind: 'addSheet', sheet, mark }) as const),
  {
    kind: 'values',
    ...at('Plan', 1, 1),
    values: [
      ['Name', 'Amount'],
      ['=Ann', 1],
      ['Bob', 2],
      ['Cid', 3],
    ],
  },
  {
    kind: 'formulas',
    ...at('Plan', 5, 2),
    formulas: [["=SUM('Plan'!B2:B4)"], ['=SUM(Amounts)'], ['="Plan!B2"&Gone!A1']],
  },
  { kind: 'spill', ...at('Plan', 9, 1), formula: '=SPLITTARGET(10,B2:B4)' },
  { kind: 'name', name: 'Amounts', ...at('Plan', 2, 2, 3) },
  { kind: 'name', name: 'Rate', ...at('Plan', 5, 2) },
  { kind: 'numberFormat', ...at('Plan', 2, 2, 3), format: '#,##0.00' },
  { kind: 'style', ...at('Plan', 1, 1, 1, 2), style: { bold: true, background: '1f4e79', borderBottom: 'bfbfbf' } },
  { kind: 'merge', ...at('Plan', 14, 1, 1, 3) },
  { kind: 'columnWidths', sheet: 'Plan', column: 1, widths: [20, 10, 30] },
  { kind: 'rowHeights', sheet: 'Plan', row: 1, heights: [30] },
  { kind: 'hideColumn', sheet: 'Plan', column: 3 },
  { kind: 'freeze', sheet: 'Plan', rows: 1, columns: 0 },
  { kind: 'validation', ...at('Plan', 2, 4, 3), rule: { type: 'list', options: ['a', 'b'] }, message: 'M' },
  { kind: 'validation', ...at('Plan', 2, 5, 3), rule: { type: 'list', options: options('Old') }, message: 'M' },
  { kind: 'validation', ...at('Plan', 2, 6, 3), rule: { type: 'range', source: at('Plan', 2, 1, 3) }, message: 'M' },
  { kind: 'note', ...at('Plan', 2, 4), text: 'Of the cell.' },
  { kind: 'conditionalFormat', ...at('Plan', 2, 2, 3), formula: '=$B2<0', style: { bold: true, background: 'ffc7ce' } },
  { kind: 'protect', sheet: 'Plan', inputs: [at('Plan', 2, 2, 3)] },
  { kind: 'print', sheet: 'Plan', landscape: true, pagesWide: 2, titleRows: 1, titleColumns: 1 },
  ...chart('Plan'),
  { kind: 'values', ...at('April', 1, 1), values: [['Facts'], [1]] },
  { kind: 'formulas', ...at('April', 2, 1), formulas: [['=Plan!B5*2']] },
  { kind: 'protect', sheet: 'April', inputs: [] },
  { kind: 'values', ...at('Gone', 1, 1), values: [['bye']] },
  { kind: 'name', name: 'Leaving', ...at('Gone', 1, 1) },
  ...chart('Gone'),
  { kind: 'formulas', ...at('Closed', 1, 1), formulas: [['=Plan!B5+Rate']] },
];

/** Makes a sheet, rebuilds one, closes two and removes one. */
export const change: WorkbookPlan = [
  { kind: 'removeSheet', sheet: 'Gone' },
  { kind: 'clearSheet', sheet: 'Plan', mark: { ...mark, version: 2 } },
  {
    kind: 'values',
    ...at('Plan', 1, 1),
    values: Array.from({ length: 30 }, (_, i) => [`Row ${i}`, i, 'x'.repeat(300)]),
  },
  { kind: 'formulas', ...at('Plan', 1, 4), formulas: [['=New!A1'], ['=SUM(Amounts)']] },
  { kind: 'name', name: 'Amounts', ...at('Plan', 1, 2, 30) },
  { kind: 'numberFormat', ...at('Plan', 1, 2, 30), format: '0.0' },
  { kind: 'style', ...at('Plan', 1, 1, 30, 3), style: { italic: true, wrap: true, borderTop: 'bfbfbf' } },
  { kind: 'merge', ...at('Plan', 40, 1, 2, 2) },
  { kind: 'columnWidths', sheet: 'Plan', column: 2, widths: [5, 6, 7, 8] },
  { kind: 'rowHeights', sheet: 'Plan', row: 2, heights: [60] },
  { kind: 'hideColumn', sheet: 'Plan', column: 5 },
  { kind: 'freeze', sheet: 'Plan', rows: 2, columns: 2 },
  { kind: 'validation', ...at('Plan', 1, 6, 9), rule: { type: 'list', options: options('New') }, message: 'N' },
  { kind: 'conditionalFormat', ...at('Plan', 1, 2, 9), formula: '=$B1>5', style: { italic: true } },
  { kind: 'note', ...at('Plan', 1, 1), text: 'New.' },
  ...chart('Plan'),
  { kind: 'protect', sheet: 'Plan', inputs: [at('Plan', 1, 1, 9)] },
  { kind: 'print', sheet: 'Plan', landscape: false, pagesWide: 1, titleRows: 0, titleColumns: 3 },
  { kind: 'addSheet', sheet: 'New', mark },
  { kind: 'values', ...at('New', 1, 1), values: [[7]] },
  { kind: 'name', name: 'Fresh', ...at('New', 1, 1) },
  { kind: 'values', ...at('April', 2, 1), values: [[12]] },
  { kind: 'mark', sheet: 'Closed', mark: { ...mark, closed: '1999-05-03 17:40' } },
  { kind: 'select', ...at('New', 1, 1) },
];

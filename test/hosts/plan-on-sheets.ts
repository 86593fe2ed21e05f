import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';
import { snapshot } from '../sheets-host/snapshot';
import { area as areaOn, mark } from './contract-plan';

export const OLD = "Ann's";
export const area = (row: number, column: number, rows: number, columns: number, name = OLD) =>
  areaOn(row, column, rows, columns, name);
const chart = {
  type: 'bar',
  title: 'T',
  categories: area(1, 1, 2, 1),
  series: [{ name: 'S', values: area(1, 2, 2, 1) }],
  format: '0%',
} as const;

/** With everything that a sheet can have, and formulas and rules that name their own sheet. */
const before: WorkbookPlan = [
  { kind: 'addSheet', sheet: OLD, mark },
  { kind: 'addSheet', sheet: 'Going', mark },
  { kind: 'values', ...area(1, 1, 1, 1, 'Going'), values: [[7]] },
  { kind: 'name', name: 'Passing', ...area(1, 1, 1, 1, 'Going') },
  {
    kind: 'values',
    ...area(1, 1, 2, 2),
    values: [
      ['=a', 1],
      ['007', 2],
    ],
  },
  { kind: 'formulas', ...area(3, 1, 1, 3), formulas: [['=SUM(B1:B2)', "='Ann''s'!B1", "='Going'!A1"]] },
  { kind: 'spill', ...area(5, 1, 1, 1), formula: '=SPLITTARGET(10,B1:B2)' },
  { kind: 'numberFormat', ...area(1, 2, 2, 1), format: '0.0' },
  { kind: 'style', ...area(1, 1, 2, 2), style: { bold: true, background: 'fff9e5', borderTop: '1f4e79' } },
  { kind: 'merge', ...area(9, 1, 2, 2) },
  { kind: 'hideColumn', sheet: OLD, column: 3 },
  { kind: 'columnWidths', sheet: OLD, column: 1, widths: [30] },
  { kind: 'rowHeights', sheet: OLD, row: 1, heights: [40] },
  { kind: 'freeze', sheet: OLD, rows: 1, columns: 0 },
  { kind: 'name', name: 'Kept', ...area(1, 2, 2, 1) },
  { kind: 'note', ...area(1, 1, 1, 1), text: 'kept' },
  { kind: 'validation', ...area(1, 2, 2, 1), rule: { type: 'range', source: area(1, 2, 2, 1) }, message: 'm' },
  { kind: 'conditionalFormat', ...area(1, 1, 2, 1), formula: '=$B1>1', style: { bold: true } },
  { kind: 'protect', sheet: OLD, inputs: [area(1, 1, 2, 2)] },
  { kind: 'reserve', ...area(1, 1, 1, 1), people: ['ann@example.com'] },
  { kind: 'chart', ...area(12, 1, 5, 3), chart },
];

const place = { sheet: 'New', row: 2, column: 1, rows: 2, columns: 2 };
/** With every kind of operation, on new sheets and on those that are there. */
export const next: WorkbookPlan = [
  { kind: 'clearSheet', sheet: OLD, mark: { ...mark, version: 3 } },
  { kind: 'removeSheet', sheet: 'Going' },
  { kind: 'mark', sheet: 'Sheet1', mark },
  { kind: 'addSheet', sheet: 'New', mark },
  { kind: 'values', ...area(1, 1, 1, 2), values: [['new', 3]] },
  { kind: 'formulas', ...area(300, 30, 1, 1), formulas: [['=New!A2']] },
  {
    kind: 'values',
    ...place,
    values: [
      ['=x', 1],
      [null, 2],
    ],
  },
  { kind: 'name', name: 'kept', ...place },
  { kind: 'name', name: 'Fresh', ...area(1, 1, 1, 1) },
  { kind: 'merge', ...area(9, 1, 1, 2) },
  { kind: 'columnWidths', sheet: OLD, column: 1, widths: [10, 10] },
  { kind: 'rowHeights', sheet: OLD, row: 2, heights: [60] },
  { kind: 'hideColumn', sheet: OLD, column: 2 },
  { kind: 'freeze', sheet: OLD, rows: 2, columns: 0 },
  { kind: 'note', ...area(2, 1, 1, 1), text: 'new' },
  { kind: 'validation', ...area(1, 1, 2, 1), rule: { type: 'date' }, message: 'm' },
  { kind: 'conditionalFormat', ...area(1, 1, 1, 1), formula: '=$B1>2', style: { italic: true } },
  { kind: 'style', ...area(1, 1, 1, 1), style: { italic: true, borderBottom: '000000' } },
  { kind: 'numberFormat', ...area(1, 2, 1, 1), format: '0%' },
  { kind: 'protect', sheet: OLD, inputs: [area(1, 1, 1, 1)] },
  { kind: 'reserve', ...area(1, 1, 1, 1), people: ['bob@example.com'] },
  { kind: 'chart', ...area(12, 1, 5, 3), chart },
  { kind: 'select', sheet: 'New', row: 2, column: 1 },
];

export async function open() {
  const opened = openDocument({ users: ['owner@example.com', 'ann@example.com', 'bob@example.com'] });
  const host = opened.hostOf();
  await host.apply(before);
  await host.inventory();
  opened.document.meter.reset();
  opened.steps = 0;
  return { ...opened, opened, host, was: snapshot(opened.document) };
}

export const keyOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { key?: string }) => error.key,
  );

/** All or nothing at whichever call of Google's the plan fails; tries one call in every `step`. */
export async function failAtCalls(step: number): Promise<void> {
  const { document, host } = await open();
  await host.apply(next);
  const calls = document.meter.calls;
  const done = snapshot(document);
  expect(calls).toBeGreaterThan(300);
  let failed = 0;
  for (let call = 1; call <= calls; call += step) {
    const again = await open();
    again.document.meter.fails = (each) => each === call;
    const key = await keyOf(again.host.apply(next));
    const now = snapshot(again.document);
    expect({ call, now, key }).toEqual({ call, now: key === 'done' ? done : again.was, key });
    if (key === 'hostRefused') failed++;
  }
  expect(failed).toBeGreaterThan((calls / step) * 0.6);
}

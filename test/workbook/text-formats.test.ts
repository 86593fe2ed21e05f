import { ExcelHost } from '../../addin/hosts/excel/excel-host';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { templates } from '../../core/templates/catalogue';
import { orderPlan } from '../../core/workbook/order-plan';
import type { Mark, WorkbookPlan } from '../../core/workbook/workbook-plan';
import { openExcel } from '../excel-host/open-excel';
import { openDocument } from '../sheets-host/open-document';
import { isTextFormat } from '../spreadsheet/is-text-format';
import { render, sampleContent } from './make-workbook';

describe('formulas and formats that make texts of cells', () => {
  const rendered = render(sampleContent('en'));
  const layouts = [...rendered.layout.sheets.values()];

  it('never meet, on any sheet of any template', () => {
    const made = new Set<string>(layouts.map(({ template }) => template.id));
    expect(templates.filter(({ id }) => !made.has(id)).map(({ id }) => id)).toEqual([]);
    for (const layout of layouts) {
      const plan = sheetPlan('addSheet', layout, rendered);
      const formulas = new Set(
        plan.flatMap((each) => {
          if (each.kind === 'spill') return [`${each.row} ${each.column}`];
          if (each.kind !== 'formulas') return [];
          return each.formulas.flatMap((line, i) => line.map((_, j) => `${each.row + i} ${each.column + j}`));
        }),
      );
      const onText = plan.flatMap((each) => {
        if (each.kind !== 'numberFormat' || !isTextFormat(each.format, true)) return [];
        const places = Array.from({ length: each.rows * each.columns }, (_, i) => [
          each.row + Math.floor(i / each.columns),
          each.column + (i % each.columns),
        ]);
        return places.map((place) => place.join(' ')).filter((place) => formulas.has(place));
      });
      expect([layout.name, onText]).toEqual([layout.name, []]);
    }
  });

  it('are put in that order, on every sheet of every template', () => {
    const whole = orderPlan(layouts.flatMap((sheet) => sheetPlan('addSheet', sheet, rendered)));
    const formatted = new Set<string>();
    for (const { kind, sheet } of whole) {
      if (kind === 'numberFormat') formatted.add(sheet);
      if (kind === 'formulas' || kind === 'spill') expect([sheet, formatted.has(sheet)]).toEqual([sheet, false]);
    }
    expect(formatted.size).toBeGreaterThan(70);
  });

  const mark: Mark = { template: 'test', version: 1, period: '', language: 'en' };
  const area = { sheet: 'Here', row: 1, column: 1, rows: 1, columns: 1 };
  const plan: WorkbookPlan = [
    { kind: 'addSheet', sheet: 'Here', mark },
    { kind: 'numberFormat', ...area, columns: 2, format: '@_)' },
    { kind: 'formulas', ...area, formulas: [['=1+1']] },
    { kind: 'spill', ...area, column: 2, formula: '=SPLITTARGET(7,1)' },
  ];

  it('may meet in a plan of another kind: Excel calculates, also where such a format counts as Text', async () => {
    const opened = openExcel();
    opened.workbook.takesTextFormatsForText = true;
    Object.assign(globalThis, { Excel: opened.Excel });
    const host = new ExcelHost();
    await host.apply(plan);
    expect(await host.read([{ ...area, columns: 2 }], 'values')).toEqual([[[2, 7]]]);
  });

  it('may meet in a plan of another kind: Sheets calculates, also where such a format counts as plain text', async () => {
    const host = openDocument({ takesTextFormatsForText: true }).hostOf();
    await host.apply(plan);
    expect(await host.read([{ ...area, columns: 2 }], 'values')).toEqual([[[2, 7]]]);
  });
});

import fc from 'fast-check';
import { MemoryHost } from '../../../core/calculator/memory-host';
import { orderPlan } from '../../../core/workbook/order-plan';
import { sizesOf } from '../../../core/workbook/plan-sizes';
import type { Mark, Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';

const mark: Mark = { template: 'test', version: 1, period: '', language: 'en' };
const at = (sheet: string, row = 1, column = 1) => ({ sheet, row, column });
const area = (sheet: string, row = 1, column = 1) => ({ ...at(sheet, row, column), rows: 1, columns: 1 });
const add = (sheet: string): Operation => ({ kind: 'addSheet', sheet, mark });
const clear = (sheet: string): Operation => ({ kind: 'clearSheet', sheet, mark });
const remove = (sheet: string): Operation => ({ kind: 'removeSheet', sheet });
const put = (sheet: string, value: number): Operation => ({ kind: 'values', ...at(sheet), values: [[value]] });
const formula = (sheet: string, text: string): Operation => ({ kind: 'formulas', ...at(sheet, 2), formulas: [[text]] });
const format = (sheet: string, row = 2): Operation => ({ kind: 'numberFormat', ...area(sheet, row), format: '@_)' });
const name = (sheet: string): Operation => ({ kind: 'name', ...area(sheet), name: `Of${sheet}` });
const select = (sheet: string): Operation => ({ kind: 'select', ...at(sheet) });
const print: Operation = { kind: 'print', sheet: 'A', landscape: true, pagesWide: 1, titleRows: 0, titleColumns: 0 };

const shortly = (plan: WorkbookPlan) => orderPlan(plan).map(({ kind, sheet }) => `${kind} ${sheet}`);

describe('the order of a plan', () => {
  it('has sheets and names before the formulas that may need them, and removals at the end', () => {
    const plan = [select('A'), formula('A', '=OfB'), remove('Old'), put('B', 1), name('B'), add('B'), clear('A')];
    expect(shortly([...plan.slice(0, 1), clear('A'), ...plan.slice(1, 3), add('B'), ...plan.slice(3, 5)])).toEqual([
      ...['clearSheet A', 'addSheet B', 'name B', 'formulas A', 'values B', 'removeSheet Old', 'select A'],
    ]);
  });

  it('has formulas and spills before number formats, and protection after all else on the sheet', () => {
    const spill: Operation = { kind: 'spill', ...at('A', 5), formula: '=SPLITTARGET(1,A1)' };
    const note: Operation = { kind: 'note', ...at('A'), text: 'N' };
    const rule: Operation = { kind: 'validation', ...area('A'), rule: { type: 'date' }, message: 'M' };
    const protect: Operation = { kind: 'protect', sheet: 'A', inputs: [] };
    const reserve: Operation = { kind: 'reserve', ...area('A'), people: ['a@example.com'] };
    const widths: Operation = { kind: 'columnWidths', sheet: 'A', column: 1, widths: [9] };
    const plan = [protect, note, reserve, format('A'), rule, print, spill, formula('A', '=A1'), put('A', 1), widths];
    expect(shortly(plan).map((text) => text.split(' ')[0])).toEqual([
      ...['columnWidths', 'spill', 'formulas', 'values', 'numberFormat', 'validation', 'note', 'print'],
      ...['protect', 'reserve'],
    ]);
  });

  it('drops what a later clearing or removal wipes out, and a sheet that only passes through', () => {
    expect(shortly([put('A', 1), name('A'), formula('B', '=A!A1'), clear('A'), put('A', 2)])).toEqual([
      ...['clearSheet A', 'formulas B', 'values A'],
    ]);
    expect(shortly([add('New'), put('New', 1), remove('NEW')])).toEqual([]);
    expect(shortly([put('A', 1), remove('A'), add('a'), put('a', 2)])).toEqual([
      ...['removeSheet A', 'addSheet a', 'values a'],
    ]);
  });

  it('gives the same workbook as the plan one operation at a time', () => {
    const sheet = fc.constantFrom('A', 'B', 'C');
    const step = fc.oneof(
      fc.tuple(sheet, fc.integer({ min: 1, max: 9 })).map(([of, value]) => put(of, value)),
      fc.tuple(sheet, sheet).map(([of, from]) => formula(of, `='${from}'!A1+1`)),
      sheet.map(add),
      sheet.map(clear),
      sheet.map(remove),
      fc.tuple(sheet, fc.integer({ min: 1, max: 2 })).map(([of, row]) => format(of, row)),
      fc.constant(print),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        const one = new MemoryHost();
        const plan: Operation[] = [];
        for (const operation of [add('A'), add('B'), ...steps]) {
          try {
            one.apply([operation]);
            plan.push(operation);
          } catch {}
        }
        const whole = new MemoryHost();
        whole.apply(plan);
        const contents = (host: MemoryHost) =>
          host.sheets
            .map(({ name: of, cells, print: setup }) => ({ of, cells, setup }))
            .sort((a, b) => (a.of < b.of ? -1 : 1));
        expect(contents(whole)).toEqual(contents(one));
      }),
      { seed: 11, numRuns: 400 },
    );
  });
});

describe('the size of a sheet', () => {
  it('is how far the plan reaches on it', () => {
    const freeze: Operation = { kind: 'freeze', sheet: 'B', rows: 3, columns: 1 };
    expect(sizesOf([add('A'), { kind: 'values', ...at('A', 4, 2), values: [[1, 2], [3]] }, freeze])).toEqual([
      { sheet: 'A', rows: 5, columns: 3 },
      { sheet: 'B', rows: 4, columns: 2 },
    ]);
  });
});

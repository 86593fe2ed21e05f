import { differencesOf, isPending, isSameCell } from '../../addin/taskpane/self-test/compare-cells';
import { layOutExamples } from '../../addin/taskpane/self-test/lay-out-examples';
import { plainFormula } from '../../addin/taskpane/self-test/plain-formula';
import { toBatches } from '../../addin/taskpane/self-test/settle-cells';
import { catalogue } from '../../core/catalogue';
import type { Area } from '../../core/workbook/workbook-plan';

describe('cells', () => {
  it.each([
    [1, 1 + 1e-10, true],
    [1, 1 + 1e-8, false],
    [0, 1e-12, true],
    [0, 1e-6, false],
    [1e15, 1e15 + 1, true],
    [5, '5', false],
    ['A', 'a', false],
    [null, 0, false],
    [null, null, true],
    [true, 1, false],
    ['#VALUE!', '#VALUE!', true],
    ['#VALUE!', '#N/A', false],
    ['#N/A', '#ERROR!', true],
    ['text', '#ERROR!', false],
    [0, '#ERROR!', false],
  ])('%s and %s are the same: %s', (expected, found, isSame) => {
    expect(isSameCell(expected, found, 1e-9)).toBe(isSame);
  });

  it('differ where one block has cells that the other lacks', () => {
    expect(differencesOf([[1]], [[1, 2], [3]], 1e-9)).toEqual([
      { row: 0, column: 1, expected: null, found: 2 },
      { row: 1, column: 0, expected: null, found: 3 },
    ]);
    expect(differencesOf([[1]], [], 1e-9)).toEqual([{ row: 0, column: 0, expected: 1, found: null }]);
  });

  it.each([
    ['#BUSY!', 1, true],
    ['Loading...', 1, true],
    ['正在加载…', 1, true],
    [null, 1, true],
    [null, null, false],
    ['#VALUE!', 1, false],
    ['Loading bay', 1, false],
    [2, 1, false],
  ])('%s where %s should be may still be calculated: %s', (found, expected, isSo) => {
    expect(isPending({ expected, found })).toBe(isSo);
  });
});

describe('formulas', () => {
  it.each([
    ["=SUM('Settings'!$B$2, 1)", '=sum(Settings!$B$2,1)'],
    ["='设置'!A1", '=设置!A1'],
    ['=_xlfn.MAXIFS(A1:A2,B1:B2,"a b")', '=MAXIFS(A1:A2,B1:B2,"a b")'],
    ['=_xldudf_SPLITTARGET(A1,B1:B2)', '=SPLITTARGET(A1,B1:B2)'],
  ])('%s is another way to write %s', (one, other) => {
    expect(plainFormula(one)).toBe(plainFormula(other));
  });

  it.each([
    ['=A1&"a b"', '=A1&"ab"'],
    ['=A1&"x"', '=A1&"X"'],
    ["='1st'!A1", '=1st!A1'],
    ["='Test Team'!A1", '=Test!A1'],
    ['=SUM(A1)', '=SUM(A2)'],
  ])('%s is not %s', (one, other) => {
    expect(plainFormula(one)).not.toBe(plainFormula(other));
  });
});

describe('examples on a sheet', () => {
  const { plan, examples } = layOutExamples('S', catalogue.functions);

  it('are all there, one below the other, with a blank row between', () => {
    expect(examples).toHaveLength(catalogue.functions.flatMap((record) => record.examples).length);
    for (const [i, { area }] of examples.slice(1).entries()) {
      const before = examples[i]!.area;
      expect(area.row).toBeGreaterThanOrEqual(before.row + before.rows);
    }
  });

  it('have no typed cell in the way of a result, and no array in a formula', () => {
    const widest = Math.max(...examples.map(({ area }) => area.columns));
    for (const operation of plan) {
      if (operation.kind === 'values') expect(operation.column).toBeGreaterThan(widest);
      if (operation.kind === 'spill') expect(operation.formula).toMatch(/^=[A-Z]+\([$A-Z\d:,]*\)$/);
    }
  });

  it('show days as dates and day weights as numbers', () => {
    const dates = plan.filter(({ kind }) => kind === 'numberFormat');
    const values = plan.find(({ kind }) => kind === 'values');
    if (values?.kind !== 'values') throw new Error('nothing is typed');
    expect(dates.length).toBeGreaterThan(100);
    for (const each of dates) {
      const { row, column } = each as Area & typeof each;
      expect(values.values[row - values.row]![column - values.column]).toBeGreaterThan(40_000);
    }
  });
});

describe('reading', () => {
  it('reads many small areas together and a large one separately', () => {
    const area = (rows: number) => ({ area: { sheet: 'S', row: 1, column: 1, rows, columns: 10 } });
    const sizes = (parts: readonly { readonly area: Area }[]) => toBatches(parts).map((batch) => batch.length);
    expect(sizes([area(10), area(10), area(5000), area(10), area(10)])).toEqual([2, 1, 2]);
    expect(sizes([])).toEqual([]);
  });
});

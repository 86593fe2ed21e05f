import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import Papa from 'papaparse';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';
import { describeOnSharedData, sharedPath } from '../../shared-data';
import { expectCellsOrSheetError } from '../anything';
import { errorOf, spoken } from '../error-of';

const compare = (...args: Argument[]) => callFunction('BUDGETVSACTUAL', args) as Matrix;
const rows = (...args: Argument[]) => compare(...args).slice(1);
const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

describe('BUDGETVSACTUAL', () => {
  it('names its columns and its convention in the language of the call', () => {
    expect(compare(1, 1, 'Revenue')[0]).toEqual(['Variance (favourable +)', 'Variance ÷ |budget|', 'F/U', 'Material']);
    const header = (language: 'zh-Hans' | 'zh-Hant') =>
      (callFunction('BUDGETVSACTUAL', [1, 1, 'Revenue'], { language }) as Matrix)[0];
    expect(header('zh-Hans')).toEqual(['差异（有利为 +）', '差异 ÷ |预算|', '有利/不利', '重大差异']);
    expect(header('zh-Hant')).toEqual(['差異（有利為 +）', '差異 ÷ |預算|', '有利/不利', '重大差異']);
  });

  it('gives the published example of sales and cost of goods sold', () => {
    const [sales, cost] = rows(column([373_080, 158_940]), column([400_855, 179_336]), column(['Sales', 'COGS']));
    expect([sales![0], sales![2], sales![3]]).toEqual([27_775, 'F', 'yes']);
    expect(sales![1]).toBeCloseTo(0.074, 3);
    expect([cost![0], cost![2], cost![3]]).toEqual([-20_396, 'U', 'yes']);
    expect(cost![1]).toBeCloseTo(-0.128, 3);
  });

  it('signs each line by its account type', () => {
    const types = ['Revenue', 'INCOME', ' profit ', 'Statistic', '收入', '利润', '營業收入', '利潤', '統計'];
    for (const [variance, , verdict] of rows(column(types.map(() => 100)), column(types.map(() => 130)), column(types)))
      expect([variance, verdict]).toEqual([30, 'F']);
    const costs = ['Expense', 'EXPENDITURES', 'cost', ' Costs', '费用', '支出', '成本', '費用', '銷貨成本'];
    for (const [variance, , verdict] of rows(column(costs.map(() => 100)), column(costs.map(() => 130)), column(costs)))
      expect([variance, verdict]).toEqual([-30, 'U']);
  });

  it('keeps the direction of a budgeted loss', () => {
    expect(rows(-100, -80, 'Profit', 10)).toEqual([[20, 0.2, 'F', 'yes']]);
    expect(rows(-100, -120, 'Profit', 10)).toEqual([[-20, -0.2, 'U', 'yes']]);
  });

  it('calls equal amounts on budget, decimal noise included', () => {
    expect(rows(column([100, 0.3]), column([100, 0.1 + 0.2]), 'Cost', 0, 0)).toEqual([
      [0, 0, 'on budget', 'yes'],
      [0, 0, 'on budget', 'yes'],
    ]);
  });

  it('flags what reaches both thresholds, 10,000 and 5 % unless told otherwise', () => {
    const flags = (...args: Argument[]) => rows(...args).map((row) => row[3]);
    const budget = column([200_000, 200_000, 200_000, 300_000, 100]);
    const actual = column([210_000, 209_999, 190_000, 312_000, 200]);
    expect(flags(budget, actual, 'Revenue')).toEqual(['yes', 'no', 'yes', 'no', 'no']);
    expect(flags(budget, actual, 'Revenue', 100, 0.04)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(flags(budget, actual, 'Revenue', null, 0.04)).toEqual(['yes', 'no', 'yes', 'yes', 'no']);
  });

  it('judges a line without budget by its amount, and has no percentage for it', () => {
    const [large, small] = rows(column([0, null]), column([10_000, 9_999]), 'Expense');
    expect(large!.map(spoken)).toEqual([
      -10_000,
      '#N/A budget: row 1, column 1 is zero or blank, so a percentage cannot be calculated.',
      'U',
      'yes',
    ]);
    expect(small![3]).toBe('no');
  });

  it('shows a line without a known type as an error of its own row', () => {
    const broken = new SheetError('#N/A', 'missing', { argument: 'x' });
    const result = rows(column([1, 1, 1, 1]), column([2, 2, 2, 2]), column(['', 'Asset', broken, 'Revenue']));
    expect(result[0]!.map(spoken)).toEqual(
      Array(4).fill('#VALUE! accountType: row 1, column 1 is blank; a type such as Revenue or Expense is needed.'),
    );
    expect(spoken(result[1]![0])).toBe(
      '#VALUE! accountType: row 2, column 1 is “Asset”, which is not a known account type such as Revenue or Expense.',
    );
    expect(spoken(result[2]![3])).toBe('#N/A accountType: row 3, column 1 holds the error #N/A.');
    expect(result[3]).toEqual([1, 1, 'F', 'no']);
  });

  it('shows a bad amount as an error of its own row', () => {
    const result = rows([[1, 'x', 1e308]], [[2, 2, -1e308]], 'Revenue');
    expect(result[0]).toEqual([1, 1, 'F', 'no']);
    expect(spoken(result[1]![0])).toBe('#VALUE! budget: row 1, column 2 holds the text “x” where a number is needed.');
    expect(spoken(result[2]![0])).toBe('#VALUE! The result is too large for a cell.');
  });

  it.each<[string, readonly Argument[], string]>([
    [
      'a table',
      [
        [
          [1, 2],
          [3, 4],
        ],
        1,
        'Cost',
      ],
      'budget must be one row or one column, not 2 × 2 cells.',
    ],
    ['too few actuals', [[[1], [2]], [[1]], 'Cost'], 'actual has 1 × 1 cells; 2 × 1 are needed.'],
    ['too many types', [[[1], [2]], [[1, 2]], [['a', 'b', 'c']]], 'accountType has 1 × 3 cells; 1 × 2 are needed.'],
    ['a negative amount', [1, 1, 'Cost', -1], 'amountThreshold is -1; 0 is the least.'],
    ['a negative ratio', [1, 1, 'Cost', 0, -0.1], 'percentThreshold is -0.1; 0 is the least.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('BUDGETVSACTUAL', args)).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  const line = fc.record({
    budget: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }),
    actual: fc.integer({ min: -(10 ** 6), max: 10 ** 6 }),
  });
  const lines = fc.array(line, { minLength: 2, maxLength: 8 });

  it('an expense is the mirror of a revenue', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const budget = column(list.map((each) => each.budget));
        const actual = column(list.map((each) => each.actual));
        const asCost = rows(budget, actual, 'Cost');
        rows(budget, actual, 'Revenue').forEach(([variance, , , flag], i) => {
          expect(asCost[i]![0]).toBe(0 - (variance as number));
          expect(asCost[i]![3]).toBe(flag);
        });
      }),
    );
  });

  it('rows and columns give the same', () => {
    fc.assert(
      fc.property(lines, (list) => {
        const budget = list.map((each) => each.budget || 1);
        const actual = list.map((each) => each.actual);
        const types = list.map(() => 'Cost');
        expect(compare([budget], [actual], [types])).toEqual(compare(column(budget), column(actual), column(types)));
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('BUDGETVSACTUAL', 5));
});

interface LedgerLine {
  readonly date: string;
  readonly organization: string;
  readonly department: string;
  readonly scenario: 'Actual' | 'Budget';
  readonly account: string;
  readonly account_type: 'Revenue' | 'Expenditures';
  readonly amount: string;
}

describeOnSharedData('BUDGETVSACTUAL on a real ledger', () => {
  const text = readFileSync(sharedPath('adventureworks/finance.csv'), 'utf8');
  const ledger = Papa.parse<LedgerLine>(text, { header: true, skipEmptyLines: true }).data;
  const keyOf = (line: LedgerLine) => [line.date, line.organization, line.department, line.account].join('|');
  const actuals = new Map(ledger.filter((line) => line.scenario === 'Actual').map((line) => [keyOf(line), line]));
  const budgets = ledger.filter((line) => line.scenario === 'Budget' && actuals.has(keyOf(line)));

  it('matches every budget line with an actual one', () => {
    expect([actuals.size, budgets.length]).toEqual([25_000, 4_846]);
  });

  it('agrees with the account type in every sign', () => {
    const result = rows(
      column(budgets.map((line) => Number(line.amount))),
      column(budgets.map((line) => Number(actuals.get(keyOf(line))!.amount))),
      column(budgets.map((line) => line.account_type)),
    );
    const verdicts = { F: 0, U: 0, 'on budget': 0 };
    budgets.forEach((line, i) => {
      const budget = Number(line.amount);
      const actual = Number(actuals.get(keyOf(line))!.amount);
      const isBetter = line.account_type === 'Revenue' ? actual > budget : actual < budget;
      const verdict = actual === budget ? 'on budget' : isBetter ? 'F' : 'U';
      verdicts[verdict]++;
      expect(result[i]![2]).toBe(verdict);
      expect(result[i]![0]).toBeCloseTo((isBetter ? 1 : -1) * Math.abs(actual - budget), 6);
    });
    expect(Math.min(verdicts.F, verdicts.U)).toBeGreaterThan(100);
  });
});

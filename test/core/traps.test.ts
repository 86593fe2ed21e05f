import type { Argument } from '../../core/arguments/call-record';
import type { Matrix } from '../../core/arguments/cell';
import { callFunction } from '../../core/call';

/** What users of other planning, commission and receivables products have reported as wrong there. */
const call = (name: string, ...args: Argument[]) => callFunction(name, args);
const row = (name: string, line: number, ...args: Argument[]) => (call(name, ...args) as Matrix)[line];
const flat = (result: unknown) => (result as number[][]).flat();
const count = (values: readonly number[], wanted: number) => values.filter((value) => value === wanted).length;

describe('splitting', () => {
  it('does not round every part up or down alone', () => {
    expect(call('SPLITTARGET', 3, [[17, 23, 30, 30]])).toEqual([[0, 1, 1, 1]]);
    expect(call('SPLITTARGET', 100, [[2, 3, 4]])).toEqual([[22, 33, 45]]);
  });

  it('loses no unit over twelve months', () => {
    const months = flat(call('SPLITTARGET', 1_000_000, [Array(12).fill(1)]));
    expect(months.reduce((sum, month) => sum + month, 0)).toBe(1_000_000);
    const cents = flat(call('SPLITTARGET', 100, [Array(12).fill(1)], null, 0.01));
    expect([count(cents, 8.33), count(cents, 8.34)]).toEqual([8, 4]);
  });

  it('takes percentages that add up to 99.96 for the proportions they are', () => {
    expect(call('SPLITTARGET', 1200, [Array(12).fill(8.33)])).toEqual([Array(12).fill(100)]);
  });

  it('credits a shared deal once', () => {
    expect(call('SPLITTARGET', 1001, [[50, 50]])).toEqual([[501, 500]]);
  });

  it('does not fall back to equal parts when nothing has a weight', () => {
    expect(() => call('SPLITTARGET', 100, [[0, 0]])).toThrow('weights: all numbers are zero.');
  });

  it('gives the same parts at every calculation', () => {
    const once = call('SPLITTARGET', 12_345, [[3], [3], [5]], [[1, 1, 2]]);
    expect(call('SPLITTARGET', 12_345, [[3], [3], [5]], [[1, 1, 2]])).toEqual(once);
  });

  it('keeps week 53 and weeks across the year', () => {
    const weeks = call('SPLITPERIODS', 5300, 46020, 46390, 'week') as number[][]; // 2025-12-29 … 2027-01-03
    expect(weeks).toHaveLength(53);
    expect(weeks.reduce((sum, week) => sum + week[3]!, 0)).toBe(5300);
  });
});

describe('budget and actual', () => {
  it('a period without actuals is short of its whole budget', () => {
    expect(row('BUDGETVSACTUAL', 1, [[1000]], [[0]], [['Revenue']])!.slice(0, 3)).toEqual([-1000, -1, 'U']);
  });

  it('an actual without a budget has no percentage', () => {
    const [variance, percent, verdict] = row('BUDGETVSACTUAL', 1, [[0]], [[500]], [['Revenue']])!;
    expect([variance, verdict]).toEqual([500, 'F']);
    expect(percent).toMatchObject({ code: '#N/A', key: 'noBudget' });
  });

  it('a smaller loss than budgeted is favourable', () => {
    expect(row('BUDGETVSACTUAL', 1, [[-100]], [[-80]], [['Profit']])!.slice(0, 3)).toEqual([20, 0.2, 'F']);
  });

  it('a product that was not budgeted is new, not a price effect', () => {
    expect(row('PRICEVOLUMEMIX', 1, [[0]], [[0]], [[10]], [[5]])).toEqual([0, 0, 0, 50, 0, 50]);
  });
});

describe('commission', () => {
  it('a credit note lowers it, and one of the whole sale takes it back', () => {
    expect(call('COMMISSION', 1000 - 200, [[0, 0.04]])).toBe(32);
    expect(call('COMMISSION', 1000, [[0, 0.04]])).toBe(40);
    expect(call('COMMISSION', -1000, [[0, 0.04]])).toBe(-40);
  });

  it('two receipts of half the invoice pay half each, and nothing twice', () => {
    const tiers = [[0, 0.2]];
    expect(call('COMMISSION', 10_000, tiers)).toBe(2000);
    expect(call('COMMISSION', 20_000, tiers, 'marginal', 2000)).toBe(2000);
    expect(call('COMMISSION', 20_000, tiers, 'marginal', 4000)).toBe(0);
  });

  it('an amount between two tiers is in one of them', () => {
    expect(
      call('COMMISSION', 1000.5, [
        [0, 1000, 0.1],
        [1000, 0, 0.2],
      ]),
    ).toBe(100.1);
    expect(() =>
      call('COMMISSION', 1000.5, [
        [0, 1000, 0.1],
        [1001, 0, 0.2],
      ]),
    ).toThrow('leave a gap from 1000 to 1001');
  });

  it('a tier that is reached later takes off what has been paid', () => {
    expect(
      call(
        'COMMISSION',
        500_000,
        [
          [0, 0.02],
          [500_000, 0.03],
        ],
        'retroactive',
        9999.98,
      ),
    ).toBe(5000.02);
  });
});

describe('receivables', () => {
  const asOf = 46061;

  it('what is not yet due is current, and day 60 and 61 fall apart', () => {
    const total = row('AGING', 1, [[asOf - 61], [asOf - 60], [asOf], [asOf + 30]], [[100], [50], [20], [7]], asOf);
    expect(total).toEqual(['Total', 27, 0, 50, 100, 0, 0]);
  });

  it('days sales outstanding agree with a textbook system and pass over a month without sales', () => {
    expect(call('DSO', 10_869, [[5538, 4566, 7570]], 90)).toBeCloseTo(55.35, 2);
    expect(call('DSO', 100, [[200, 0, 50]], [[31, 28, 31]], 'countback')).toBeCloseTo(31 + 28 + 31 / 4, 10);
  });
});

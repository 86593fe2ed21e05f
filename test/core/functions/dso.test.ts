import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import { callFunction } from '../../../core/call';
import { expectCellsOrSheetError } from '../anything';
import { errorOf } from '../error-of';

const dso = (...args: Argument[]) => callFunction('DSO', args) as number;
const columnOf = (values: readonly number[]) => values.map((value) => [value]);

describe('DSO', () => {
  it('is receivables over sales in days', () => {
    expect(dso(560_000, 900_000, 90)).toBe(56);
    expect(dso(560_000, 900_000, 90, 'SIMPLE')).toBe(56);
    expect(dso(0, 900, 90)).toBe(0);
  });

  it('adds up several periods, with one number of days for all or one for each', () => {
    const sales = [[5538, 4566, 7570]];
    expect(dso(10_869, sales, 90).toFixed(2)).toBe('55.35');
    expect(dso(10_869, sales, [[31], [28], [31]])).toBe(dso(10_869, sales, 90));
  });

  it('counts back from the latest period, the first one in part', () => {
    expect(dso(560, [[250], [320]], [[28], [31]], 'countback')).toBeCloseTo(57.88, 12);
    expect(dso(160, [[250], [320]], [[28], [31]], 'countback')).toBe(15.5);
    expect(dso(320, [[250], [320]], [[28], [31]], 'countback')).toBe(31);
    expect(dso(570, [[250], [320]], [[28], [31]], 'countback')).toBe(59);
    expect(dso(0, [[250], [320]], [[28], [31]], 'countback')).toBe(0);
  });

  it('lets the days of a month without sales pass', () => {
    expect(dso(420, [[200], [0], [320]], [[31], [28], [31]], 'countback')).toBe(74.5);
    expect(dso(420, [[200], [-50], [320]], [[31], [28], [31]], 'countback')).toBe(74.5);
    expect(errorOf('DSO', [5, [[0, -1]], [[30, 31]], 'countback'])).toBe(
      '#N/A receivables is more than all sales given; they stand for more than 61 days.',
    );
  });

  it('does not take decimal noise for receivables older than the history', () => {
    expect(dso(0.1 + 0.2, [[0.1], [0.2]], [[30], [31]], 'countback')).toBe(61);
  });

  it.each<[string, readonly Argument[], string]>([
    ['no sales', [1, [[0]], 90], '#N/A sales add up to 0; they must be above zero.'],
    ['negative sales', [1, [[5, -9]], 90], '#N/A sales add up to -4; they must be above zero.'],
    [
      'more than the history',
      [600, [[250, 320]], [[28, 31]], 'countback'],
      '#N/A receivables is more than all sales given; they stand for more than 59 days.',
    ],
    ['negative receivables', [-1, 1, 1], '#VALUE! receivables is -1; 0 is the least.'],
    ['a period of no days', [1, [[1], [1]], [[30], [0]]], '#VALUE! days: row 2, column 1 is 0; it must be above zero.'],
    [
      'one number of days for a count-back',
      [1, [[1], [1]], 60, 'countback'],
      '#VALUE! days has 1 × 1 cells; 2 × 1 are needed.',
    ],
    ['too many days', [1, [[1], [1]], [[1, 2, 3]]], '#VALUE! days has 1 × 3 cells; 1 × 2 are needed.'],
    [
      'a table',
      [
        1,
        [
          [1, 2],
          [3, 4],
        ],
        1,
      ],
      '#VALUE! sales must be one row or one column, not 2 × 2 cells.',
    ],
    [
      'a method it does not know',
      [1, 1, 1, 'exact'],
      '#VALUE! method is “exact”; it must be one of simple, countback.',
    ],
    ['days beyond a cell', [1e308, 1e-10, 90], '#VALUE! The result is too large for a cell.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('DSO', args)).toBe(message);
  });
});

describe('laws', () => {
  const months = fc.array(fc.tuple(fc.integer({ min: -50, max: 1000 }), fc.integer({ min: 28, max: 31 })), {
    minLength: 2,
    maxLength: 14,
  });

  it('count-back days rise with receivables and use up exactly what was sold', () => {
    fc.assert(
      fc.property(months, fc.nat(1000), (list, permille) => {
        const sales = list.map(([amount]) => amount);
        const days = list.map(([, count]) => count);
        const all = sales.reduce((sum, amount) => sum + Math.max(0, amount), 0);
        const open = (all * permille) / 1000;
        const result = dso(open, columnOf(sales), columnOf(days), 'countback');
        let soldSince = 0;
        let rest = result;
        for (let i = sales.length - 1; i >= 0 && rest > 0; i--) {
          soldSince += Math.max(0, sales[i]!) * Math.min(1, rest / days[i]!);
          rest -= days[i]!;
        }
        expect(soldSince).toBeCloseTo(open, 6);
        expect(dso(open / 2, columnOf(sales), columnOf(days), 'countback')).toBeLessThanOrEqual(result);
      }),
    );
  });

  it('both methods agree where every day sells the same', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 28, max: 31 }), { minLength: 2, maxLength: 12 }),
        fc.nat(28),
        (days, n) => {
          const sales = [days.map((count) => count * 7)];
          expect(dso(n * 7, sales, [days])).toBeCloseTo(n, 9);
          expect(dso(n * 7, sales, [days], 'countback')).toBeCloseTo(n, 9);
        },
      ),
    );
  });

  it('rows and columns give the same', () => {
    fc.assert(
      fc.property(months, fc.nat(28), (list, open) => {
        const sales = list.map(([amount]) => amount + 51);
        const days = list.map(([, count]) => count);
        for (const method of ['simple', 'countback'])
          expect(dso(open, [sales], [days], method)).toBe(dso(open, columnOf(sales), columnOf(days), method));
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('DSO', 4));
});

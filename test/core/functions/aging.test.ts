import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { expectCellsOrSheetError } from '../anything';
import { errorOf } from '../error-of';

const AS_OF = toSerial(2026, 4, 30);
const age = (...args: Argument[]) => callFunction('AGING', args) as Matrix;
const totals = (...args: Argument[]) =>
  age(...args)
    .at(-1)!
    .slice(1) as number[];
const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);
/** Which of Current, 1–30, 31–60, 61–90, 91+, No due date takes an item due so many days before. */
const bucketOf = (daysOverdue: number) => totals(AS_OF - daysOverdue, 1, AS_OF).indexOf(1);

describe('AGING', () => {
  it('names its buckets in the language of the call', () => {
    const header = (language: 'en' | 'zh-Hans' | 'zh-Hant') =>
      (callFunction('AGING', [AS_OF, 1, AS_OF], { language }) as Matrix)[0];
    expect(header('en')).toEqual(['Group', 'Current', '1–30', '31–60', '61–90', '91+', 'No due date']);
    expect(header('zh-Hans')).toEqual(['组', '未到期', '1–30 天', '31–60 天', '61–90 天', '91 天以上', '无到期日']);
    expect(header('zh-Hant')).toEqual(['群組', '未到期', '1–30 天', '31–60 天', '61–90 天', '91 天以上', '無到期日']);
  });

  it('changes bucket on the day after each bound', () => {
    expect([-30, -1, 0, 1, 30, 31, 60, 61, 90, 91, 4000].map(bucketOf)).toEqual([0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4]);
  });

  it('does not call an invoice on 60-day terms overdue on day 30', () => {
    const invoiced = AS_OF - 30;
    expect(totals(invoiced + 60, 500, AS_OF)).toEqual([500, 0, 0, 0, 0, 0]);
  });

  it('keeps what has no due date in the last column, whether blank or zero', () => {
    expect(totals(column([null, 0, '', AS_OF]), column([1, 2, 3, 4]), AS_OF)).toEqual([4, 0, 0, 0, 0, 6]);
  });

  it('leaves credit notes in the bucket of their date', () => {
    expect(totals([[AS_OF - 10, AS_OF - 40]], [[100, -30]], AS_OF)).toEqual([0, 100, -30, 0, 0, 0]);
  });

  it('ignores the time of day', () => {
    expect(totals(AS_OF - 30 + 0.9, 1, AS_OF + 0.1)).toEqual([0, 1, 0, 0, 0, 0]);
  });

  it('has a row per group in order of first appearance, and only a total without groups', () => {
    const groups = column(['Bolt', 'Acme', 'Bolt', '', '']);
    const result = age(column([AS_OF, AS_OF, AS_OF - 5, AS_OF, null]), column([1, 2, 3, 4, 0]), AS_OF, null, groups);
    expect(result.slice(1)).toEqual([
      ['Bolt', 1, 3, 0, 0, 0, 0],
      ['Acme', 2, 0, 0, 0, 0, 0],
      ['(no group)', 4, 0, 0, 0, 0, 0],
      ['Total', 7, 3, 0, 0, 0, 0],
    ]);
    expect(age(AS_OF, 1, AS_OF)).toHaveLength(2);
  });

  it('passes over blank lines below the list', () => {
    const list = age(column([AS_OF, null]), column([1, null]), AS_OF, null, column(['A', null]));
    expect(list).toHaveLength(3);
  });

  it('adds cents without noise', () => {
    const amounts = column([0.1, 0.2, 1234.56, -0.3]);
    expect(totals(column([AS_OF, AS_OF, null, null]), amounts, AS_OF)).toEqual([0.3, 0, 0, 0, 0, 1234.26]);
  });

  it('takes bounds down or across', () => {
    expect(age(AS_OF - 8, 1, AS_OF, [[7], [14]])).toEqual(age(AS_OF - 8, 1, AS_OF, [[7, 14]]));
    expect(age(AS_OF - 8, 1, AS_OF, 7)[0]).toEqual(['Group', 'Current', '1–7', '8+', 'No due date']);
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
        1,
      ],
      'dueDates must be one row or one column, not 2 × 2 cells.',
    ],
    ['too few amounts', [[[1], [2]], [[1]], 1], 'openAmounts has 1 × 1 cells; 2 × 1 are needed.'],
    [
      'too many groups',
      [[[1], [2]], [[1], [2]], 1, 30, [['a', 'b', 'c']]],
      'groups has 1 × 3 cells; 1 × 2 are needed.',
    ],
    ['no day', [1, 1, [[0]]], 'asOf: row 1, column 1 holds no date.'],
    [
      'what is no day',
      [[[1], [-5]], [[1], [1]], 1],
      'dueDates: row 2, column 1 is -5, which is not the number of a day.',
    ],
    [
      'text for a date',
      [[['2026-04-30']], 1, 1],
      'dueDates: row 1, column 1 holds the text “2026-04-30” where a number is needed.',
    ],
    [
      'equal bounds',
      [1, 1, 1, [[30, 30]]],
      'bounds: row 1, column 2 is 30; bounds are whole days above zero, each above the one before.',
    ],
    [
      'a bound of zero',
      [1, 1, 1, [[0], [30]]],
      'bounds: row 1, column 1 is 0; bounds are whole days above zero, each above the one before.',
    ],
    [
      'a bound of half a day',
      [1, 1, 1, [[1], [7.5]]],
      'bounds: row 2, column 1 is 7.5; bounds are whole days above zero, each above the one before.',
    ],
    ['amounts beyond a cell', [[[1], [1]], [[1.7e308], [1.7e308]], 1], 'The result is too large for a cell.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('AGING', args)).toBe(`#VALUE! ${message}`);
  });

  it('refuses a result of more than 2,000,000 cells', () => {
    const items = column(Array.from({ length: 2000 }, (_, i) => i + 1));
    const bounds = [Array.from({ length: 1000 }, (_, i) => i + 1)];
    expect(errorOf('AGING', [items, items, AS_OF, bounds, items])).toBe(
      '#VALUE! The result would have 2010008 cells; 2000000 is the most.',
    );
  });
});

describe('laws', () => {
  const day = fc.oneof(fc.integer({ min: AS_OF - 200, max: AS_OF + 60 }), fc.constant(0));
  const group = fc.constantFrom('A', 'B', 'C', '');
  const cents = fc.integer({ min: -(10 ** 8), max: 10 ** 8 });
  const items = (amount: fc.Arbitrary<number>) =>
    fc.array(fc.tuple(day, amount, group), { minLength: 2, maxLength: 30 });
  const listsOf = (list: readonly (readonly [number, number, string])[]) =>
    [list.map(([due]) => due), list.map(([, amount]) => amount), list.map(([, , name]) => name)] as const;
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

  it('buckets add up to what is open to the cent, in total and by group', () => {
    fc.assert(
      fc.property(items(cents), (list) => {
        const [days, amounts, groups] = listsOf(list);
        const open = amounts.map((amount) => amount / 100);
        const [, ...rows] = age(column(days), column(open), AS_OF, null, column(groups));
        const inCents = rows.map((row) => (row.slice(1) as number[]).map((amount) => Math.round(amount * 100)));
        const total = inCents.pop()!;
        expect(sum(total)).toBe(sum(amounts));
        total.forEach((amount, k) => {
          expect(sum(inCents.map((row) => row[k]!))).toBe(amount);
        });
        for (const amount of rows.at(-1)!.slice(1) as number[]) expect(Math.round(amount * 100) / 100).toBe(amount);
        rows.slice(0, -1).forEach(([name], i) => {
          const own = name === '(no group)' ? '' : name;
          expect(sum(inCents[i]!)).toBe(sum(amounts.filter((_, k) => groups[k] === own)));
        });
      }),
      { numRuns: 500 },
    );
  });

  it('amounts that are no decimals add up exactly, too', () => {
    fc.assert(
      fc.property(items(fc.double({ min: -1e9, max: 1e9, noNaN: true })), (list) => {
        const [days, amounts, groups] = listsOf(list);
        const rows = age([[...days, AS_OF]], [[...amounts, 1 / 3]], AS_OF, null, [[...groups, 'A']]).slice(1);
        const total = rows.at(-1)!.slice(1) as number[];
        total.forEach((amount, k) => {
          expect(sum(rows.slice(0, -1).map((row) => row[k + 1] as number))).toBe(amount);
        });
        const scale = sum(amounts.map(Math.abs)) + 1;
        expect(Math.abs(sum(total) - sum(amounts) - 1 / 3)).toBeLessThanOrEqual(scale * 1e-14);
      }),
    );
  });

  it('the order of items does not matter to the total', () => {
    fc.assert(
      fc.property(items(cents), (list) => {
        const [days, amounts] = listsOf(list);
        const reversed = totals(column([...days].reverse()), column([...amounts].reverse()), AS_OF);
        expect(reversed).toEqual(totals([days], [amounts], AS_OF));
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('AGING', 5));
});

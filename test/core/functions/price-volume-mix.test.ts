import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';
import { expectCellsOrSheetError } from '../anything';
import { errorOf } from '../error-of';

const explain = (...args: Argument[]) => (callFunction('PRICEVOLUMEMIX', args) as Matrix).slice(1) as number[][];
const headerOf = (method: string, language: 'en' | 'zh-Hans' | 'zh-Hant') =>
  (callFunction('PRICEVOLUMEMIX', [1, 1, 1, 1, method], { language }) as Matrix)[0];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const columnOf = (values: readonly number[]) => values.map((value) => [value]);

/** Two products with the totals of the published example: 7,900 in all. */
const published = [[[20, 25]], [[375, 200]], [[24, 30]], [[115, 588]]] as const;

describe('PRICEVOLUMEMIX', () => {
  it('names its convention in the header', () => {
    expect(headerOf('average', 'en')).toEqual([
      'Price (at new quantity)',
      'Volume (at average base price)',
      'Mix (rest)',
      'New',
      'Discontinued',
      'Total',
    ]);
    expect(headerOf('base', 'zh-Hans')).toEqual([
      '价格（按基期数量）',
      '数量（按基期价格）',
      '结构（价格与数量共同影响）',
      '新产品',
      '停售',
      '合计',
    ]);
    expect(headerOf('AVERAGE', 'zh-Hant')![1]).toBe('數量（按基期平均價）');
  });

  it('gives the published totals in both conventions', () => {
    const cents = (row: readonly number[]) => row.map((amount) => Math.round(amount * 100) / 100);
    expect(cents(explain(...published).at(-1)!)).toEqual([3400, 2782.61, 1717.39, 0, 0, 7900]);
    expect(cents(explain(...published, 'base').at(-1)!)).toEqual([2500, 4500, 900, 0, 0, 7900]);
  });

  it('keeps new and discontinued products apart from price, volume, mix and the average price', () => {
    const [both, gone, fresh, total] = explain([[10, 50, 0]], [[100, 10, 0]], [[10, 0, 7]], [[110, 0, 3]]);
    expect(both).toEqual([0, 100, 0, 0, 0, 100]);
    expect(gone).toEqual([0, 0, 0, 0, -500, -500]);
    expect(fresh).toEqual([0, 0, 0, 21, 0, 21]);
    expect(total).toEqual([0, 100, 0, 21, -500, -379]);
  });

  it('calls a product without base revenue new whether its price or its quantity was zero, never a price effect', () => {
    expect(explain([[0, 9]], [[5, 0]], [[10, 9]], [[5, 5]])).toEqual([
      [0, 0, 0, 50, 0, 50],
      [0, 0, 0, 45, 0, 45],
      [0, 0, 0, 95, 0, 95],
    ]);
    expect(explain(0, [[0]], [[0]], [[0]])).toEqual(Array(2).fill([0, 0, 0, 0, 0, 0]));
  });

  it.each(['average', 'base'])(
    'shows a price change alone as price and a quantity change alone as volume by %s',
    (method) => {
      expect(explain(9.99, 120, 10.49, 120, method)[0]!.slice(1, 5)).toEqual([0, 0, 0, 0]);
      const [price, volume, mix] = explain(9.99, 120, 9.99, 133.7, method)[0]!;
      expect([price, mix]).toEqual([0, 0]);
      expect(volume).toBeCloseTo(9.99 * 13.7, 9);
    },
  );

  it('shows a shift between products of different prices as mix', () => {
    expect(explain([[10, 20]], [[100, 100]], [[10, 20]], [[50, 150]]).at(-1)).toEqual([0, 0, 500, 0, 0, 500]);
  });

  it('takes returns that cancel all quantities without dividing by zero', () => {
    expect(explain([[10, 20]], [[100, -100]], [[10, 20]], [[110, -100]]).at(-1)).toEqual([0, 0, 100, 0, 0, 100]);
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
        1,
      ],
      'price0 must be one row or one column, not 2 × 2 cells.',
    ],
    [
      'lists of different length',
      [[[1, 2]], [[1]], [[1, 2]], [[1, 2]]],
      'quantity0 has 1 × 1 cells; 2 × 1 are needed.',
    ],
    ['a method it does not know', [1, 1, 1, 1, 'x'], 'method is “x”; it must be one of average, base.'],
    ['amounts beyond a cell', [1e200, 1e200, 1, 1], 'The result is too large for a cell.'],
    ['text', [[['x']], 1, 1, 1], 'price0: row 1, column 1 holds the text “x” where a number is needed.'],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('PRICEVOLUMEMIX', args)).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  const price = fc.oneof(
    fc.integer({ min: 0, max: 10_000 }).map((cents) => cents / 100),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  );
  const quantity = fc.oneof(
    fc.nat(1000),
    fc.integer({ min: -20, max: 20 }),
    fc.double({ min: 0, max: 1e4, noNaN: true }),
  );
  const products = fc.array(fc.tuple(price, quantity, price, quantity), { minLength: 1, maxLength: 12 });
  const method = fc.constantFrom('average', 'base');
  const columnsOf = (list: readonly (readonly number[])[]) =>
    [0, 1, 2, 3].map((k) => list.map((product) => product[k]!));

  it('parts add up to the total exactly in any order, in each row and in each column', () => {
    fc.assert(
      fc.property(products, method, (list, way) => {
        const rows = explain(...columnsOf(list).map(columnOf), way);
        const total = rows.pop()!;
        for (const row of [...rows, total]) {
          expect(sum(row.slice(0, 5))).toBe(row[5]);
          expect(sum(row.slice(0, 5).reverse())).toBe(row[5]);
        }
        total.forEach((amount, k) => {
          expect(sum(rows.map((row) => row[k]!))).toBe(amount);
          expect(sum(rows.map((row) => row[k]!).reverse())).toBe(amount);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('the total is the new revenue less the base revenue, as exactly as the largest part can be written', () => {
    fc.assert(
      fc.property(products, method, (list, way) => {
        const rows = explain(...columnsOf(list).map(columnOf), way);
        const revenue = sum(list.map(([p0, q0, p1, q1]) => p1 * q1 - p0 * q0));
        const largest = sum(list.map(([p0, q0, p1, q1]) => Math.abs(p1 * q1) + Math.abs(p0 * q0)));
        const scale = largest + sum(rows.flat().map(Math.abs));
        expect(Math.abs(rows.at(-1)![5]! - revenue)).toBeLessThanOrEqual(scale * 2 ** -44 + 1e-298);
      }),
      { numRuns: 1000 },
    );
  });

  it('the total is right to the cent for prices in cents', () => {
    const cents = fc.integer({ min: 0, max: 10 ** 6 });
    const inCents = fc.array(fc.tuple(cents, fc.nat(10_000), cents, fc.nat(10_000)), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(inCents, method, (list, way) => {
        const columns = columnsOf(list).map((values, k) => columnOf(k % 2 === 0 ? values.map((c) => c / 100) : values));
        const exact = sum(list.map(([p0, q0, p1, q1]) => p1 * q1 - p0 * q0));
        const total = explain(...columns, way).at(-1)![5]!;
        expect(Math.abs(total * 100 - exact)).toBeLessThan(0.01);
      }),
    );
  });

  it('the parts are what the textbook says', () => {
    const sold = fc.tuple(...[1, 2, 3, 4].map(() => fc.integer({ min: 1, max: 1000 }))) as fc.Arbitrary<number[]>;
    fc.assert(
      fc.property(fc.array(sold, { minLength: 1, maxLength: 8 }), (list) => {
        const [p0, q0, p1, q1] = columnsOf(list) as [number[], number[], number[], number[]];
        const average = sum(p0.map((p, i) => p * q0[i]!)) / sum(q0);
        const change = (i: number) => q1[i]! - q0[i]!;
        const atBasePrice = sum(p0.map((p, i) => p * change(i)));
        const ours = explain(...[p0, q0, p1, q1].map(columnOf)).at(-1)!;
        expect(ours[0]).toBeCloseTo(sum(p0.map((p, i) => (p1[i]! - p) * q1[i]!)), 5);
        expect(ours[1]).toBeCloseTo((sum(q1) - sum(q0)) * average, 5);
        expect(ours[2]).toBeCloseTo(atBasePrice - (sum(q1) - sum(q0)) * average, 5);
        const other = explain(...[p0, q0, p1, q1].map(columnOf), 'base').at(-1)!;
        expect(other[0]).toBeCloseTo(sum(p0.map((p, i) => (p1[i]! - p) * q0[i]!)), 5);
        expect(other[1]).toBeCloseTo(atBasePrice, 5);
        expect(other[2]).toBeCloseTo(sum(p0.map((p, i) => (p1[i]! - p) * change(i))), 5);
      }),
    );
  });

  it('rows and columns give the same', () => {
    fc.assert(
      fc.property(products, method, (list, way) => {
        const columns = columnsOf(list);
        expect(explain(...columns.map((values) => [values]), way)).toEqual(explain(...columns.map(columnOf), way));
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('PRICEVOLUMEMIX', 5));
});

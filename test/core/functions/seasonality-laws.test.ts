import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import { callFunction } from '../../../core/call';

const call = (...args: readonly Argument[]) => callFunction('SEASONALITY', args);
const shares = (...args: readonly Argument[]) => (call(...args) as number[][]).map(([share]) => share!);
const reliability = (...[dates, amounts, festival = null, firstMonth = null]: readonly Argument[]) =>
  call(dates, amounts, festival, firstMonth, 'reliability') as number;
const column = <T>(values: readonly T[]) => values.map((value) => [value]);
const millionths = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.round(value * 1e6), 0);

describe('laws of SEASONALITY', () => {
  const sale = fc.tuple(fc.integer({ min: 40_000, max: 47_000 }), fc.integer({ min: -50, max: 1000 }));
  const sales = fc
    .array(sale, { minLength: 1, maxLength: 200 })
    .filter((list) => list.reduce((sum, [, amount]) => sum + amount, 0) > 0);
  const festival = fc.constantFrom(null, 2015, 2024, 2026, 2027, 2036);
  const firstMonth = fc.constantFrom(1, 3, 4, 7, 12);

  it('twelve shares of whole millionths add up to 1, none negative; the reliability is between 0 and 1', () => {
    fc.assert(
      fc.property(sales, festival, firstMonth, (list, year, first) => {
        const [dates, amounts] = [column(list.map(([date]) => date)), column(list.map(([, amount]) => amount))];
        const result = shares(dates, amounts, year, first);
        expect(result).toHaveLength(12);
        expect(millionths(result)).toBe(1_000_000);
        for (const share of result) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBe(Math.round(share * 1e6) / 1e6);
        }
        const trust = reliability(dates, amounts, year, first);
        expect(trust >= 0 && trust <= 1).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('rows and columns give the same result', () => {
    fc.assert(
      fc.property(sales, festival, (list, year) => {
        const [dates, amounts] = [list.map(([date]) => date), list.map(([, amount]) => amount)];
        expect(shares([dates], [amounts], year)).toEqual(shares(column(dates), column(amounts), year));
      }),
    );
  });
});

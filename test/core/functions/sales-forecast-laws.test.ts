import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import { callFunction } from '../../../core/call';

const forecast = (...args: readonly Argument[]) => callFunction('SALESFORECAST', args) as number[][];
const column = (values: readonly number[]) => values.map((value) => [value]);
const off = (value: number, base: number) => Math.abs(value / base - 1);

/** Zeros after a history of three or more that was never zero since its first sale: they are refused. */
function endsInBlanks(values: readonly number[]): boolean {
  const sold = values.slice(values.findIndex((value) => value !== 0));
  const end = sold.map((value) => value !== 0).lastIndexOf(true) + 1;
  return end >= 3 && end < sold.length && sold.slice(0, end).every((value) => value > 0);
}

describe('laws of SALESFORECAST', () => {
  const amount = fc.oneof(
    fc.integer({ min: 0, max: 10_000 }),
    fc.constant(0),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  const history = fc.array(amount, { minLength: 3, maxLength: 80 }).filter((values) => !endsInBlanks(values));

  it('a row and a column give the same forecast', () => {
    fc.assert(fc.property(history, (values) => expect(forecast([values], 3)).toEqual(forecast(column(values), 3))));
  });

  it('every number is finite, and the forecast is within its range', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), (values, seasonLength) => {
        for (const row of forecast([values], 24, seasonLength)) {
          for (const value of row) expect(Number.isFinite(value) && !Object.is(value, -0)).toBe(true);
          expect(row[1]).toBeLessThanOrEqual(row[0]!);
          expect(row[2]).toBeGreaterThanOrEqual(row[0]!);
        }
      }),
      { numRuns: 300 },
    );
  });

  const positive = fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 3, maxLength: 80 });

  it('another currency gives the same forecast in that currency', () => {
    fc.assert(
      fc.property(positive, fc.constantFrom(0.01, 2, 1000), (values, rate) => {
        const base = forecast([values], 6).flat();
        forecast([values.map((value) => value * rate)], 6)
          .flat()
          .forEach((value, i) => {
            expect(off(value, base[i]! * rate)).toBeLessThan(1e-6);
          });
      }),
      { numRuns: 300 },
    );
  });

  it('the decimal point moves through the forecast digit for digit', () => {
    const shift = (value: number, places: number) => {
      const [digits, power = 0] = String(value).split('e');
      return Number(`${digits}e${Number(power) + places}`);
    };
    const cents = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 3, maxLength: 80 });
    fc.assert(
      fc.property(cents, fc.integer({ min: -9, max: 9 }), (amounts, places) => {
        fc.pre(!endsInBlanks(amounts));
        const base = forecast([amounts], 6).flat();
        const shifted = forecast([amounts.map((amount) => shift(amount, places))], 6).flat();
        expect(shifted).toEqual(base.map((value) => shift(value, places)));
      }),
      { numRuns: 300 },
    );
  });

  it('more confidence never gives a narrower range', () => {
    fc.assert(
      fc.property(positive, (values) => {
        const [narrow, wide] = [0.8, 0.95].map((confidence) => forecast([values], 6, 12, confidence));
        narrow!.forEach(([middle, lower, upper], k) => {
          expect(wide![k]![0]).toBe(middle);
          expect(wide![k]![1]).toBeLessThanOrEqual(lower!);
          expect(wide![k]![2]).toBeGreaterThanOrEqual(upper!);
        });
      }),
    );
  });
});

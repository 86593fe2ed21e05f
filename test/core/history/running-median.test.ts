import fc from 'fast-check';
import { median } from '../../../core/history/median';
import { runningMedian } from '../../../core/history/running-median';

describe('runningMedian', () => {
  it('equals the median of each window, cut off at the ends', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 40 }),
        fc.nat(9),
        (list, reach) => {
          const series = Float64Array.from(list);
          const expected = list.map((_, t) => median(series.slice(Math.max(0, t - reach), t + reach + 1)));
          expect([...runningMedian(series, reach)].map((value) => value + 0)).toEqual(
            expected.map((value) => value + 0),
          );
        },
      ),
    );
  });
});

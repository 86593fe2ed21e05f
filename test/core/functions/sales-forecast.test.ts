import type { Argument } from '../../../core/arguments/call-record';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';
import { salesForecast } from '../../../core/functions/sales-forecast';
import type { Language } from '../../../core/words/language';

const forecast = (...args: readonly Argument[]) => callFunction('SALESFORECAST', args) as number[][];
const messageOf = (args: readonly Argument[], language: Language = 'en') => {
  try {
    callFunction('SALESFORECAST', args, { language });
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};

/** Months with a season of ± 30 %, growth, and noise of 3 %. */
const months = (count: number) =>
  Array.from(
    { length: count },
    (_, t) => 100 * 1.004 ** t * (1 + 0.3 * Math.sin((t * Math.PI) / 6)) * (1 + 0.03 * Math.cos(t * t)),
  );
const middles = (rows: readonly (readonly number[])[]) => rows.map(([middle]) => middle!);
const off = (value: number, base: number) => Math.abs(value / base - 1);

describe('SALESFORECAST', () => {
  it.each(salesForecast.examples.map((example, i) => [i + 1, example] as const))('holds example %d', (_, example) => {
    const call = () => callFunction('SALESFORECAST', example.arguments);
    if (typeof example.result === 'object' && example.result && 'error' in example.result)
      expect(call).toThrow(expect.objectContaining({ key: example.result.error }));
    else expect(call()).toEqual(example.result);
  });

  it('gives 12 rows of forecast, lower and upper by default', () => {
    const rows = forecast([months(36)]);
    expect(rows).toHaveLength(12);
    for (const [middle, lower, upper] of rows as [number, number, number][]) {
      expect(lower).toBeLessThan(middle);
      expect(upper).toBeGreaterThan(middle);
    }
    expect(forecast([months(36)], 5)).toEqual(rows.slice(0, 5));
  });

  it('continues growth and season', () => {
    middles(forecast([months(60)])).forEach((middle, k) => {
      expect(off(middle, months(72)[60 + k]!)).toBeLessThan(0.08);
    });
  });

  it('leaves unfinished periods out and forecasts them first', () => {
    const history = months(48);
    const running = [...history.slice(0, 47), 3];
    expect(forecast([running], 6, 12, 0.95, 1)).toEqual(forecast([history.slice(0, 47)], 6));
    expect(forecast([running], 6)).not.toEqual(forecast([running], 6, 12, 0.95, 1));
  });

  it.each([5, 20, 30, 40, 46, 47])('is hardly moved by one wild month (place %d of 48)', (place) => {
    const history = months(48);
    const base = middles(forecast([history]));
    history[place] = 100_000;
    middles(forecast([history])).forEach((middle, k) => {
      expect(off(middle, base[k]!)).toBeLessThan(0.08);
    });
  });

  it('is not lifted by one wild month in the two years that show the season', () => {
    const base = middles(forecast([months(24)]));
    for (let place = 0; place < 24; place++) {
      const history = months(24);
      history[place] = 100_000;
      middles(forecast([history])).forEach((middle, k) => {
        expect(middle / base[k]!).toBeLessThan(1.2);
      });
    }
  });

  it('treats two wild months in a row at the end as a new level', () => {
    const history = months(48);
    history[46]! *= 4;
    history[47]! *= 4;
    expect(forecast([history], 1)[0]![0]! / forecast([months(48)], 1)[0]![0]!).toBeGreaterThan(2);
  });

  it.each([5, 20, 30, 40])('keeps season and growth when one month is zero (place %d of 48)', (place) => {
    const history = months(48);
    const base = middles(forecast([history]));
    history[place] = 0;
    middles(forecast([history])).forEach((middle, k) => {
      expect(off(middle, base[k]!)).toBeLessThan(0.08);
    });
  });

  it('expects zero in the month that is always zero, and only there', () => {
    const history = months(48).map((value, t) => (t % 12 === 7 ? 0 : value));
    middles(forecast([history])).forEach((middle, k) => {
      if (k === 7) expect(middle).toBe(0);
      else expect(middle).toBeGreaterThan(20);
    });
  });

  it('goes below zero only where the history does', () => {
    const sparse = Array.from({ length: 30 }, (_, t) => (t % 3 === 0 ? 5 + t : 0));
    expect(Math.min(...forecast([sparse]).flat())).toBe(0);
    expect(Math.min(...forecast([[-5, 3, -8, 1, -7, 2]]).flat())).toBeLessThan(0);
  });

  it('gives wider ranges for shorter histories', () => {
    const width = (count: number) => {
      const history = Array.from({ length: count }, (_, t) => 100 + 3 * Math.sign(Math.cos(t * t)));
      const [, lower, upper] = forecast([history], 1, 1)[0]!;
      return upper! / lower!;
    };
    expect(width(6)).toBeGreaterThan(width(12));
    expect(width(12)).toBeGreaterThan(width(48));
  });

  it('forecasts quarters and series without season', () => {
    const quarters = Array.from({ length: 20 }, (_, t) => [80, 100, 120, 100][t % 4]!);
    middles(forecast([quarters], 4, 4)).forEach((middle, k) => {
      expect(middle).toBeCloseTo([80, 100, 120, 100][k]!, 6);
    });
    expect(forecast([[7, 7, 7, 7]], 2, 1)).toEqual([
      [7, 7, 7],
      [7, 7, 7],
    ]);
  });
});

describe('SALESFORECAST refuses', () => {
  it.each<[string, readonly Argument[], string]>([
    ['a blank', [[[1], [null], [3], [4]]], 'history: row 2, column 1 is blank; the series must have no gaps.'],
    ['text', [[[1, 2, 'x', 4]]], 'history: row 1, column 3 holds the text “x” where a number is needed.'],
    [
      'a table',
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'history must be one row or one column, not 2 × 2 cells.',
    ],
    ['two points', [[[1, 2]]], 'history has 2 finished periods; at least 3 are needed.'],
    ['a single cell', [5], 'history has 1 finished period; at least 3 are needed.'],
    [
      'three points of which one is unfinished',
      [[[1, 2, 3]], 1, 12, 0.9, 1],
      'history has 2 finished periods; at least 3 are needed.',
    ],
    [
      'more unfinished points than there are',
      [[[1, 2, 3]], 1, 12, 0.9, 9],
      'history has 0 finished periods; at least 3 are needed.',
    ],
    ['no periods', [[[1, 2, 3]], 0], 'periods is 0; 1 is the least.'],
    ['too many periods', [[[1, 2, 3]], 601], 'periods is 601; 600 is the most.'],
    ['half a period', [[[1, 2, 3]], 1.5], 'periods is 1.5; it must be a whole number.'],
    ['a season of zero', [[[1, 2, 3]], 1, 0], 'seasonLength is 0; 1 is the least.'],
    ['a season too long', [[[1, 2, 3]], 1, 61], 'seasonLength is 61; 60 is the most.'],
    ['a broken season', [[[1, 2, 3]], 1, 2.5], 'seasonLength is 2.5; it must be a whole number.'],
    ['no confidence', [[[1, 2, 3]], 1, 12, 0], 'confidence is 0; it must be above 0.'],
    ['95 for 95 %', [[[1, 2, 3]], 1, 12, 95], 'confidence is 95; 0.999 is the most.'],
    ['a negative number of unfinished points', [[[1, 2, 3]], 1, 12, 0.9, -1], 'unfinished is -1; 0 is the least.'],
    ['half an unfinished point', [[[1, 2, 3, 4]], 1, 12, 0.9, 0.5], 'unfinished is 0.5; it must be a whole number.'],
  ])('%s', (_, args, message) => {
    expect(messageOf(args)).toBe(`#VALUE! ${message}`);
  });

  it('in the language of the call', () => {
    expect(messageOf([[[1, 2]]], 'zh-Hans')).toBe('#VALUE! history 只有 2 个已结束的期间，至少需要 3 个。');
    expect(messageOf([[[1, 2]]], 'zh-Hant')).toBe('#VALUE! history 只有 2 個已結束的期間，至少需要 3 個。');
  });
});

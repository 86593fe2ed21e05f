import type { Argument } from '../../../core/arguments/call-record';
import { SheetError } from '../../../core/arguments/sheet-error';
import { toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { seasonality } from '../../../core/functions/seasonality';
import type { Language } from '../../../core/words/language';

const call = (...args: readonly Argument[]) => callFunction('SEASONALITY', args);
const shares = (...args: readonly Argument[]) => (call(...args) as number[][]).map(([share]) => share!);
const reliability = (...[dates, amounts, festival = null, firstMonth = null]: readonly Argument[]) =>
  call(dates, amounts, festival, firstMonth, 'reliability') as number;
const messageOf = (args: readonly Argument[], language: Language = 'en') => {
  try {
    callFunction('SEASONALITY', args, { language });
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};
const column = <T>(values: readonly T[]) => values.map((value) => [value]);
const firsts = (count: number, year = 2023) =>
  column(Array.from({ length: count }, (_, i) => toSerial(year, i + 1, 1)));
const millionths = (values: readonly number[]) => values.reduce((sum, value) => sum + Math.round(value * 1e6), 0);
const EQUAL = [...Array(4).fill(0.083334), ...Array(8).fill(0.083333)];
const SHAPE = [90, 85, 115, 110, 100, 95, 75, 75, 105, 110, 125, 135];
const shaped = (count: number, change: (amount: number, t: number) => number = (amount) => amount) =>
  column(Array.from({ length: count }, (_, t) => change(SHAPE[t % 12]!, t)));

describe('SEASONALITY', () => {
  it.each(seasonality.examples.map((example, i) => [i + 1, example] as const))('holds example %d', (_, example) => {
    if (typeof example.result === 'object' && example.result && 'error' in example.result)
      expect(() => call(...example.arguments)).toThrow(expect.objectContaining({ key: example.result.error }));
    else expect(call(...example.arguments)).toEqual(example.result);
  });

  it('finds the shape of years that are all alike, whatever their growth', () => {
    const whole = SHAPE.reduce((sum, amount) => sum + amount, 0);
    shares(firsts(36), shaped(36)).forEach((share, i) => {
      expect(share).toBeCloseTo(SHAPE[i]! / whole, 3);
    });
    shares(
      firsts(36),
      shaped(36, (amount, t) => amount * 1.01 ** t),
    ).forEach((share, i) => {
      expect(share).toBeCloseTo(SHAPE[i]! / whole, 2);
    });
    expect(reliability(firsts(36), shaped(36))).toBeGreaterThan(0.99);
  });

  it('gives the very shares of three years that are all alike', () => {
    const year = [60, 80, 70, 60, 80, 70, 70, 150, 120, 70, 140, 150]; // 1,120 in all
    const same = Array.from({ length: 36 }, (_, t) => year[t % 12]!);
    shares(firsts(36), column(same)).forEach((share, i) => {
      expect(Math.abs(share - year[i]! / 1120)).toBeLessThan(1e-6);
    });
    expect(reliability(firsts(36), column(same))).toBe(1);
  });

  it('takes a level that doubled for no season', () => {
    const doubled = shaped(36, (amount, t) => (t < 24 ? amount : 2 * amount));
    shares(firsts(36), doubled).forEach((share, i) => {
      expect(share).toBeCloseTo(SHAPE[i]! / 1220, 3);
    });
  });

  it('passes over months whose dates are filled in ahead, blank or zero', () => {
    const ahead = [...shaped(30), ...Array(6).fill([0])];
    const blank = [...shaped(30), ...Array(6).fill([null])];
    expect(shares(firsts(36), ahead)).toEqual(shares(firsts(30), shaped(30)));
    expect(shares(firsts(36), blank)).toEqual(shares(firsts(30), shaped(30)));
  });

  it('gives equal twelfths and reliability 0 for less than a year', () => {
    expect(shares(firsts(11), shaped(11))).toEqual(EQUAL);
    expect(reliability(firsts(11), shaped(11))).toBe(0);
  });

  it.each([12, 23])('keeps seven tenths of the shape that %d months show', (count) => {
    expect(reliability(firsts(count), shaped(count))).toBe(0.7);
    const shrunk = SHAPE.map((amount) => amount ** 0.7);
    const whole = shrunk.reduce((sum, amount) => sum + amount, 0);
    shares(firsts(count), shaped(count)).forEach((share, i) => {
      expect(share).toBeCloseTo(shrunk[i]! / whole, 3);
    });
  });

  it('trusts noise less than a shape', () => {
    const noise = column(Array.from({ length: 36 }, (_, t) => 100 + 30 * Math.cos(t * t)));
    expect(reliability(firsts(36), noise)).toBeLessThan(0.7);
    const noisy = shaped(36, (amount, t) => amount * (1 + 0.05 * Math.cos(t * t)));
    expect(reliability(firsts(36), noisy)).toBeGreaterThan(0.8);
  });

  it('adds up the sales of a month in any order and skips blank rows', () => {
    const [dates, amounts] = [firsts(24).flat(), shaped(24).flat()];
    const twice = [...dates, ...[...dates].reverse()];
    const halves = [...amounts, ...[...amounts].reverse()].map((amount) => amount / 2);
    expect(shares([[...twice, null, 0]], [[...halves, 0, null]])).toEqual(shares([dates], [amounts]));
  });

  it('leaves out a last month whose sales stop early, but takes month totals on any day as whole months', () => {
    const days = (through: number) =>
      Array.from({ length: through - toSerial(2023, 1, 1) + 1 }, (_, i) => toSerial(2023, 1, 1) + i);
    const daily = (through: number) => {
      const dates = days(through);
      return shares([dates], [dates.map((day) => 100 + 50 * Math.sin(day / 58))]);
    };
    const whole = daily(toSerial(2025, 12, 31));
    expect(daily(toSerial(2026, 1, 20))).toEqual(whole);
    expect(daily(toSerial(2026, 1, 25))).not.toEqual(whole);
    const totals = (day: number) => column(Array.from({ length: 25 }, (_, i) => toSerial(2023, i + 1, day)));
    const noisy = shaped(25, (amount, t) => amount * (1 + 0.05 * Math.cos(t * t)));
    expect(shares(totals(1), noisy)).toEqual(shares(totals(28), noisy));
    expect(shares(totals(1), noisy)).not.toEqual(shares(totals(1).slice(0, 24), noisy.slice(0, 24)));
  });

  it('begins with the first month of the year', () => {
    const plain = shares(firsts(36), shaped(36));
    expect(shares(firsts(36), shaped(36), null, 4)).toEqual([...plain.slice(3), ...plain.slice(0, 3)]);
    expect(shares(firsts(36), shaped(36), 0)).toEqual(plain);
  });

  it('is hardly moved by one wild month', () => {
    const plain = shares(firsts(48), shaped(48));
    const wild = shaped(48);
    wild[27] = [5000];
    shares(firsts(48), wild).forEach((share, i) => {
      expect(Math.abs(share - plain[i]!)).toBeLessThan(0.006);
    });
  });
});

describe('SEASONALITY at the Spring Festival', () => {
  /** Festivals on 22 January 2023, 10 February 2024, 29 January 2025: the weak month moves. */
  const moved = shaped(36, (amount, t) => amount * ({ 0: 0.7, 13: 0.7, 24: 0.75 }[t] ?? 1));

  it('keeps the sum of January and February whatever the date, and the other months as they are', () => {
    const years = [2025, 2026, 2027, 2028].map((year) => shares(firsts(36), moved, year));
    for (const year of years) {
      expect(year.slice(2)).toEqual(years[0]!.slice(2));
      expect(Math.round((year[0]! + year[1]!) * 1e6)).toBe(Math.round((years[0]![0]! + years[0]![1]!) * 1e6));
    }
  });

  it('gives January more the later the festival is', () => {
    const [early, middle, late] = [2023, 2025, 2026].map((year) => shares(firsts(36), moved, year)[0]!);
    expect(middle).toBeGreaterThan(early!);
    expect(late).toBeGreaterThan(middle!);
  });

  it('gives the same result for a year and the day of its festival', () => {
    expect(shares(firsts(36), moved, toSerial(2026, 2, 17))).toEqual(shares(firsts(36), moved, 2026));
    expect(shares(firsts(36), moved, toSerial(2026, 2, 17) + 0.5)).toEqual(shares(firsts(36), moved, 2026));
  });

  it('finds a shape more reliable once the moving month is taken out', () => {
    expect(reliability(firsts(36), moved, 2026)).toBeGreaterThan(reliability(firsts(36), moved));
  });

  it('handles a history that begins in February and ends in January', () => {
    const dates = column(Array.from({ length: 36 }, (_, i) => toSerial(2022, i + 2, 1)));
    expect(millionths(shares(dates, shaped(36), 2026))).toBe(1_000_000);
    expect(reliability(dates, shaped(36), 2026)).toBeGreaterThan(0.9);
  });
});

describe('SEASONALITY refuses', () => {
  it.each<[string, readonly Argument[], string]>([
    ['amounts of another shape', [[[45292], [45323]], [[1]]], 'amounts has 1 × 1 cells; 2 × 1 are needed.'],
    [
      'an amount without a date',
      [
        [[45292], [null]],
        [[1], [2]],
      ],
      'dates: row 2, column 1 holds no date.',
    ],
    ['no sales at all', [[[45292, 45323]], [[0, null]]], 'amounts: all numbers are zero.'],
    ['more returns than sales', [[[45292, 45323]], [[1, -3]]], 'amounts add up to -2; shares need a total above zero.'],
    ['amounts beyond the limit', [[[45292]], [[1e301]]], 'amounts is 1e+301; 1e+300 is the most.'],
    [
      'a year without known festival',
      [[[45292]], [[1]], 2040],
      'springFestival is 2040; it must be a year from 2015 to 2036 or the day of a Spring Festival.',
    ],
    [
      'a day in summer',
      [[[45292]], [[1]], 46200],
      'springFestival is 46200; it must be a year from 2015 to 2036 or the day of a Spring Festival.',
    ],
    ['a festival before all days', [[[45292]], [[1]], -1], 'springFestival is -1; 0 is the least.'],
    [
      'a year that begins in February with a festival',
      [[[45292]], [[1]], 2026, 2],
      'firstMonth is 2: January and February then belong to two Spring Festivals; leave springFestival out.',
    ],
    ['month 0', [[[45292]], [[1]], null, 0], 'firstMonth is 0; 1 is the least.'],
    ['month 13', [[[45292]], [[1]], null, 13], 'firstMonth is 13; 12 is the most.'],
    ['half a month', [[[45292]], [[1]], null, 1.5], 'firstMonth is 1.5; it must be a whole number.'],
    [
      'another output',
      [[[45292]], [[1]], null, null, 'both'],
      'output is “both”; it must be one of shares, reliability.',
    ],
  ])('%s', (_, args, message) => {
    expect(messageOf(args)).toBe(`#VALUE! ${message}`);
  });

  it('in the language of the call', () => {
    const args = [[[45292, 45323]], [[1, -3]]];
    expect(messageOf(args, 'zh-Hans')).toBe('#VALUE! amounts 合计为 -2，合计必须大于零才能计算占比。');
    expect(messageOf(args, 'zh-Hant')).toBe('#VALUE! amounts 合計為 -2，合計必須大於零才能計算占比。');
  });
});

import { callFunction } from '../../../core/call';
import { noisyMonths, randomOf, sumOf } from './noisy-months';

/** The forecasts alone. Every history here is made from a truth that is known, so the right forecast is known too. */
const forecast = (history: readonly number[], periods = 12, seasonLength = 12) =>
  (callFunction('SALESFORECAST', [[history], periods, seasonLength]) as number[][]).map(([middle]) => middle!);
const off = (value: number, right: number) => Math.abs(value / right - 1);
const SHAPE = [60, 80, 70, 60, 80, 70, 70, 150, 120, 70, 140, 150];

describe('SALESFORECAST of years that are all alike', () => {
  it.each([2, 3, 5])('forecasts the same year once more after %d', (years) => {
    expect(forecast(Array.from({ length: 12 * years }, (_, t) => SHAPE[t % 12]!))).toEqual(SHAPE);
  });

  it('forecasts half a year on, half a year off', () => {
    const year = [100, 100, 30, 30, 30, 30, 30, 30, 100, 100, 100, 100];
    expect(forecast([...year, ...year, ...year])).toEqual(year);
  });

  it('keeps the shape where sales grow by 1 % a month', () => {
    const history = Array.from({ length: 48 }, (_, t) => SHAPE[t % 12]! * 1.01 ** t);
    forecast(history.slice(0, 36)).forEach((month, k) => {
      expect(off(month, history[36 + k]!)).toBeLessThan(0.05);
    });
  });

  it('takes no month of a random shape with 3 % noise for wild', () => {
    const wrong = Array.from({ length: 400 }, (_, i) => {
      const random = randomOf(i);
      const shape = Array.from({ length: 12 }, () => 40 + 120 * random());
      const history = noisyMonths(36, (t) => shape[t % 12]!, 0.03, 1000 + i);
      return Math.max(...forecast(history).map((month, k) => off(month, shape[k]!)));
    });
    // Three years with 3 % noise leave 1.7 % in a month and as much in the level: four times both is 13 %.
    expect(wrong.filter((worst) => worst > 0.13)).toEqual([]);
    expect(sumOf(wrong) / wrong.length).toBeLessThan(0.05);
  });
});

describe('SALESFORECAST of one wild month', () => {
  const histories = Array.from({ length: 100 }, (_, i) => {
    const random = randomOf(i);
    const shape = Array.from({ length: 12 }, () => 60 + 80 * random());
    return { place: Math.floor(47 * random()), months: noisyMonths(48, (t) => shape[t % 12]!, 0.05, 2000 + i) };
  });

  it.each([10, 3, 0.2])('is moved by few hundredths where it is %d times the usual', (times) => {
    const moved = histories.map(({ place, months }) => {
      const plain = forecast(months);
      const wild = forecast(months.map((month, t) => (t === place ? times * month : month)));
      return Math.max(...wild.map((month, k) => off(month, plain[k]!)));
    });
    expect(sumOf(moved) / moved.length).toBeLessThan(0.025);
    expect(Math.max(...moved)).toBeLessThan(0.13);
  });

  it('takes a last month that the month before leans to for a ramp', () => {
    const flat = Array.from({ length: 34 }, (_, t) => 100 + 3 * Math.cos(t * t));
    expect(forecast([...flat, 150, 300], 1)[0]).toBeGreaterThan(180);
    expect(forecast([...flat, 100, 300], 1)[0]).toBeLessThan(120);
  });

  it.each([0.5, 0.6, 0.7])('hardly follows a last month that is %d complete', (part) => {
    const wrong = Array.from({ length: 50 }, (_, i) => {
      const months = noisyMonths(36, (t) => 100 + 30 * Math.sin((t * Math.PI) / 6), 0.05, i);
      months[35]! *= part;
      return sumOf(forecast(months)) / 1200 - 1;
    });
    expect(Math.abs(sumOf(wrong) / wrong.length)).toBeLessThan(0.07);
  });
});

describe('SALESFORECAST of a level that changed', () => {
  it.each([
    [36, 24, 0.02],
    [36, 18, 0.02],
    [48, 36, 0.02],
    [60, 48, 0.02],
    [24, 12, 0.05],
  ])('takes %d months whose level doubled after %d for neither growth nor season (off by %d)', (count, at, most) => {
    const wrong = Array.from({ length: 30 }, (_, i) => {
      const season = (t: number) => 100 + 20 * Math.sin((t * Math.PI) / 6);
      const months = noisyMonths(count, (t) => season(t) * (t < at ? 1 : 2), 0.03, i);
      return sumOf(forecast(months)) / 2400 - 1;
    });
    expect(Math.abs(sumOf(wrong) / wrong.length)).toBeLessThan(most);
  });

  it('does not take steady growth for a new level', () => {
    const months = Array.from({ length: 60 }, (_, t) => 100 * 1.03 ** t);
    expect(off(sumOf(forecast(months.slice(0, 48))), sumOf(months.slice(48)))).toBeLessThan(0.07);
  });
});

describe('SALESFORECAST of a single year', () => {
  const line = (count: number, first: number, step: number) =>
    Array.from({ length: count }, (_, t) => first + step * t);

  it.each([11, 12, 13, 18, 23])('goes on with a straight line of %d months', (count) => {
    const right = line(count + 3, 30, 40).slice(count);
    forecast(line(count, 30, 40), 3).forEach((month, k) => {
      expect(off(month, right[k]!)).toBeLessThan(0.1);
    });
  });

  it('goes on with four quarters, and with five', () => {
    expect(off(forecast([100, 200, 300, 400], 1, 4)[0]!, 500)).toBeLessThan(0.05);
    expect(off(forecast([100, 200, 300, 400, 500], 1, 4)[0]!, 600)).toBeLessThan(0.05);
  });

  it('goes on falling', () => {
    const falling = line(12, 500, -470 / 11);
    const months = forecast(falling);
    expect(months[0]).toBeLessThan(31);
    for (let k = 1; k < 12; k++) expect(months[k]!).toBeLessThan(months[k - 1]!);
  });

  it('still finds a season that ends where it began', () => {
    const months = forecast([100, 90, 110, 120, 100, 80, 60, 70, 100, 110, 140, 190]);
    expect(months[11]! / months[6]!).toBeGreaterThan(1.8);
  });
});

import type { Argument } from '../../../core/arguments/call-record';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';
import type { Language } from '../../../core/words/language';
import { noisyMonths, normal, randomOf, sumOf } from './noisy-months';

const call = (args: readonly Argument[]) => callFunction('SALESFORECAST', args) as number[][];
const forecast = (history: readonly number[], periods = 12) => call([[history], periods]).map(([middle]) => middle!);
const messageOf = (args: readonly Argument[], language: Language = 'en') => {
  try {
    callFunction('SALESFORECAST', args, { language });
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};

describe('SALESFORECAST of a new product or person', () => {
  const histories = (zeros: number) =>
    Array.from({ length: 30 }, (_, i) => noisyMonths(36, (t) => (t < zeros ? 0 : 1000), 0.1, i));

  it.each([6, 8, 9, 12, 24, 30])('leaves out %d zeros before the first sale', (zeros) => {
    const totals = histories(zeros).map((months) => sumOf(forecast(months)) / 12_000);
    expect(Math.abs(sumOf(totals) / totals.length - 1)).toBeLessThan(0.02);
    for (const months of histories(zeros)) expect(call([[months]])).toEqual(call([[months.slice(zeros)]]));
  });

  it.each([6, 8, 9, 12, 24])('has a sane upper end after %d zeros', (zeros) => {
    for (const months of histories(zeros)) {
      for (const [, , upper] of call([[months]])) expect(upper).toBeLessThan(2000);
    }
  });

  it('forecasts a first sale of the last months', () => {
    for (const months of [
      [0, 0, 0, 5],
      [0, 0, 0, 0, 5, 7],
    ])
      for (const value of call([[months]]).flat()) expect(Number.isFinite(value) && value >= 0).toBe(true);
  });
});

describe('SALESFORECAST of zeros now and then', () => {
  /** Errors of our forecasts over those of the plain mean, which is the best forecast where zeros come at random. */
  function againstMean(part: number, noise: number): number {
    let [ours, plain] = [0, 0];
    for (let i = 0; i < 300; i++) {
      const random = randomOf(i);
      const month = () => (random() < part ? 0 : 100 * Math.max(0, 1 + noise * normal(random)));
      const history = [...Array.from({ length: 35 + 12 * (i % 3) }, month), 100];
      const mean = sumOf(history) / history.length;
      forecast(history).forEach((middle) => {
        const outcome = month();
        ours += Math.abs(outcome - middle);
        plain += Math.abs(outcome - mean);
      });
    }
    return ours / plain;
  }

  it.each([0.1, 0.15, 0.2, 0.24])('%d of the months at random: as good as the plain mean', (part) => {
    for (const noise of [0.15, 0.4]) expect(againstMean(part, noise)).toBeLessThan(1.03);
  });

  it('passes over three months in a row without sales', () => {
    const plain = noisyMonths(48, (t) => 100 + 30 * Math.sin((t * Math.PI) / 6), 0.03, 7);
    const closed = plain.map((month, t) => (t >= 26 && t < 29 ? 0 : month));
    const base = forecast(plain);
    forecast(closed).forEach((month, k) => {
      expect(Math.abs(month / base[k]! - 1)).toBeLessThan(0.08);
    });
  });

  it('keeps growth where the same two months of every year are zero', () => {
    const months = Array.from({ length: 48 }, (_, t) => (t % 12 === 6 || t % 12 === 7 ? 0 : 100 * 1.01 ** t));
    forecast(months.slice(0, 36)).forEach((month, k) => {
      if (k === 6 || k === 7) expect(month).toBe(0);
      else expect(Math.abs(month / months[36 + k]! - 1)).toBeLessThan(0.08); // growth slows down
    });
  });
});

describe('SALESFORECAST of zeros at the end', () => {
  const nine = [100, 104, 98, 103, 101, 97, 99, 102, 100];

  it('refuses them where no month before is zero, and names the argument that leaves them out', () => {
    expect(messageOf([[[...nine, 0, 0, 0]]])).toBe(
      '#VALUE! history ends with 3 zeros, and no period before is zero, so those periods seem not to be over. Set unfinished to 3 to leave them out and forecast them first.',
    );
    expect(messageOf([[[...nine, 0, 0, 0]], 12, 12, 0.95, 1])).toContain('Set unfinished to 3');
    expect(messageOf([[[...nine, 0]]])).toBe(
      '#VALUE! history ends with a zero, and no period before is zero, so that period seems not to be over. Set unfinished to 1 to leave it out and forecast it first.',
    );
    expect(messageOf([[[0, 0, ...nine, 0]]])).toContain('Set unfinished to 1');
  });

  it('in three languages', () => {
    expect(messageOf([[[...nine, 0, 0]]], 'zh-Hans')).toBe(
      '#VALUE! history 末尾有 2 期为零，而之前各期都不为零，这些期间可能尚未结束。请将 unfinished 设为 2，它们便不参与计算，并最先被预测。',
    );
    expect(messageOf([[[...nine, 0, 0]]], 'zh-Hant')).toBe(
      '#VALUE! history 末尾有 2 期為零，而之前各期都不為零，這些期間可能尚未結束。請將 unfinished 設為 2，這些期間便不列入計算，並最先被預測。',
    );
  });

  it('gives what blanks give, and the forecast once they are said to be unfinished', () => {
    expect(messageOf([[[...nine, null, null, null]]])).toMatch(/^#VALUE!/);
    expect(call([[[...nine, 0, 0, 0]], 12, 12, 0.95, 3])).toEqual(call([[nine]]));
  });

  it('takes them as they are where other months are zero or negative, or everything is', () => {
    expect(messageOf([[[5, 0, 7, 5, 6, 0]]])).toBe('no error');
    expect(messageOf([[[5, -1, 7, 5, 6, 0]]])).toBe('no error');
    expect(call([[[0, 0, 0, 0]], 1])).toEqual([[0, 0, 0]]);
  });
});

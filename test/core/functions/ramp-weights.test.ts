import type { Argument } from '../../../core/arguments/call-record';
import type { Cell } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';

const weigh = (...args: Argument[]) => callFunction('RAMPWEIGHTS', args) as number[][];
const outcome = (args: readonly Argument[]) => {
  try {
    return String(callFunction('RAMPWEIGHTS', args));
  } catch (error) {
    return error instanceof SheetError ? `${error.code} ${error.message}` : 'another exception';
  }
};
const textOf = (cell: Cell | undefined) => (cell instanceof SheetError ? `${cell.code} ${cell.message}` : cell);
const column = (values: readonly Cell[]) => values.map((value) => [value]);

const date = (month: number, day: number, year = 2026) => toSerial(year, month, day);
const LONG_AGO = toSerial(2020, 1, 1);
const MONTHS = Array.from({ length: 12 }, (_, m) => date(m + 1, 1));
const RAMP = [[0.25, 0.5, 0.75, 1]];

describe('RAMPWEIGHTS', () => {
  it('gives 1 for a full period at the full target, 0 before joining and after leaving', () => {
    expect(weigh(column([LONG_AGO, date(3, 1)]), column([date(2, 28), 0]), [[date(2, 1), date(3, 1)]])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('counts the day of joining and the last day', () => {
    expect(weigh(date(3, 31), date(3, 31), [[date(3, 1)]])).toEqual([[1 / 31]]);
  });

  it('splits 100,000 for who joins on 16 March by calendar days or weekdays', () => {
    const share = (rule: string | null) => weigh(date(3, 16), null, [[date(3, 1)]], null, rule)[0]![0]!;
    expect((100_000 * share(null)).toFixed(2)).toBe('51612.90');
    expect((100_000 * share('calendar')).toFixed(2)).toBe('51612.90');
    expect((100_000 * share('Weekdays')).toFixed(2)).toBe('54545.45');
  });

  it('begins the ramp in the month of joining up to the 15th, and with the next from the 16th', () => {
    expect(weigh(date(3, 15), null, [MONTHS], RAMP)[0]!.slice(1, 8)).toEqual([0, 0.25 * (17 / 31), 0.5, 0.75, 1, 1, 1]);
    expect(weigh(date(3, 16), null, [MONTHS], RAMP)[0]!.slice(1, 8)).toEqual([0, 0, 0.25, 0.5, 0.75, 1, 1]);
    expect(weigh(date(12, 16), null, [[date(12, 1), date(1, 1, 2027)]], [[0.5]])).toEqual([[0, 0.5]]);
  });

  it('is at the full target after the last month of the ramp', () => {
    expect(weigh(date(1, 1), null, [MONTHS], [[0, 0.5]])[0]!.slice(0, 4)).toEqual([0, 0.5, 1, 1]);
  });

  it('weighs the months of a quarter by their days', () => {
    const [quarter] = weigh(date(1, 1), null, [[date(1, 1), date(4, 1)]], RAMP)[0]!;
    expect(quarter).toBeCloseTo((0.25 * 31 + 0.5 * 28 + 0.75 * 31) / 90, 14);
  });

  it.each<[string, number[], number]>([
    ['a month', [date(1, 1), date(2, 1)], 28],
    ['a quarter', [date(1, 1), date(4, 1)], 91],
    ['a year', [date(1, 1), date(1, 1, 2027)], 365],
    ['a week', [date(1, 5), date(1, 12)], 7],
    ['a single month', [date(2, 1)], 28],
    ['four weeks after four and five', [date(1, 5), date(2, 2), date(3, 9), date(4, 6)], 28],
  ])('lets the last period last as its step says: %s', (_, starts, days) => {
    const last = starts.at(-1)!;
    const shares = weigh(last, last, [starts])[0]!;
    expect(1 / shares.at(-1)!).toBeCloseTo(days, 9);
    expect(weigh(last + days, null, [starts])[0]!.at(-1)).toBe(0);
  });

  it('takes people, periods and ramp across and down', () => {
    const people = [LONG_AGO, date(3, 10), date(5, 20)];
    const expected = weigh(column(people), column([0, date(8, 9), 0]), [MONTHS], RAMP);
    expect(weigh([people], [[0, date(8, 9), 0]], column(MONTHS), column(RAMP[0]!))).toEqual(expected);
    expect(weigh([people], column([0, date(8, 9), 0]), [MONTHS], RAMP)).toEqual(expected);
  });

  it('takes a blank end as still here, however the host delivers it, and one blank for all', () => {
    for (const blank of [null, '', 0]) {
      expect(weigh(date(1, 1), blank, [MONTHS])).toEqual([Array(12).fill(1)]);
      expect(weigh(column([LONG_AGO, LONG_AGO]), blank, [MONTHS])).toEqual(Array(2).fill(Array(12).fill(1)));
      expect(weigh(column([LONG_AGO, LONG_AGO]), column([blank, date(1, 31)]), [MONTHS])[0]).toEqual(Array(12).fill(1));
    }
  });

  it('gives 0 for a period without a weekday', () => {
    expect(weigh(LONG_AGO, null, [[date(3, 7), date(3, 8), date(3, 9)]], null, 'weekdays')).toEqual([[0, 0, 1]]);
  });

  it('puts what is wrong with a person into each cell of the row, in the language of the call', () => {
    const starts = column([LONG_AGO, null, 'soon', date(5, 1), LONG_AGO]);
    const ends = column([null, null, null, date(4, 1), -3]);
    const rows = callFunction('RAMPWEIGHTS', [starts, ends, [MONTHS.slice(0, 2)]]) as Cell[][];
    expect(rows.map((row) => row.map(textOf))).toEqual([
      [1, 1],
      Array(2).fill('#VALUE! startDates: row 2, column 1 holds no date.'),
      Array(2).fill('#VALUE! startDates: row 3, column 1 holds the text “soon” where a number is needed.'),
      Array(2).fill('#VALUE! endDates: row 4, column 1 is 2026-04-01, before the start 2026-05-01.'),
      Array(2).fill('#VALUE! endDates: row 5, column 1 is -3, which is not the number of a day.'),
    ]);
    const inChinese = callFunction('RAMPWEIGHTS', [starts, ends, [MONTHS]], {
      language: 'zh-Hant',
    }) as Cell[][];
    expect(textOf(inChinese[3]![0])).toBe('#VALUE! endDates：第 4 列第 1 欄為 2026-04-01，早於開始日期 2026-05-01。');
  });

  it.each<[string, readonly Argument[], string]>([
    ['no start at all', [null, null, [MONTHS]], 'startDates is missing.'],
    [
      'people of two dimensions',
      [Array(2).fill([LONG_AGO, LONG_AGO]), null, [MONTHS]],
      'startDates must be one row or one column, not 2 × 2 cells.',
    ],
    [
      'fewer ends than starts',
      [column([LONG_AGO, LONG_AGO, LONG_AGO]), column([0, 0]), [MONTHS]],
      'endDates has 2 × 1 cells; 3 × 1 are needed.',
    ],
    ['a blank period', [LONG_AGO, null, [[date(1, 1), null]]], 'periodStarts: row 1, column 2 holds no date.'],
    [
      'periods out of order',
      [LONG_AGO, null, column([date(1, 1), date(3, 1), date(2, 1)])],
      'periodStarts: row 3, column 1 is 2026-02-01, which is not after the period before it.',
    ],
    [
      'periods of two dimensions',
      [LONG_AGO, null, Array(2).fill([date(1, 1), date(2, 1)])],
      'periodStarts must be one row or one column, not 2 × 2 cells.',
    ],
    [
      'a ramp in per cent',
      [LONG_AGO, null, [MONTHS], column([0.5, 75])],
      'ramp: row 2, column 1 is 75; a share lies between 0 and 1.',
    ],
    ['a negative ramp', [LONG_AGO, null, [MONTHS], [[-1]]], 'ramp: row 1, column 1 is -1, which is negative.'],
    ['a ramp of zeros', [LONG_AGO, null, [MONTHS], [[0, 0]]], 'ramp: all numbers are zero.'],
    [
      'a ramp of more than ten years',
      [LONG_AGO, null, [MONTHS], [Array(121).fill(0.5)]],
      'ramp has 121 months; 120 is the most.',
    ],
    [
      'a ramp of two dimensions',
      [LONG_AGO, null, [MONTHS], Array(2).fill([0.5, 0.5])],
      'ramp must be one row or one column, not 2 × 2 cells.',
    ],
    ['another rule', [LONG_AGO, null, [MONTHS], null, 'days'], 'rule is “days”; it must be one of calendar, weekdays.'],
    [
      'more than 2,000,000 cells',
      [column(Array(2001).fill(LONG_AGO)), null, [Array.from({ length: 1000 }, (_, n) => LONG_AGO + n)]],
      'The result would have 2001000 cells; 2000000 is the most.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(outcome(args)).toBe(`#VALUE! ${message}`);
  });
});

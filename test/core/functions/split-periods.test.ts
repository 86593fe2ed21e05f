import type { Argument } from '../../../core/arguments/call-record';
import { SheetError } from '../../../core/arguments/sheet-error';
import { fromSerial, toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { calendarOf, mainland2026 } from '../calendar/official-schedules';

type Row = [start: number, end: number, sellingDays: number, target: number];
const split = (...args: Argument[]) => callFunction('SPLITPERIODS', args) as Row[];
const targets = (rows: readonly Row[]) => rows.map(([, , , target]) => target);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const outcome = (args: readonly Argument[]) => {
  try {
    return String(callFunction('SPLITPERIODS', args));
  } catch (error) {
    return error instanceof SheetError ? `${error.code} ${error.message}` : 'another exception';
  }
};

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number) as [number, number, number];
  return toSerial(year, month, date);
};
const NEW_YEAR = day('2026-01-01');
const NEW_YEARS_EVE = day('2026-12-31');
const EVEN = [Array(12).fill(1)];
const ALL_WEEK = [Array(7).fill(1)];

describe('SPLITPERIODS', () => {
  it('gives February 2026 its selling days by the official calendar', () => {
    const months = split(248_000, NEW_YEAR, NEW_YEARS_EVE, 'month', null, calendarOf(mainland2026));
    expect(months.map(([, , days]) => days)).toEqual(mainland2026.workingDays);
    expect(targets(months)).toEqual(mainland2026.workingDays.map((days) => days * 1000));
  });

  it('gives each month what the seasonality says, whatever its selling days, to the unit', () => {
    const season = [7.2, 5.1, 8.9, 8.3, 8.4, 8.8, 7.4, 7.6, 9.9, 9.6, 9.2, 9.6];
    const months = split(
      10_000_000,
      NEW_YEAR,
      NEW_YEARS_EVE,
      'month',
      [season],
      calendarOf(mainland2026),
      null,
      10_000,
    );
    expect(targets(months).map((target) => target / 1000)).toEqual([
      720, 510, 890, 830, 840, 880, 740, 760, 990, 960, 920, 960,
    ]);
    expect(targets(split(1_200_000_000, NEW_YEAR, NEW_YEARS_EVE, 'month', EVEN))).toEqual(Array(12).fill(100_000_000));
  });

  it('breaks ties between months of different length to the earlier one, at any size', () => {
    for (const each of [1, 10 ** 8, 9 * 10 ** 12]) {
      const months = targets(split(12 * each + 6, NEW_YEAR, NEW_YEARS_EVE, 'month', EVEN, calendarOf(mainland2026)));
      expect(months.map((target) => target - each)).toEqual([1, 1, 0, 1, 1, 0, 1, 0, 0, 1, 0, 0]);
    }
  });

  it('gives 53 rows of weeks for 2026, and 53 whole weeks for its ISO year', () => {
    const weeks = split(1_000_000, NEW_YEAR, NEW_YEARS_EVE, 'week');
    expect(weeks).toHaveLength(53);
    expect(weeks[0]!.slice(0, 3)).toEqual([NEW_YEAR, day('2026-01-04'), 2]);
    expect(weeks[52]!.slice(0, 3)).toEqual([day('2026-12-28'), NEW_YEARS_EVE, 4]);
    expect(sum(targets(weeks))).toBe(1_000_000);
    const isoYear = split(1_000_000, day('2025-12-29'), day('2027-01-03'), 'week');
    expect(isoYear).toHaveLength(53);
    for (const [start, end, days] of isoYear) expect([end - start, days]).toEqual([6, 5]);
  });

  it('keeps a week across two years in one row', () => {
    const [week] = split(70, day('2025-12-29'), day('2026-01-04'), 'week', null, null, ALL_WEEK);
    expect(week).toEqual([day('2025-12-29'), day('2026-01-04'), 7, 70]);
  });

  it('counts quarters from the start if that is the first of a month, and by the calendar otherwise', () => {
    const starts = (start: string, end: string) =>
      split(100, day(start), day(end), 'quarter').map((row) => fromSerial(row[0]));
    expect(starts('2026-04-01', '2027-03-31').map(({ month }) => month)).toEqual([4, 7, 10, 1]);
    expect(starts('2026-02-01', '2027-01-31').map(({ month }) => month)).toEqual([2, 5, 8, 11]);
    expect(starts('2026-02-02', '2026-12-31').map(({ month, day: date }) => [month, date])).toEqual([
      [2, 2],
      [4, 1],
      [7, 1],
      [10, 1],
    ]);
  });

  it('clips months to the range, and lets a part of a month carry that part of its weight', () => {
    const rows = split(850_000, day('2026-04-16'), NEW_YEARS_EVE, 'month', EVEN, null, ALL_WEEK);
    expect(rows[0]).toEqual([day('2026-04-16'), day('2026-04-30'), 15, 50_000]);
    expect(targets(rows).slice(1)).toEqual(Array(8).fill(100_000));
  });

  it('gives nothing to a month without a selling day', () => {
    const february = Array.from({ length: 28 }, (_, n) => [day('2026-02-01') + n]);
    const rows = split(100, NEW_YEAR, day('2026-03-31'), 'month', EVEN, february);
    expect(rows.map(([, , days, target]) => [days, target])).toEqual([
      [22, 50],
      [0, 0],
      [22, 50],
    ]);
  });

  it('takes a seasonality across and down, and half days in decimal units', () => {
    const season = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8];
    const down = season.map((weight) => [weight]);
    expect(split(1000, NEW_YEAR, NEW_YEARS_EVE, 'week', down)).toEqual(
      split(1000, NEW_YEAR, NEW_YEARS_EVE, 'week', [season]),
    );
    const rows = split(0.3, day('2026-03-02'), day('2026-03-08'), 'week', null, [[day('2026-03-03'), 0.5]], null, 0.1);
    expect(rows).toEqual([[day('2026-03-02'), day('2026-03-08'), 4.5, 0.3]]);
  });

  it('mirrors a negative target and never gives minus zero', () => {
    const positive = targets(split(1001, NEW_YEAR, day('2026-01-31'), 'day'));
    const negative = targets(split(-1001, NEW_YEAR, day('2026-01-31'), 'day'));
    expect(negative.map((target) => 0 - target)).toEqual(positive);
    expect(negative.some((target) => Object.is(target, -0))).toBe(false);
  });

  it.each<[string, readonly Argument[], string]>([
    ['an end before the start', [1, NEW_YEARS_EVE, NEW_YEAR, 'day'], 'end 2026-01-01 lies before start 2026-12-31.'],
    [
      'more than 40,000 days',
      [1, NEW_YEAR, NEW_YEAR + 40_000, 'day'],
      'From 2026-01-01 to 2135-07-09 there are 40001 days; 40000 is the most.',
    ],
    [
      'another grain',
      [1, NEW_YEAR, NEW_YEARS_EVE, 'year'],
      'grain is “year”; it must be one of day, week, month, quarter.',
    ],
    [
      'eleven seasonal weights',
      [1, NEW_YEAR, NEW_YEARS_EVE, 'day', [Array(11).fill(1)]],
      'seasonality has 1 × 11 cells; 1 × 12 are needed.',
    ],
    [
      'a seasonality of zeros',
      [1, NEW_YEAR, NEW_YEARS_EVE, 'day', [Array(12).fill(0)]],
      'seasonality: all numbers are zero.',
    ],
    [
      'a negative seasonality',
      [1, NEW_YEAR, NEW_YEARS_EVE, 'day', [[1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
      'seasonality: row 1, column 2 is -1, which is negative.',
    ],
    [
      'a weekend',
      [1, day('2026-03-07'), day('2026-03-08'), 'day'],
      'No day from 2026-03-07 to 2026-03-08 has a weight: see calendar, weekdayWeights and seasonality.',
    ],
    [
      'a month without season',
      [1, day('2026-03-02'), day('2026-03-06'), 'day', [[1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]]],
      'No day from 2026-03-02 to 2026-03-06 has a weight: see calendar, weekdayWeights and seasonality.',
    ],
    [
      'three columns of calendar',
      [1, NEW_YEAR, NEW_YEARS_EVE, 'day', null, Array(2).fill([NEW_YEAR, 0, 0])],
      'calendar must be one or two columns (date, day weight), not 2 × 3 cells.',
    ],
    [
      'two weights for a date',
      [
        1,
        NEW_YEAR,
        NEW_YEARS_EVE,
        'day',
        null,
        [
          [NEW_YEAR, 1],
          [NEW_YEAR, 0],
        ],
      ],
      'calendar: row 1 gives 2026-01-01 the weight 1, row 2 the weight 0.',
    ],
    [
      'a day of weight 1001',
      [1, NEW_YEAR, NEW_YEARS_EVE, 'day', null, null, [[1001, 1, 1, 1, 1, 0, 0]]],
      'weekdayWeights: row 1, column 1 is 1001; a day weighs 1000 at most.',
    ],
    ['a unit of zero', [1, NEW_YEAR, NEW_YEARS_EVE, 'day', null, null, null, 0], 'unit is 0; it must be above 0.'],
    [
      'a target that is no multiple of the unit',
      [1050, NEW_YEAR, NEW_YEARS_EVE, 'day', null, null, null, 100],
      'target is 1050, which is not a multiple of the unit 100.',
    ],
    [
      'more than 2^50 units',
      [2 ** 51, NEW_YEAR, NEW_YEARS_EVE, 'day'],
      'target is more than 2^50 units of 1; take a larger unit.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(outcome(args)).toBe(`#VALUE! ${message}`);
  });
});

import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import { SheetError } from '../../../core/arguments/sheet-error';
import { toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import {
  calendarOf,
  holidaysOf,
  mainland2025,
  mainland2026,
  type OfficialSchedule,
  taiwan2026,
} from '../calendar/official-schedules';

const count = (...args: Argument[]) => callFunction('SELLINGDAYS', args) as number;
const outcome = (args: readonly Argument[]) => {
  try {
    return String(callFunction('SELLINGDAYS', args));
  } catch (error) {
    return error instanceof SheetError ? `${error.code} ${error.message}` : 'another exception';
  }
};
const byMonth = ({ year }: OfficialSchedule, calendar: number[][]) =>
  Array.from({ length: 12 }, (_, m) => count(toSerial(year, m + 1, 1), toSerial(year, m + 2, 0), calendar));
const yearOf = ({ year }: OfficialSchedule, calendar: number[][]) =>
  count(toSerial(year, 1, 1), toSerial(year, 12, 31), calendar);

const MONDAY = toSerial(2026, 3, 2);
const SUNDAY = toSerial(2026, 3, 8);

describe('SELLINGDAYS', () => {
  it.each([mainland2025, mainland2026, taiwan2026])('gives the official working days of $name', (schedule) => {
    expect(byMonth(schedule, calendarOf(schedule))).toEqual(schedule.workingDays);
    expect(yearOf(schedule, calendarOf(schedule))).toBe(schedule.workingDays.reduce((sum, days) => sum + days, 0));
  });

  it('gives 248 days for the mainland and 245 for Taiwan, where holidays alone give 242, in February 14', () => {
    expect(yearOf(mainland2025, calendarOf(mainland2025))).toBe(248);
    expect(yearOf(mainland2026, calendarOf(mainland2026))).toBe(248);
    expect(yearOf(taiwan2026, calendarOf(taiwan2026))).toBe(245);
    const holidays = holidaysOf(mainland2026).map((day) => [day]);
    expect(yearOf(mainland2026, holidays)).toBe(242);
    expect(byMonth(mainland2026, holidays)[1]).toBe(14);
    expect(
      yearOf(
        mainland2025,
        holidaysOf(mainland2025).map((day) => [day]),
      ),
    ).toBe(243);
  });

  it('counts both ends, and one day as a range', () => {
    expect(count(MONDAY, MONDAY)).toBe(1);
    expect(count(MONDAY, SUNDAY)).toBe(5);
    expect(count(SUNDAY, SUNDAY)).toBe(0);
  });

  it('takes half days, heavy days and made-up Sundays, and adds decimals without noise', () => {
    const calendar = [
      [MONDAY, 0.5],
      [MONDAY + 1, 1.5],
      [SUNDAY, 1],
    ];
    expect(count(MONDAY, SUNDAY, calendar)).toBe(6);
    expect(count(MONDAY, MONDAY + 2, null, [[0.1, 0.1, 0.1, 0, 0, 0, 0]])).toBe(0.3);
    expect(count(MONDAY, MONDAY + 2, null, [[1 / 3, 1 / 3, 1 / 3, 0, 0, 0, 0]])).toBe(1);
  });

  it('takes a row or a column of dates as holidays, and a row of two cells by what the second can be', () => {
    expect(count(MONDAY, SUNDAY, [[MONDAY], [MONDAY + 1], [SUNDAY]])).toBe(3);
    expect(count(MONDAY, SUNDAY, [[MONDAY, MONDAY + 1, SUNDAY]])).toBe(3);
    expect(count(MONDAY, SUNDAY, [[MONDAY, MONDAY + 1]])).toBe(3);
    expect(count(MONDAY, SUNDAY, [[MONDAY, 0.5]])).toBe(4.5);
    expect(count(MONDAY, SUNDAY, MONDAY)).toBe(4);
  });

  it('passes over blank rows, however the host delivers a blank, and takes a blank weight as a holiday', () => {
    for (const blank of [null, '', 0]) {
      expect(
        count(MONDAY, SUNDAY, [
          [blank, blank],
          [MONDAY, blank],
        ]),
      ).toBe(4);
      expect(count(MONDAY, SUNDAY, [[blank], [MONDAY], [blank]])).toBe(4);
      expect(count(MONDAY, SUNDAY, blank)).toBe(5);
    }
  });

  it('takes one date twice with one weight, and a time of day as its day', () => {
    expect(
      count(MONDAY, SUNDAY, [
        [MONDAY, 0.5],
        [MONDAY + 0.75, 0.5],
      ]),
    ).toBe(4.5);
    expect(count(MONDAY + 0.5, MONDAY + 0.25)).toBe(1);
  });

  it('takes weekday weights across and down', () => {
    const weights = [1, 1, 1, 1, 1, 0.5, 0];
    expect(count(MONDAY, SUNDAY, null, [weights])).toBe(5.5);
    expect(
      count(
        MONDAY,
        SUNDAY,
        null,
        weights.map((weight) => [weight]),
      ),
    ).toBe(5.5);
  });

  it.each<[string, readonly Argument[], string]>([
    ['an end before the start', [SUNDAY, MONDAY], 'end 2026-03-02 lies before start 2026-03-08.'],
    [
      'two weights for one date',
      [
        MONDAY,
        SUNDAY,
        [
          [MONDAY, 0],
          [SUNDAY, 1],
          [MONDAY, 0.5],
        ],
      ],
      'calendar: row 1 gives 2026-03-02 the weight 0, row 3 the weight 0.5.',
    ],
    [
      'a weight without a date',
      [
        MONDAY,
        SUNDAY,
        [
          [MONDAY, 0],
          [null, 1],
        ],
      ],
      'calendar: row 2, column 1 holds no date.',
    ],
    ['a negative day weight', [MONDAY, SUNDAY, [[MONDAY, -1]]], 'calendar: row 1, column 2 is -1, which is negative.'],
    [
      'a date where a weight belongs',
      [
        MONDAY,
        SUNDAY,
        [
          [MONDAY, 0],
          [MONDAY, SUNDAY],
        ],
      ],
      'calendar: row 2, column 2 is 46089; a day weighs 1000 at most.',
    ],
    [
      'three columns',
      [
        MONDAY,
        SUNDAY,
        [
          [MONDAY, 0, 0],
          [SUNDAY, 0, 0],
        ],
      ],
      'calendar must be one or two columns (date, day weight), not 2 × 3 cells.',
    ],
    [
      'a heading in the calendar',
      [MONDAY, SUNDAY, [['Date'], [MONDAY]]],
      'calendar: row 1, column 1 holds the text “Date” where a number is needed.',
    ],
    [
      'a number that is no day',
      [MONDAY, SUNDAY, [[-5]]],
      'calendar: row 1, column 1 is -5, which is not the number of a day.',
    ],
    [
      'six weekday weights',
      [MONDAY, SUNDAY, null, [[1, 1, 1, 1, 1, 1]]],
      'weekdayWeights has 1 × 6 cells; 1 × 7 are needed.',
    ],
    ['weekdays that are all zero', [MONDAY, SUNDAY, null, [Array(7).fill(0)]], 'weekdayWeights: all numbers are zero.'],
    [
      'a weekday beyond any weight',
      [MONDAY, SUNDAY, null, [[1, 1, 1, 1, 1, 1, 1e300]]],
      'weekdayWeights: row 1, column 7 is 1e+300; a day weighs 1000 at most.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(outcome(args)).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  const day = fc.integer({ min: 40_000, max: 40_400 });
  const weight = fc.constantFrom(0, 0.5, 1, 1.5);
  const exceptions = fc.uniqueArray(fc.tuple(day, weight), { selector: ([date]) => date, maxLength: 60 });
  const week = fc
    .array(fc.constantFrom(0, 0.5, 1, 2), { minLength: 7, maxLength: 7 })
    .filter((w) => w.some((x) => x > 0));

  it('a range is the sum of its days', () => {
    fc.assert(
      fc.property(day, fc.nat(120), exceptions, week, (start, length, calendar, weights) => {
        const table = [[0, 0], ...calendar];
        let sum = 0;
        for (let at = start; at <= start + length; at++) sum += count(at, at, table, [weights]);
        expect(count(start, start + length, table, [weights])).toBe(sum);
      }),
    );
  });

  it('each day has its exception or else the weight of its weekday', () => {
    fc.assert(
      fc.property(day, exceptions, week, (at, calendar, weights) => {
        const own = calendar.find(([date]) => date === at)?.[1];
        const weekday = (new Date((at - 25569) * 86_400_000).getUTCDay() + 6) % 7;
        expect(count(at, at, [[0, 0], ...calendar], [weights])).toBe(own ?? weights[weekday]);
      }),
    );
  });

  it('the order of the calendar does not matter', () => {
    fc.assert(
      fc.property(exceptions, week, (calendar, weights) => {
        const table = [[0, 0], ...calendar];
        expect(count(40_000, 40_400, [...table].reverse(), [weights])).toBe(count(40_000, 40_400, table, [weights]));
      }),
    );
  });
});

import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { calendarOf, mainland2026 } from '../calendar/official-schedules';

const textOf = (cell: Cell) => (cell instanceof SheetError ? `${cell.code} ${cell.message}` : cell);
const pace = (...args: Argument[]) => (callFunction('PACE', args) as Cell[][])[0]!.map(textOf);
const outcome = (args: readonly Argument[]) => {
  try {
    return String(callFunction('PACE', args));
  } catch (error) {
    return error instanceof SheetError ? `${error.code} ${error.message}` : 'another exception';
  }
};

const START = toSerial(2026, 3, 2);
const END = toSerial(2026, 3, 13);
const DAY_5 = toSerial(2026, 3, 6);
const NEW_YEAR = toSerial(2026, 1, 1);
const NEW_YEARS_EVE = toSerial(2026, 12, 31);
const NOT_BEGUN = '#N/A By 2026-03-01 no selling day of the period from 2026-03-02 has passed.';

describe('PACE', () => {
  it('430,000 of 1,200,000 after 72 of the 248 days of 2026 on the mainland', () => {
    const calendar = calendarOf(mainland2026);
    const asOf = toSerial(2026, 4, 20);
    expect(callFunction('SELLINGDAYS', [NEW_YEAR, asOf, calendar])).toBe(72);
    const [attainment, toDate, index, runRate, required, projection] = pace(
      430_000,
      1_200_000,
      NEW_YEAR,
      NEW_YEARS_EVE,
      asOf,
      calendar,
    ) as number[];
    expect(attainment!.toFixed(4)).toBe('0.3583');
    expect(toDate!.toFixed(2)).toBe('348387.10');
    expect(index!.toFixed(10)).toBe('1.2342592593');
    expect(runRate!.toFixed(2)).toBe('5972.22');
    expect(required!.toFixed(2)).toBe('4375.00');
    expect(projection!.toFixed(2)).toBe('1481111.11');
  });

  it('counts the day asOf as passed', () => {
    expect(pace(100, 1000, START, END, START)).toEqual([0.1, 100, 1, 100, 100, 1000]);
  });

  it('has no index, run rate and projection before a selling day has passed', () => {
    expect(pace(50, 1000, START, END, START - 1)).toEqual([0.05, 0, NOT_BEGUN, NOT_BEGUN, 95, NOT_BEGUN]);
    const holiday = pace(50, 1000, START, END, START, [[START]]);
    expect(holiday[2]).toBe('#N/A By 2026-03-02 no selling day of the period from 2026-03-02 has passed.');
    expect(holiday[4]).toBeCloseTo(950 / 9, 12);
  });

  it('counts a period as over after its end: met needs 0, missed says by how much', () => {
    expect(pace(1000, 1000, START, END, END + 90)).toEqual([1, 1000, 1, 100, 0, 1000]);
    expect(pace(900, 1000, START, END, END + 90)).toEqual([
      0.9,
      1000,
      0.9,
      90,
      '#N/A No selling day is left until 2026-03-13: the target is missed by 100.',
      900,
    ]);
  });

  it('needs nothing more once the target is met', () => {
    expect(pace(1500, 1000, START, END, DAY_5)[4]).toBe(0);
  });

  it('defines a negative target: 80 lost where 100 were planned is 120 %', () => {
    expect(pace(-80, -100, START, END, END)[0]).toBeCloseTo(1.2, 14);
    expect(pace(-120, -100, START, END, END)[0]).toBeCloseTo(0.8, 14);
    expect(pace(-40, -100, START, END, DAY_5)).toEqual([1.6, -50, 1.2, -8, 0, -80]);
  });

  it('has no ratio to a target of zero, and says why', () => {
    const none = '#N/A target is 0, and so is the actual: there is nothing to compare.';
    const some = '#N/A target is 0 while the actual is 50: a ratio cannot be calculated.';
    expect(pace(0, 0, START, END, DAY_5)).toEqual([none, 0, none, 0, 0, 0]);
    expect(pace(50, 0, START, END, DAY_5)).toEqual([some, 0, some, 10, 0, 100]);
  });

  it('has only an attainment where the period has no selling day', () => {
    const none = '#N/A From 2026-03-07 to 2026-03-08 there is no selling day.';
    expect(pace(50, 100, START + 5, START + 6, START + 5)).toEqual([0.5, none, none, none, none, none]);
  });

  it('says so where a figure is beyond numbers', () => {
    expect(pace(1e308, 1e-300, START, END, DAY_5)[0]).toBe('#N/A The result is too large for a cell.');
  });

  it('counts in half days', () => {
    expect(pace(55, 110, START, START + 6, START + 4, null, [[1, 1, 1, 1, 1, 0.5, 0]])).toEqual([
      0.5, 100, 0.55, 11, 110, 60.5,
    ]);
  });

  it('gives its reasons in the language of the call', () => {
    const [cells] = callFunction('PACE', [50, 1000, START, END, START - 1], { language: 'zh-Hans' }) as Cell[][];
    expect(textOf(cells![2]!)).toBe('#N/A 截至 2026-03-01，自 2026-03-02 开始的期间还没有过去一个工作日。');
  });

  it.each<[string, readonly Argument[], string]>([
    ['an end before the start', [1, 1, END, START, START], 'end 2026-03-02 lies before start 2026-03-13.'],
    ['no asOf', [1, 1, START, END], 'asOf is missing.'],
    [
      'three columns of calendar',
      [1, 1, START, END, END, Array(2).fill([START, 0, 0])],
      'calendar must be one or two columns (date, day weight), not 2 × 3 cells.',
    ],
    [
      'two weights for a date',
      [
        1,
        1,
        START,
        END,
        END,
        [
          [START, 1],
          [START, 0],
        ],
      ],
      'calendar: row 1 gives 2026-03-02 the weight 1, row 2 the weight 0.',
    ],
    [
      'a day of weight 1001',
      [1, 1, START, END, END, null, [[1001, 1, 1, 1, 1, 1, 1]]],
      'weekdayWeights: row 1, column 1 is 1001; a day weighs 1000 at most.',
    ],
    [
      'a negative weekday',
      [1, 1, START, END, END, null, [[-1, 1, 1, 1, 1, 1, 1]]],
      'weekdayWeights: row 1, column 1 is -1, which is negative.',
    ],
    [
      'six weekdays',
      [1, 1, START, END, END, null, [[1, 1, 1, 1, 1, 1]]],
      'weekdayWeights has 1 × 6 cells; 1 × 7 are needed.',
    ],
    ['weekdays of zero', [1, 1, START, END, END, null, [Array(7).fill(0)]], 'weekdayWeights: all numbers are zero.'],
  ])('refuses %s', (_, args, message) => {
    expect(outcome(args)).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 9 });
  const day = fc.integer({ min: START, max: END - 1 });

  it('at the required rate the target is reached, at the run rate the projection', () => {
    fc.assert(
      fc.property(amount, amount, day, (actual, target, asOf) => {
        const [, toDate, index, runRate, required, projection] = pace(actual, target, START, END, asOf) as number[];
        const left = callFunction('SELLINGDAYS', [asOf + 1, END]) as number;
        expect(Math.max(actual, target) / (actual + required! * left)).toBeCloseTo(1, 12);
        expect((actual + runRate! * left) / projection!).toBeCloseTo(1, 12);
        expect((index! * toDate!) / actual).toBeCloseTo(1, 12);
      }),
    );
  });

  it('the pace index is the projected attainment', () => {
    fc.assert(
      fc.property(amount, amount, day, (actual, target, asOf) => {
        const [, , index, , , projection] = pace(actual, target, START, END, asOf) as number[];
        expect(index! / (projection! / target)).toBeCloseTo(1, 12);
      }),
    );
  });

  it('twice the day weights change no ratio and no projection', () => {
    fc.assert(
      fc.property(amount, amount, day, (actual, target, asOf) => {
        const once = pace(actual, target, START, END, asOf) as number[];
        const twice = pace(actual, target, START, END, asOf, null, [[2, 2, 2, 2, 2, 0, 0]]) as number[];
        for (const n of [0, 1, 2, 5]) expect(twice[n]).toBe(once[n]);
        for (const n of [3, 4]) expect(twice[n]).toBe(once[n]! / 2);
      }),
    );
  });

  it('any garbage gives finite figures or a SheetError', () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom(null, '', 0, 1, 46_023, 46_100, 2_958_465, 'x', true));
    const argument = fc.oneof(
      { weight: 3, arbitrary: cell },
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 8 }), (args) => {
        expect(outcome(args as Argument[])).not.toMatch(/another exception|NaN|Infinity|undefined/);
      }),
      { numRuns: 3000 },
    );
  });
});

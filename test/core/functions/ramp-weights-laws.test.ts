import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { describeOnSharedData, readSharedJson } from '../../shared-data';

const weigh = (...args: Argument[]) => callFunction('RAMPWEIGHTS', args) as number[][];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const outcome = (args: readonly Argument[]) => {
  try {
    return String(callFunction('RAMPWEIGHTS', args));
  } catch (error) {
    return error instanceof SheetError ? `${error.code} ${error.message}` : 'another exception';
  }
};
const column = (values: readonly Cell[]) => values.map((value) => [value]);

const date = (month: number, day: number, year = 2026) => toSerial(year, month, day);
const LONG_AGO = toSerial(2020, 1, 1);
const MONTHS = Array.from({ length: 12 }, (_, m) => date(m + 1, 1));
const RAMP = [[0.25, 0.5, 0.75, 1]];

describe('laws of RAMPWEIGHTS', () => {
  const day = fc.integer({ min: date(1, 1, 2024), max: date(12, 31, 2027) });
  const ramp = fc.array(fc.constantFrom(0.1, 0.25, 0.5, 0.8, 1), { minLength: 1, maxLength: 8 });
  const rule = fc.constantFrom('calendar', 'weekdays');

  it('weights lie between 0 and 1', () => {
    fc.assert(
      fc.property(day, fc.nat(900), ramp, rule, (start, length, shares, by) => {
        for (const weight of weigh(start, start + length, [MONTHS], [shares], by)[0]!) {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(weight).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('a month is its share of days employed times the ramp of its month of tenure', () => {
    fc.assert(
      fc.property(day, fc.nat(900), ramp, rule, (start, length, shares, by) => {
        const weights = weigh(start, start + length, [MONTHS], [shares], by)[0]!;
        weights.forEach((weight, m) => {
          const days = Array.from({ length: toSerial(2026, m + 2, 1) - MONTHS[m]! }, (_, n) => MONTHS[m]! + n).filter(
            (at) => by === 'calendar' || (at + 5) % 7 < 5,
          );
          const employed = days.filter((at) => at >= start && at <= start + length);
          const joined = new Date((start - 25569) * 86_400_000);
          const monthsSince = (2026 - joined.getUTCFullYear()) * 12 + m - joined.getUTCMonth();
          const tenure = monthsSince + (joined.getUTCDate() <= 15 ? 1 : 0);
          const share = tenure < 1 ? 0 : (shares[tenure - 1] ?? 1);
          expect(weight).toBeCloseTo((share * employed.length) / days.length, 12);
        });
      }),
    );
  });

  it('who leaves and the one who follows the next day make one person, without a ramp', () => {
    fc.assert(
      fc.property(day, rule, (last, by) => {
        const [first, second] = weigh(column([LONG_AGO, last + 1]), column([last, 0]), [MONTHS], null, by);
        first!.forEach((weight, m) => {
          expect(weight + second![m]!).toBeCloseTo(1, 12);
        });
      }),
    );
  });

  it('any garbage gives weights or a SheetError', () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom(null, '', 0, 0.5, 46_023, 2_958_465, 'weekdays', 'x', true));
    const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
        expect(outcome(args as Argument[])).not.toMatch(/another exception|NaN|Infinity|undefined/);
      }),
      { numRuns: 2000 },
    );
  });
});

describeOnSharedData('worked examples, with SPLITTARGET on top', () => {
  interface Case {
    readonly name: string;
    readonly out: {
      readonly annual: number[];
      readonly capacityMonths: number[];
      readonly rampByMonth: number[];
      readonly fraction: number;
      readonly quota: number;
    };
  }
  const { cases } = readSharedJson<{ cases: Case[] }>('apportionment/semantics-worked-examples.json');
  const expected = (name: string) => cases.find((example) => example.name.startsWith(name))!.out;
  const splitTarget = (...args: Argument[]) => callFunction('SPLITTARGET', args) as number[][];

  it('a hire of 1 March on a ramp of four months: 443,100, 443,100 and 313,800', () => {
    const { annual, capacityMonths, rampByMonth } = expected('ramped new hire');
    const weights = weigh(column([LONG_AGO, LONG_AGO, date(3, 1)]), null, [MONTHS], RAMP);
    expect(weights[2]).toEqual(rampByMonth);
    expect(weights.map(sum)).toEqual(capacityMonths);
    expect(splitTarget(1_200_000, weights, null, 100).map(sum)).toEqual(annual);
    expect(annual).toEqual([443_100, 443_100, 313_800]);
  });

  it.each<[string, number[] | null, number]>([
    ['proration by days', null, 850_000],
    ['proration with seasonality', [6, 6, 8, 7, 7, 9, 6, 5, 9, 10, 12, 15], 918_000],
  ])('%s from 16 April', (name, season, quota) => {
    const weights = weigh(column([LONG_AGO, date(4, 16)]), column([date(4, 15), 0]), [MONTHS]);
    const [before, after] = splitTarget(1_200_000, weights, season && [season]).map(sum);
    expect(after).toBe(quota);
    expect(before).toBe(1_200_000 - quota);
    expect(expected(name).quota).toBe(quota);
    const even = season ?? Array<number>(12).fill(1);
    const fraction = sum(weights[1]!.map((weight, m) => weight * even[m]!)) / sum(even);
    expect(fraction).toBeCloseTo(expected(name).fraction, 12);
  });
});

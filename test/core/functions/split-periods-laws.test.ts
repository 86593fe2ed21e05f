import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import { SheetError } from '../../../core/arguments/sheet-error';
import { fromSerial, toSerial } from '../../../core/calendar/day-serial';
import { callFunction } from '../../../core/call';
import { describeOnSharedData, readSharedJson } from '../../shared-data';

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
const GRAINS = ['day', 'week', 'month', 'quarter'] as const;

describe('laws of SPLITPERIODS', () => {
  const units = fc.oneof(fc.nat(1000), fc.nat(10 ** 9), fc.nat(2 ** 45));
  const start = fc.integer({ min: day('2019-01-01'), max: day('2027-01-01') });
  const length = fc.integer({ min: 13, max: 420 });
  const season = fc.array(fc.nat(20), { minLength: 12, maxLength: 12 }).filter((weights) => sum(weights) > 0);
  const exceptions = fc.uniqueArray(fc.tuple(start, fc.constantFrom(0, 1, 2)), {
    selector: ([date]) => date,
    maxLength: 80,
  });
  const plan = fc
    .tuple(units, start, length, fc.option(season), exceptions)
    .map(([total, first, days, weights, calendar]): Argument[][] =>
      GRAINS.map((grain) => [total, first, first + days, grain, weights && [weights], [[0, 0], ...calendar]]),
    );
  const isDefined = (args: readonly Argument[]) => outcome(args).startsWith('#VALUE! No day') === false;

  it('days, weeks, months and quarters tie: each row is the sum of its days, and all add up to the target', () => {
    fc.assert(
      fc.property(
        plan.filter(([first]) => isDefined(first!)),
        (calls) => {
          const [days, ...coarser] = calls.map((args) => split(...args)) as [Row[], ...Row[][]];
          const [total, first, last] = calls[0] as [number, number, number];
          expect(days.map(([from, to]) => [from, to])).toEqual(days.map((_, n) => [first + n, first + n]));
          expect(sum(targets(days))).toBe(total);
          for (const rows of coarser) {
            expect([rows[0]![0], rows.at(-1)![1]]).toEqual([first, last]);
            rows.forEach(([from, to, sellingDays, target], n) => {
              if (n > 0) expect(from).toBe(rows[n - 1]![1] + 1);
              const inside = days.slice(from - first, to - first + 1);
              expect(target).toBe(sum(targets(inside)));
              expect(sellingDays).toBe(sum(inside.map(([, , weight]) => weight)));
            });
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('every day, month and quarter is within one unit of its exact share', () => {
    fc.assert(
      fc.property(
        plan.filter(([first]) => isDefined(first!)),
        (calls) => {
          const [total, first, last, , weights, calendar] = calls[0] as [
            number,
            number,
            number,
            string,
            number[][] | null,
            number[][],
          ];
          const shares = exactWeights(first, last, weights?.[0], calendar);
          const whole = shares.reduce((all, share) => all + share, 0n);
          for (const args of [calls[0]!, calls[2]!, calls[3]!]) {
            for (const [from, to, , target] of split(...args)) {
              const part = shares.slice(from - first, to - first + 1).reduce((all, share) => all + share, 0n);
              const off = BigInt(target) * whole - BigInt(total) * part;
              expect((off < 0n ? -off : off) < whole).toBe(true);
              if (part === 0n) expect(target).toBe(0);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('scaling day weights and seasonality changes no target', () => {
    fc.assert(
      fc.property(units, start, length, season, fc.constantFrom(0.1, 0.5, 3, 8), (total, first, days, weights, k) => {
        const args = [total, first, first + days, 'day'] as const;
        const scaled = weights.map((weight) => weight * k);
        if (!isDefined([...args, [weights]])) return;
        expect(targets(split(...args, [scaled], null, [[k, k, k, k, k, 0, 0]]))).toEqual(
          targets(split(...args, [weights])),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('any garbage gives rows of finite numbers or a SheetError', () => {
    const cell = fc.oneof(fc.double(), fc.constantFrom(null, '', 0, 1, 46_023, 46_100, 'month', 'day', 'x', true));
    const argument = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(argument, { maxLength: 9 }), (args) => {
        expect(outcome(args as Argument[])).not.toMatch(/another exception|NaN|Infinity|undefined/);
      }),
      { numRuns: 2000 },
    );
  });
});

/** season × weight ÷ selling days of the month, times a common multiple: whole numbers of any size. */
function exactWeights(first: number, last: number, season: number[] | undefined, calendar: number[][]): bigint[] {
  const weightOf = new Map(calendar.map(([date, weight]) => [date, weight!]));
  const weightAt = (at: number) => weightOf.get(at) ?? ((at + 5) % 7 < 5 ? 1 : 0);
  const monthTotal = (at: number) => {
    const { year, month } = fromSerial(at);
    let total = 0;
    for (let other = toSerial(year, month, 1); other < toSerial(year, month + 1, 1); other++) total += weightAt(other);
    return total;
  };
  const days = Array.from({ length: last - first + 1 }, (_, n) => first + n);
  if (!season) return days.map((at) => BigInt(weightAt(at)));
  let multiple = 1n;
  for (let factor = 2n; factor <= 62n; factor++) multiple *= factor;
  return days.map((at) => {
    const weight = weightAt(at);
    if (weight === 0) return 0n;
    return (BigInt(season[fromSerial(at).month - 1]! * weight) * multiple) / BigInt(monthTotal(at));
  });
}

describeOnSharedData('worked examples', () => {
  it('10,001 over the working days of February 2026 is 501 and nineteen times 500', () => {
    const { cases } = readSharedJson<{ cases: { name: string; out: number[] }[] }>(
      'apportionment/semantics-worked-examples.json',
    );
    const expected = cases.find(({ name }) => name.startsWith('working days: February 2026'))!.out;
    const rows = split(10_001, day('2026-02-01'), day('2026-02-28'), 'day').filter(([, , days]) => days > 0);
    expect(targets(rows)).toEqual(expected);
  });
});

import fc from 'fast-check';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';

const resplit = (...args: (Cell | Matrix)[]) => callFunction('RESPLITTARGET', args) as number[][];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const year = [Array<number>(12).fill(100)];
const closed = (...values: number[]) => [[...values, ...Array<number>(12 - values.length).fill(0)]];

describe('RESPLITTARGET', () => {
  it('lowers the remaining targets after a surplus, and keeps it with ratchet', () => {
    expect(resplit(year, closed(130, 110, 90), 3)[0]!.slice(3)).toEqual([97, 97, 97, 97, 97, 97, 96, 96, 96]);
    expect(sum(resplit(year, closed(130, 110, 90), 3, 'ratchet')[0]!)).toBe(1230);
  });

  it('carries a surplus larger than the next target on to the period after', () => {
    expect(resplit([[100, 100, 100]], [[250, 0, 0]], 1, 'next')).toEqual([[250, 0, 50]]);
  });

  it('leaves the plan unchanged with policy none, with nothing closed and with all closed', () => {
    expect(resplit([[100, 100]], [[80, 0]], 1, 'none')).toEqual([[80, 100]]);
    expect(resplit([[100, 100]], [[80, 70]], 0)).toEqual([[100, 100]]);
    expect(resplit([[100, 100]], [[80, 70]], 2)).toEqual([[80, 70]]);
  });

  it('takes a column for one person and several rows for several', () => {
    expect(resplit([[100], [100], [100]], [[80], [0], [0]], 1)).toEqual([[80], [110], [110]]);
    expect(
      resplit(
        [
          [100, 100],
          [50, 50],
        ],
        [
          [80, 0],
          [50, 0],
        ],
        1,
      ),
    ).toEqual([
      [80, 120],
      [50, 50],
    ]);
  });

  it('gives a remainder below one unit to the first open period', () => {
    expect(resplit([[100, 100, 100]], [[80.37, 0, 0]], 1)).toEqual([[80.37, 110.63, 109]]);
    expect(resplit([[1000, 1000, 1000]], [[850, 0, 0]], 1, 'remaining', 100)).toEqual([[850, 1150, 1000]]);
  });

  it('shares equally where the open periods have no plan', () => {
    expect(resplit([[100, 0, 0]], [[80, 0, 0]], 1)).toEqual([[80, 10, 10]]);
  });

  it('mirrors a plan of returns', () => {
    expect(resplit([[-100, -100, -100]], [[-80, 0, 0]], 1)).toEqual([[-80, -110, -110]]);
  });

  it.each<[string, (Cell | Matrix)[], string]>([
    ['actuals of another shape', [[[1, 2]], [[1]], 1], 'actuals has 1 × 1 cells; 1 × 2 are needed.'],
    ['more closed periods than there are', [[[1, 2]], [[1, 2]], 3], 'closedPeriods is 3; 2 is the most.'],
    ['a negative count', [[[1, 2]], [[1, 2]], -1], 'closedPeriods is -1; 0 is the least.'],
    ['half a period', [[[1, 2]], [[1, 2]], 0.5], 'closedPeriods is 0.5; it must be a whole number.'],
    [
      'an unknown policy',
      [[[1, 2]], [[1, 2]], 1, 'later'],
      'policy is “later”; it must be one of remaining, next, none, ratchet.',
    ],
    ['a unit of zero', [[[1, 2]], [[1, 2]], 1, 'next', 0], 'unit is 0; it must be above 0.'],
  ])('refuses %s', (_, args, message) => {
    expect(() => resplit(...args)).toThrow(message);
  });
});

describe('laws', () => {
  const cents = fc.nat(1_000_000).map((value) => value / 100);
  const plan = fc.array(cents, { minLength: 2, maxLength: 12 });

  it('the year total stays exact unless the closed periods exceed it', () => {
    fc.assert(
      fc.property(
        plan,
        fc.array(cents, { minLength: 12, maxLength: 12 }),
        fc.nat(11),
        fc.constantFrom('remaining', 'next'),
        fc.constantFrom(1, 0.01, 50),
        (planned, achieved, count, policy, unit) => {
          const closedPeriods = Math.min(count, planned.length - 1);
          const actuals = achieved.slice(0, planned.length);
          const [result] = resplit([planned], [actuals], closedPeriods, policy, unit) as [number[]];
          const inCents = (values: readonly number[]) => sum(values.map((value) => Math.round(value * 100)));
          const beyond = inCents(actuals.slice(0, closedPeriods)) > inCents(planned);
          expect(result.slice(0, closedPeriods)).toEqual(actuals.slice(0, closedPeriods));
          if (!beyond) expect(inCents(result)).toBe(inCents(planned));
          else expect(result.slice(closedPeriods).every((target) => target === 0)).toBe(true);
          for (const target of result.slice(closedPeriods)) expect(target).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

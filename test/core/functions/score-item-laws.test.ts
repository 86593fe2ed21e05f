import fc from 'fast-check';
import { scoringMethods } from '../../../core/appraisal/item-rule';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';

const score = (...args: Argument[]) => callFunction('SCOREITEM', args) as number;

describe('laws of SCOREITEM', () => {
  const amount = fc.double({ min: 0, max: 1e6, noNaN: true });
  const plan = fc.double({ min: 0.01, max: 1e6, noNaN: true });
  const direction = fc.constantFrom('higher', 'lower');
  const method = fc.constantFrom('ratio', 'linear', 'step', 'increment', 'binary');

  it('better is never scored lower', () => {
    fc.assert(
      fc.property(amount, amount, plan, method, direction, (a, b, target, by, better) => {
        const settings: Matrix = [['direction', better]];
        const [worse, best] = better === 'higher' ? [Math.min(a, b), Math.max(a, b)] : [Math.max(a, b), Math.min(a, b)];
        const gain = score(best, target, by, settings) - score(worse, target, by, settings);
        expect(gain).toBeGreaterThanOrEqual(-1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  it('on target is 100 by every method that has one, in both directions', () => {
    fc.assert(
      fc.property(plan, method, direction, (target, by, better) => {
        expect(score(target, target, by, [['direction', better]])).toBeCloseTo(100, 9);
      }),
    );
  });

  it('the unit of actual and target does not matter, event allowances aside', () => {
    fc.assert(
      fc.property(
        amount,
        plan,
        fc.constantFrom('ratio', 'linear', 'increment'),
        direction,
        (actual, target, by, better) => {
          const settings: Matrix = [['direction', better], ...(by === 'increment' ? [] : [['events', 0]])];
          expect(score(actual * 10_000, target * 10_000, by, settings)).toBeCloseTo(
            score(actual, target, by, settings),
            6,
          );
        },
      ),
    );
  });

  it('anything at all gives a finite score or a SheetError', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.double(),
      fc.constantFrom<Cell>(
        null,
        '',
        0,
        true,
        '0',
        'target',
        'target*0.5',
        'target-1',
        'cap',
        'per',
        'unit',
        'direction',
        'lower',
      ),
      fc.string({ maxLength: 6 }),
    );
    const pairs = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(cell, cell, fc.constantFrom(...scoringMethods), pairs, (actual, target, by, parameters) => {
        try {
          expect(Number.isFinite(score(actual, target, by, parameters))).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(SheetError);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

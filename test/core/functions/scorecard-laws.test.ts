import fc from 'fast-check';
import { scoringMethods } from '../../../core/appraisal/item-rule';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';

const scorecard = (...args: Argument[]) => callFunction('SCORECARD', args) as Cell[][];

const setup: Matrix = [
  ['Sales', 50, 'ratio', 'higher', 120],
  ['Visits', 30, 'ratio', 'higher', 100],
  ['Lost customers', 20, 'linear', 'lower', 110],
];
const targets = [[1000, 40, 4]];

describe('laws of SCORECARD', () => {
  const amount = fc.oneof(fc.integer({ min: 0, max: 20 }), fc.double({ min: 0, max: 1000, noNaN: true }));
  const method = fc.constantFrom(...scoringMethods.filter((known) => known !== 'bonus'));
  const direction = fc.constantFrom('higher', 'lower', '');
  const item = fc.tuple(fc.integer({ min: 1, max: 20 }), method, direction, amount, fc.oneof(amount, fc.constant('-')));
  const card = fc.array(item, { minLength: 1, maxLength: 12 }).map((items) => {
    const rest = 100 - items.slice(1).reduce((sum, [weight]) => sum + weight, 0);
    const lines = rest > 0 ? items : items.slice(0, 5);
    const first = 100 - lines.slice(1).reduce((sum, [weight]) => sum + weight, 0);
    return lines.map(([weight, ...line], i) => [i === 0 ? first : weight, ...line] as const);
  });

  it('each item scores what SCOREITEM says, and the total is their weighted mean', () => {
    fc.assert(
      fc.property(card, (items) => {
        const rows = items.map(([weight, by, better], i) => [`Item ${i}`, weight, by, better]);
        const [scores] = scorecard(
          rows,
          [items.map(([, , , target]) => target)],
          [items.map(([, , , , actual]) => actual)],
        ) as [Cell[]];
        let weighted = 0;
        let covered = 0;
        items.forEach(([weight, by, better, target, actual], i) => {
          let alone: Cell;
          try {
            alone = callFunction('SCOREITEM', [actual, target, by, better ? [['direction', better]] : null]) as number;
          } catch (error) {
            expect(scores[i]).toEqual(actual === '-' ? '-' : error);
            return;
          }
          expect(scores[i]).toBe(alone);
          weighted += weight * alone;
          covered += weight;
        });
        const [total, grade, shown] = scores.slice(-3);
        expect(shown).toBe(covered);
        if (covered > 0) expect(total).toBeCloseTo(weighted / covered, 9);
        if (covered >= 70) expect(grade).toBe((callFunction('GRADE', [total!]) as Cell[][])[0]![0]);
        else expect(grade).toBe('–');
      }),
      { numRuns: 1000 },
    );
  });

  it('nobody is scored by what others reach', () => {
    const people = fc.array(fc.tuple(amount, amount, amount), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(people, (actuals) => {
        const together = scorecard(
          setup,
          actuals.map(() => targets[0]!),
          actuals,
        );
        expect(together).toEqual(actuals.flatMap((row) => scorecard(setup, targets, [row])));
      }),
    );
  });

  it('anything at all gives a card or a SheetError', () => {
    const cell: fc.Arbitrary<Cell> = fc.oneof(
      fc.double(),
      fc.constantFrom<Cell>(null, '', 0, 100, true, '-', 'ratio', 'step', 'lower', 'target', 'per'),
    );
    const range = (least: number) =>
      fc
        .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: least, max: 8 }))
        .chain(([rows, columns]) =>
          fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
        );
    const oneItem = fc.tuple(fc.constantFrom(...scoringMethods), fc.array(cell, { minLength: 8, maxLength: 8 }));
    const anySetup = fc.oneof(
      range(1),
      oneItem.map(([by, rest]): Matrix => [['Item', by === 'bonus' ? 0 : 100, by, ...rest]]),
    );
    fc.assert(
      fc.property(anySetup, range(1), range(1), (rows, plan, reached) => {
        try {
          for (const value of scorecard(rows, plan, reached).flat()) {
            const isFine = typeof value === 'number' ? Number.isFinite(value) : value !== null && value !== undefined;
            expect(isFine).toBe(true);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(SheetError);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from 'fast-check';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';

const explain = (...args: (Cell | Matrix)[]) => callFunction('EXPLAINSPLIT', args) as string;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Does what the sentence says, with nothing but the sentence. */
function recompute(sentence: string): number {
  const stated = /^(-?[\d.]+): /.exec(sentence)![1]!;
  const calculation = /: (.+?) = /.exec(sentence)?.[1];
  if (!calculation) return Number(stated);
  const [first, ...steps] = calculation.split(/ (?=[×÷])/);
  const held = /^\((\S+) − (\S+)\)$/.exec(first!);
  const exact = steps.reduce(
    (value, step) => (step.startsWith('×') ? value * Number(step.slice(2)) : value / Number(step.slice(2))),
    held ? Number(held[1]) - Number(held[2]) : Number(first),
  );
  const unit = Number(/multiple of ([\d.e-]+)/.exec(sentence)![1]);
  const down = Math.floor(Math.abs(exact) / unit + 1e-6);
  const up = Math.ceil(Math.abs(exact) / unit - 1e-6);
  const units = sentence.includes('rounded up')
    ? up
    : sentence.includes('rounded down')
      ? down
      : Math.round(Math.abs(exact) / unit);
  return Math.sign(exact) * units * unit;
}

describe('EXPLAINSPLIT', () => {
  it('names a lock, a limit and a weight of zero as what decided', () => {
    expect(explain(1, 1, 1000, [[5, 3, 2]], null, null, [[600, null, null]])).toBe('600: this part is locked.');
    expect(explain(1, 1, 100, [[5, 3, 2]], null, null, null, null, [[45, null, null]])).toBe(
      '45: the limit set here; by weight alone it would be beyond the limit.',
    );
    expect(explain(1, 2, 100, [[5, 0, 2]])).toBe('0: the weight here is zero.');
  });

  it('speaks the language of the call', () => {
    const args = [1, 1, 100, [[1, 1]]];
    expect(callFunction('EXPLAINSPLIT', args, { language: 'zh-Hans' })).toBe(
      '50：100 × 1 ÷ 2 = 50，本身就是 1 的整数倍。',
    );
    expect(callFunction('EXPLAINSPLIT', args, { language: 'zh-Hant' })).toBe(
      '50：100 × 1 ÷ 2 = 50，本身就是 1 的整數倍。',
    );
  });

  it('refuses a row or column that the result does not have', () => {
    expect(() => explain(1, 3, 100, [[1, 1]])).toThrow('column is 3; 2 is the most.');
    expect(() => explain(0, 1, 100, [[1, 1]])).toThrow('row is 0; 1 is the least.');
    expect(() => explain(1.5, 1, 100, [[1, 1]])).toThrow('row is 1.5; it must be a whole number.');
    expect(() => explain(1, 1, 100, [[-1, 1]])).toThrow('weights: row 1, column 1 is -1, which is negative.');
  });
});

describe('laws', () => {
  const line = fc.array(fc.nat(50), { minLength: 1, maxLength: 6 }).filter((values) => sum(values) > 0);
  const target = fc.integer({ min: -100_000, max: 100_000 });

  it('the sentence alone gives the part again', () => {
    fc.assert(
      fc.property(target, line, line, fc.nat(5), fc.nat(5), (total, rows, columns, i, j) => {
        const row = (i % rows.length) + 1;
        const column = (j % columns.length) + 1;
        const args = [total, rows.map((weight) => [weight]), [columns]];
        const parts = callFunction('SPLITTARGET', args) as number[][];
        expect(recompute(explain(row, column, ...args)) + 0).toBe(parts[row - 1]![column - 1]);
      }),
      { numRuns: 500 },
    );
  });

  it('also beside locked parts and limits, and in other units', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1000 }), line, fc.nat(5), fc.nat(60), (hundreds, weights, i, locked) => {
        fc.pre(weights.length > 1 && sum(weights.slice(1)) > 0);
        const args = [hundreds * 100, [weights], null, 100, [[locked * 100, ...weights.slice(1).map(() => null)]]];
        const parts = callFunction('SPLITTARGET', args) as number[][];
        const column = (i % weights.length) + 1;
        expect(recompute(explain(1, column, ...args)) + 0).toBe(parts[0]![column - 1]);
      }),
    );
  });
});

import type { Argument } from '../../../core/arguments/call-record';
import type { Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';
import { errorOf } from '../error-of';

const score = (...args: Argument[]) => callFunction('SCOREITEM', args) as number;
const lower: Matrix = [['direction', 'lower']];

describe('SCOREITEM with fewer events than allowed being better', () => {
  it.each([
    [0, 120, 120, 120, 100],
    [1, 120, 120, 113.333333, 100],
    [3, 100, 100, 100, 100],
    [4, 75, 66.666667, 66.666667, 80],
    [6, 50, 0, 0, 40],
    [8, 37.5, 0, 0, 0],
  ])('scores %d against 3 by every formula in use', (actual, inverse, difference, line, deduction) => {
    expect(score(actual, 3, 'ratio', [...lower, ['formula', 'inverse']])).toBeCloseTo(inverse, 6);
    expect(score(actual, 3, 'increment', lower)).toBeCloseTo(difference, 6);
    expect(score(actual, 3, 'linear', lower)).toBeCloseTo(line, 6);
    expect(score(actual, 3, 'ratio', lower)).toBe(score(actual, 3, 'linear', lower));
    expect(score(actual, 3, 'deduct')).toBe(deduction);
  });

  it('starts the line at the cap', () => {
    expect(score(0, 4, 'linear', [...lower, ['cap', 110]])).toBe(110);
    expect(score(2, 4, 'linear', [...lower, ['cap', 110]])).toBe(105);
  });

  it.each([
    [0, 1, 100],
    [1, 1, 100],
    [2, 1, 80],
    [2, 2, 100],
    [3, 2, 80],
    [9, 2, 0],
    [1, 0, 80],
    [4, 0, 20],
  ])('takes 20 points for each event over a small allowance: %d against %d', (actual, target, points) => {
    expect(score(actual, target, 'linear', lower)).toBe(points);
  });

  it('draws the line for a ratio such as 5 % overdue, however small, and for all targets without events', () => {
    expect(score(0.075, 0.05, 'ratio', lower)).toBeCloseTo(50, 9);
    expect(score(3, 2, 'ratio', [...lower, ['events', 0]])).toBe(50);
    expect(errorOf('SCOREITEM', [1, 0, 'ratio', [...lower, ['events', null]]])).toBe(
      '#N/A The target is zero, so there is nothing to measure against.',
    );
  });

  it('measures below a negative target by its size', () => {
    expect(score(-100, -100, 'ratio', lower)).toBe(100);
    expect(score(-50, -100, 'ratio', lower)).toBe(50);
    expect(score(-150, -100, 'ratio', lower)).toBe(110);
  });
});

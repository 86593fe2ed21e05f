import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';

const curve = [
  [0.7, 0.5],
  [1, 1],
  [1.2, 1.4],
  [1.5, 2],
];
const payout = (...args: Argument[]) => callFunction('PAYOUT', args) as Cell[][];

describe('PAYOUT', () => {
  it.each([
    [0.69, 0],
    [0.7, 0.5],
    [0.85, 0.75],
    [1, 1],
    [1.1, 1.2],
    [1.35, 1.7],
    [1.5, 2],
    [1.8, 2],
    [-1, 0],
  ])('pays for %d', (attainment, expected) => {
    expect(payout(attainment, curve)).toEqual([[expected]]);
  });

  it('keeps the shape of the attainments and drops blank rows of the curve', () => {
    expect(payout([[0.85], [1.1]], [...curve, ['', null]])).toEqual([[0.75], [1.2]]);
    expect(payout([[0.85, 1.1]], curve)).toEqual([[0.75, 1.2]]);
  });

  it('starts without a cliff where the first point pays nothing', () => {
    expect(
      payout(
        [[0, 0.5, 2]],
        [
          [0, 0],
          [1, 1],
        ],
      ),
    ).toEqual([[0, 0.5, 1]]);
  });

  it('puts the error of a cell into that cell, in the language of the call', () => {
    const [[good, bad]] = callFunction('PAYOUT', [[[1, 'n/a']], curve], { language: 'zh-Hant' }) as [Cell[]];
    expect(good).toBe(1);
    expect(bad).toMatchObject({
      code: '#VALUE!',
      message: 'attainment：第 1 列第 2 欄是文字「n/a」，此處需要數字。',
    });
  });

  it.each<[string, Matrix, string]>([
    ['three columns', [[1, 2, 3]], 'curve has 1 × 3 cells; 1 × 2 are needed.'],
    [
      'attainments that do not increase',
      [
        [1, 1],
        [1, 1.2],
      ],
      'curve: row 2, column 1 is 1; it must be greater than 1, the value before it.',
    ],
    [
      'a payout that falls',
      [
        [0.7, 0.5],
        [1, 0.4],
      ],
      'curve: row 2, column 2 is 0.4, which is less than 0.5 before it.',
    ],
    ['text in the curve', [[0.7, '50%']], 'curve: row 1, column 2 holds the text “50%” where a number is needed.'],
    [
      'numbers beyond all measure',
      [
        [-1e308, -1e308],
        [1e308, 1e308],
      ],
      'The result is too large for a cell.',
    ],
  ])('refuses %s', (_, points, message) => {
    expect(() => payout(0.9, points)).toThrow(expect.objectContaining({ code: '#VALUE!', message }));
  });
});

describe('laws', () => {
  const points = fc
    .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 })), { minLength: 1, maxLength: 6 })
    .map((steps) => {
      const upTo = (i: number, axis: 0 | 1) => steps.slice(0, i + 1).reduce((sum, step) => sum + step[axis], 0);
      return steps.map((_, i) => [upTo(i, 0) / 100, upTo(i, 1) / 100]);
    });
  const attainment = fc.double({ min: -1, max: 4, noNaN: true });

  it('more attainment never pays less, and never more than the last point', () => {
    fc.assert(
      fc.property(points, attainment, attainment, (shape, a, b) => {
        const [[less, more]] = payout([[Math.min(a, b), Math.max(a, b)]], shape) as [[number, number]];
        expect(more).toBeGreaterThanOrEqual(less - 1e-12);
        expect(more).toBeLessThanOrEqual(shape.at(-1)![1]! + 1e-12);
      }),
    );
  });

  it('every point pays what it says, and half-way between two the mean', () => {
    fc.assert(
      fc.property(points, (shape) => {
        shape.forEach(([x, y], i) => {
          expect(payout(x, shape)).toEqual([[y]]);
          const next = shape[i + 1];
          if (next) expect(payout((x! + next[0]!) / 2, shape)[0]![0]).toBeCloseTo((y! + next[1]!) / 2, 9);
        });
      }),
    );
  });
});

import fc from 'fast-check';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';
import { expectCellsOrSheetError } from '../anything';
import { errorOf, spoken } from '../error-of';

const growth = (current: Cell | Matrix, base: Cell | Matrix) => callFunction('SALESGROWTH', [current, base]) as Matrix;

describe('SALESGROWTH', () => {
  it('is the change over the base, cell by cell, without decimal noise', () => {
    expect(growth([[110], [80], [1.1], [0.1 + 0.2]], [[100], [100], [1.1], [0.3]])).toEqual([[0.1], [-0.2], [0], [0]]);
  });

  it('takes one base for all, and a row against a column', () => {
    expect(growth([[150, 50]], 100)).toEqual([[0.5, -0.5]]);
    expect(growth([[150], [50]], [[100, 200]])).toEqual([[0.5], [-0.75]]);
  });

  it('measures a fall into loss', () => {
    expect(growth(-50, 100)).toEqual([[-1.5]]);
  });

  it('has no rate from zero or from a loss, in that cell only', () => {
    expect(
      growth([[5, 50, 5, 110]], [[0, -100, null, 100]])
        .flat()
        .map(spoken),
    ).toEqual([
      '#N/A base: row 1, column 1 is zero or blank, so a growth rate cannot be calculated.',
      '#N/A base: row 1, column 2 is -100; a growth rate needs a positive base; show the amount instead.',
      '#N/A base: row 1, column 3 is zero or blank, so a growth rate cannot be calculated.',
      0.1,
    ]);
  });

  it('keeps a bad cell in its place', () => {
    expect(
      growth([[1, true]], 1)
        .flat()
        .map(spoken),
    ).toEqual([0, '#VALUE! current: row 1, column 2 holds TRUE where a number is needed.']);
  });

  it('says so where a rate is too large for a cell', () => {
    expect(spoken(growth(1e300, 1e-300)[0]![0])).toBe('#VALUE! The result is too large for a cell.');
  });

  it('refuses ranges that do not fit', () => {
    expect(
      errorOf('SALESGROWTH', [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toBe('#VALUE! base has 3 × 1 cells; 2 × 1 are needed.');
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: 1, max: 10 ** 9 });

  it('the base and its growth give the current amount back', () => {
    fc.assert(
      fc.property(amount, amount, (current, base) => {
        const rate = growth(current, base)[0]![0] as number;
        expect(Math.round(base * (1 + rate))).toBe(current);
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('SALESGROWTH', 2));
});

import fc from 'fast-check';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';
import { expectCellsOrSheetError } from '../anything';
import { errorOf, spoken } from '../error-of';

const attainment = (actual: Cell | Matrix, target: Cell | Matrix) =>
  callFunction('ATTAINMENT', [actual, target]) as Matrix;

describe('ATTAINMENT', () => {
  it('is actual over target, cell by cell', () => {
    expect(
      attainment(
        [
          [85, 110],
          [0, 50],
        ],
        [
          [100, 100],
          [40, 100],
        ],
      ),
    ).toEqual([
      [0.85, 1.1],
      [0, 0.5],
    ]);
  });

  it('takes one target for all and one actual for all', () => {
    expect(attainment([[50], [100]], 100)).toEqual([[0.5], [1]]);
    expect(attainment(100, [[100, 200]])).toEqual([[1, 0.5]]);
  });

  it('lays a row against a column of one length, in the shape of actual', () => {
    expect(attainment([[1, 2, 3]], [[1], [4], [4]])).toEqual([[1, 0.5, 0.75]]);
    expect(attainment([[1], [2], [3]], [[1, 4, 4]])).toEqual([[1], [0.5], [0.75]]);
  });

  it('rewards a loss smaller than planned and blames a larger one', () => {
    expect(attainment([[-80, -100, -120, 50]], -100)).toEqual([[1.2, 1, 0.8, 2.5]]);
  });

  it('has no answer without a plan, in that cell only', () => {
    const row = attainment([[1], [5], [0]], [[2], [0], [null]])
      .flat()
      .map(spoken);
    expect(row).toEqual([
      0.5,
      '#N/A target: row 2, column 1 is zero or blank, so attainment cannot be calculated.',
      '#N/A target: row 3, column 1 is zero or blank, so attainment cannot be calculated.',
    ]);
  });

  it('names the cell of the target itself where it is laid the other way or stands for all', () => {
    expect(spoken(attainment([[1, 1]], [[1], [0]])[0]![1])).toContain('row 2, column 1');
    expect(spoken(attainment([[1, 1]], 0)[0]![1])).toContain('row 1, column 1');
  });

  it('keeps a bad cell in its place', () => {
    const broken = new SheetError('#DIV/0!', 'missing', { argument: 'x' });
    expect(
      attainment([[1, 'n/a', 3]], [[2, 2, broken]])
        .flat()
        .map(spoken),
    ).toEqual([
      0.5,
      '#VALUE! actual: row 1, column 2 holds the text “n/a” where a number is needed.',
      '#DIV/0! target: row 1, column 3 holds the error #DIV/0!.',
    ]);
  });

  it('says so where a ratio is too large for a cell', () => {
    expect(spoken(attainment(1e300, 1e-300)[0]![0])).toBe('#VALUE! The result is too large for a cell.');
  });

  it('writes errors in cells in the language of the call', () => {
    const inCell = (language: 'zh-Hans' | 'zh-Hant') =>
      spoken((callFunction('ATTAINMENT', [[[1, 1]], 0], { language }) as Matrix)[0]![0]);
    expect(inCell('zh-Hans')).toBe('#N/A target：第 1 行第 1 列为零或空白，没有计划就没有完成率。');
    expect(inCell('zh-Hant')).toBe('#N/A target：第 1 列第 1 欄為零或空白，沒有計畫就沒有達成率。');
  });

  it('refuses ranges that do not fit', () => {
    expect(errorOf('ATTAINMENT', [[[1, 2]], [[1, 2, 3]]])).toBe('#VALUE! target has 1 × 3 cells; 1 × 2 are needed.');
    expect(errorOf('ATTAINMENT', [[[1, 2]], [[1], [2], [3]]])).toBe(
      '#VALUE! target has 3 × 1 cells; 1 × 2 are needed.',
    );
    const table = [
      [1, 2, 3],
      [4, 5, 6],
    ];
    expect(errorOf('ATTAINMENT', [table, [[1, 2, 3]]])).toBe('#VALUE! target has 1 × 3 cells; 2 × 3 are needed.');
    expect(
      errorOf('ATTAINMENT', [
        table,
        [
          [1, 4],
          [2, 5],
          [3, 6],
        ],
      ]),
    ).toBe('#VALUE! target has 3 × 2 cells; 2 × 3 are needed.');
  });
});

describe('laws', () => {
  const amount = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const target = amount.filter((value) => value !== 0);

  it('reaching the target is 1, and more is always better', () => {
    fc.assert(
      fc.property(target, amount, fc.integer({ min: 1, max: 10 ** 9 }), (plan, actual, more) => {
        const [[exact, less, better]] = attainment([[plan, actual, actual + more]], plan) as [[number, number, number]];
        expect(exact).toBe(1);
        expect(better).toBeGreaterThan(less);
      }),
    );
  });

  it('any arguments give cells or a SheetError', () => expectCellsOrSheetError('ATTAINMENT', 2));
});

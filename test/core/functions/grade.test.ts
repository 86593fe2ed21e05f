import fc from 'fast-check';
import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';

const grade = (...args: Argument[]) => callFunction('GRADE', args) as Cell[][];
const failure = (args: readonly Argument[]) => {
  try {
    callFunction('GRADE', args);
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};
const letters: Matrix = [
  ['S', 95],
  ['A', 85],
  ['B', 70],
  ['C', 60],
  ['D', 0],
].map(([label, from]) => [from!, label!]);

describe('GRADE', () => {
  it.each([
    [120, 'A'],
    [90, 'A'],
    [89.99999999, 'B'],
    [80, 'B'],
    [79.999, 'C'],
    [70, 'C'],
    [60, 'D'],
    [59.999, 'E'],
    [-3, 'E'],
  ])('gives %d its grade from the unrounded score', (score, expected) => {
    expect(grade(score)).toEqual([[expected]]);
  });

  it('takes bands downwards and upwards', () => {
    const scores = [[100, 95, 94.5, 85, 84.99, 60, 59]];
    expect(grade(scores, letters)).toEqual([['S', 'S', 'A', 'A', 'B', 'C', 'D']]);
    expect(grade(scores, [...letters].reverse())).toEqual(grade(scores, letters));
  });

  it('takes bands with their ends', () => {
    const bands = [
      [0, 60, 'D'],
      [60, 85, 'B'],
      [85, null, 'A'],
    ];
    expect(grade([[59.9, 60, 85]], bands)).toEqual([['D', 'B', 'A']]);
  });

  it('keeps a factor of 0 at either end and drops blank rows', () => {
    const factors: Matrix = [
      [80, 1.2],
      [60, 1],
      [0, 0],
    ];
    expect(grade([[85, 60, 30]], factors)).toEqual([[1.2, 1, 0]]);
    expect(grade([[85, 60, 30]], [...factors, [null, ''], [0, 0]])).toEqual([[1.2, 1, 0]]);
    expect(grade([[85, 60, 30]], [...[...factors].reverse(), [null, null]])).toEqual([[1.2, 1, 0]]);
  });

  it('puts the error of a cell into that cell, in the language of the call', () => {
    const [[good, bad]] = callFunction('GRADE', [[[95, '95']]], { language: 'zh-Hans' }) as [Cell[]];
    expect(good).toBe('A');
    expect(bad).toMatchObject({ code: '#VALUE!', message: 'score：第 1 行第 2 列是文本“95”，此处需要数字。' });
  });

  it('takes a blank in a range for 0', () => {
    expect(grade([[null, 0, 95]])).toEqual([['E', 'E', 'A']]);
  });

  it.each<[string, Matrix, string]>([
    ['one column', [[1]], 'bands has 1 × 1 cells; 1 × 2 are needed.'],
    [
      'a lowest band above 0',
      [
        [60, 'D'],
        [70, 'C'],
      ],
      'bands: the lowest row, row 1, starts at 60; it must start at 0, so that nothing is left out.',
    ],
    [
      'a lowest band above 0, downwards',
      [
        [70, 'C'],
        [60, 'D'],
      ],
      'bands: the lowest row, row 2, starts at 60; it must start at 0, so that nothing is left out.',
    ],
    [
      'bands out of order',
      [
        [0, 'D'],
        [70, 'C'],
        [65, 'B'],
      ],
      'bands: row 3 starts at 65, out of order after row 2 with 70.',
    ],
    [
      'bands out of order, downwards',
      [
        [90, 'A'],
        [95, 'B'],
        [0, 'C'],
      ],
      'bands: row 2 starts at 95, out of order after row 1 with 90.',
    ],
    [
      'a start given twice',
      [
        [0, 'D'],
        [70, 'C'],
        [70, 'B'],
      ],
      'bands: row 3 starts at 70, out of order after row 2 with 70.',
    ],
    [
      'a gap',
      [
        [0, 84, 'B'],
        [85, null, 'A'],
      ],
      'bands: rows 1 and 2 leave a gap from 84 to 85.',
    ],
    [
      'an overlap',
      [
        [85, null, 'A'],
        [0, 86, 'B'],
      ],
      'bands: rows 2 and 1 overlap from 85 to 86.',
    ],
    [
      'an end above',
      [
        [0, 85, 'B'],
        [85, 120, 'A'],
      ],
      'bands: row 2 is the highest and ends at 120; leave its end blank, so that nothing is left out.',
    ],
    [
      'a start that is text',
      [
        [0, 'B'],
        ['85', 'A'],
      ],
      'bands: row 2, column 1 holds the text “85” where a number is needed.',
    ],
  ])('refuses %s', (_, bands, message) => {
    expect(failure([50, bands])).toBe(`#VALUE! ${message}`);
  });
});

describe('laws', () => {
  it('every score has the grade of the last band that starts at or below it', () => {
    const starts = fc.uniqueArray(fc.integer({ min: 1, max: 120 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(starts, fc.double({ min: -10, max: 130, noNaN: true }), (list, score) => {
        const froms = [0, ...list.sort((a, b) => a - b)];
        const expected = froms.filter((from) => from <= score).at(-1) ?? 0;
        const bands = froms.map((from) => [from, `from ${from}`]);
        const withEnds = froms.map((from, i) => [from, froms[i + 1] ?? null, `from ${from}`]);
        expect(grade(score, bands)).toEqual([[`from ${expected}`]]);
        expect(grade(score, withEnds)).toEqual([[`from ${expected}`]]);
      }),
    );
  });
});

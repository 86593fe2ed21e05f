import type { Argument } from '../../core/arguments/call-record';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';

const messageOf = (args: readonly Argument[], language?: 'en' | 'zh-Hans' | 'zh-Hant') => {
  try {
    callFunction('SPLITTARGET', args, language ? { language } : {});
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};

const ones = (rows: number, columns: number) => Array.from({ length: rows }, () => Array<number>(columns).fill(1));

describe('callFunction', () => {
  it('finds a function whatever the case of its name, and says when there is none', () => {
    expect(callFunction('splittarget', [4, [[1, 1]]])).toEqual([[2, 2]]);
    expect(() => callFunction('SPLITTARGETS', [])).toThrow('There is no function named SPLITTARGETS.');
  });

  it.each<[string, readonly Argument[], string]>([
    ['a missing argument', [100], 'weights is missing.'],
    ['a blank cell for a required number', [null, [[1]]], 'target is missing.'],
    ['too many arguments', Array(10).fill(1), 'SPLITTARGET takes at most 9 arguments; 10 were given.'],
    ['a range for one number', [[[1, 2]], [[1]]], 'target must be a single cell, not 1 × 2 cells.'],
    ['an empty range', [1, []], 'weights has no cells.'],
    ['rows of different length', [1, [[1, 2], [3]]], 'weights: row 2 has 1 cell where the first row has 2.'],
    [
      'a number as text',
      [1, [[1], ['1,200']]],
      'weights: row 2, column 1 holds the text “1,200” where a number is needed.',
    ],
    [
      'full-width digits',
      ['１００', [[1]]],
      'target: row 1, column 1 holds the text “１００” where a number is needed.',
    ],
    ['a truth value', [1, [[true]]], 'weights: row 1, column 1 holds TRUE where a number is needed.'],
    ['an infinite number', [1, [[1, Number.POSITIVE_INFINITY]]], 'weights: row 1, column 2 is not a finite number.'],
    ['not a number', [Number.NaN, [[1]]], 'target: row 1, column 1 is not a finite number.'],
  ])('refuses %s', (_, args, message) => {
    expect(messageOf(args)).toBe(`#VALUE! ${message}`);
  });

  it('passes an error in a cell on with its code and place', () => {
    const cell = new SheetError('#DIV/0!', 'missing', { argument: 'x' });
    expect(messageOf([1, [[1], [cell]]])).toBe('#DIV/0! weights: row 2, column 1 holds the error #DIV/0!.');
  });

  it('speaks the language it is asked for', () => {
    expect(messageOf([100], 'zh-Hans')).toBe('#VALUE! 缺少参数 weights。');
    expect(messageOf([100], 'zh-Hant')).toBe('#VALUE! 缺少引數 weights。');
  });
});

describe('SPLITTARGET refuses', () => {
  it.each<[string, readonly Argument[], string]>([
    ['a negative weight', [10, [[1, -2]]], 'weights: row 1, column 2 is -2, which is negative.'],
    ['a negative seasonality', [10, [[1]], [[1, -1]]], 'seasonality: row 1, column 2 is -1, which is negative.'],
    ['weights that are all zero', [10, [[0, 0]]], 'weights: all numbers are zero.'],
    ['a seasonality that is all zero', [10, [[1]], [[0, null]]], 'seasonality: all numbers are zero.'],
    [
      'weights and seasonality that cancel out',
      [
        10,
        [
          [1, 0],
          [2, 0],
        ],
        [[0, 5]],
      ],
      'weights: all numbers are zero.',
    ],
    [
      'a seasonality of two dimensions',
      [10, [[1]], ones(2, 2)],
      'seasonality must be one row or one column, not 2 × 2 cells.',
    ],
    [
      'a seasonality that does not fit the table',
      [10, ones(2, 3), [[1, 1]]],
      'seasonality has 1 × 2 cells; 1 × 3 are needed.',
    ],
    ['a unit of zero', [10, [[1]], null, 0], 'unit is 0; it must be above 0.'],
    ['a negative unit', [10, [[1]], null, -1], 'unit is -1; it must be above 0.'],
    [
      'a target that is no multiple of the unit',
      [1050, [[1]], null, 100],
      'target is 1050, which is not a multiple of the unit 100.',
    ],
    ['a target of half a unit', [0.5, [[1]]], 'target is 0.5, which is not a multiple of the unit 1.'],
    ['more than 2^50 units', [2 ** 51, [[1]]], 'target is more than 2^50 units of 1; take a larger unit.'],
    [
      'more than 2,000,000 cells',
      [1, ones(2000, 1), ones(1, 1001)],
      'The result would have 2002000 cells; 2000000 is the most.',
    ],
    [
      'locked parts of another shape',
      [10, [[1, 1]], null, 1, [[1, 2, 3]]],
      'locked has 1 × 3 cells; 1 × 2 are needed.',
    ],
    [
      'a locked part that is no multiple of the unit',
      [10, [[1, 1]], null, 1, [[null, 1.5]]],
      'locked: row 1, column 2 is 1.5, which is not a multiple of the unit 1.',
    ],
    [
      'locked parts above the target',
      [10, [[1], [1]], null, 1, [[6], [5]]],
      'locked: with row 2, column 1 the parts add up beyond the target 10; all of them to 11.',
    ],
    [
      'nothing left to take the rest',
      [10, [[1, 0]], null, 1, [[4, null]]],
      'locked: no part with a weight is left to take the remaining 6.',
    ],
    [
      'a min above the target',
      [10, [[1, 1]], null, 1, null, [[11, null]]],
      'min: with row 1, column 1 the parts add up beyond the target 10; all of them to 11.',
    ],
    [
      'mins above the target',
      [10, [[1, 1]], null, 1, null, 6],
      'min: with row 1, column 2 the parts add up beyond the target 10; all of them to 12.',
    ],
    [
      'maxs below the target',
      [10, [[1, 1]], null, 1, null, null, [[4, 5]]],
      'max: all parts at their limit add up to 9 and cannot reach the target 10.',
    ],
    [
      'a min above its max',
      [10, [[1, 1]], null, 1, null, [[null, 6]], [[null, 5]]],
      'min: row 1, column 2 asks for at least 6 where max allows 5.',
    ],
    [
      'a min where the weight is zero',
      [10, [[1, 0]], null, 1, null, [[null, 2]]],
      'min: row 1, column 2 asks for 2 where the weight is zero.',
    ],
    [
      'limits of another shape',
      [10, ones(3, 1), null, 1, null, null, [[1, 2]]],
      'max has 1 × 2 cells; 3 × 1 are needed.',
    ],
    [
      'groups of another length',
      [10, ones(3, 1), null, 1, null, null, null, [['A'], ['B']]],
      'rowGroups has 2 × 1 cells; 3 × 1 are needed.',
    ],
  ])('%s', (_, args, message) => {
    expect(messageOf(args)).toBe(`#VALUE! ${message}`);
  });
});

import type { Argument } from '../../../core/arguments/call-record';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { errorOf } from '../error-of';

const setup: Matrix = [
  ['Sales', 50, 'ratio', 'higher', 120],
  ['Visits', 30, 'ratio', 'higher', 100],
  ['Lost customers', 20, 'linear', 'lower', 110],
];

describe('SCORECARD', () => {
  const sales = (...more: Cell[]): Matrix => [['Sales', 100, 'ratio', 'higher', 120, ...more]];
  it.each<[string, readonly Argument[], string]>([
    ['a setup of two columns', [[['Sales', 100]], [[1]], [[1]]], 'setup has 2 columns; at least 3 are needed.'],
    ['half a pair', [sales('per'), [[1]], [[1]]], 'setup has 1 column from column 6 on; they must come in pairs.'],
    [
      'a blank method',
      [[['Sales', 100, null]], [[1]], [[1]]],
      'setup: row 1, column 3 is “”; it must be one of ratio, linear, step, increment, deduct, bonus, binary, manual.',
    ],
    [
      'an unknown direction',
      [[['Sales', 100, 'ratio', 'up']], [[1]], [[1]]],
      'setup: row 1, column 4 is “up”; it must be one of higher, lower.',
    ],
    [
      'a cap as text',
      [[['Sales', 100, 'ratio', '', '120']], [[1]], [[1]]],
      'setup: row 1, column 5 holds the text “120” where a number is needed.',
    ],
    [
      'an unknown setting',
      [sales('pre', 5), [[1]], [[1]]],
      'setup: row 1, column 6 is “pre”; it must be one of direction, floor, cap, formula, events, per.',
    ],
    [
      'points out of order',
      [[['Sales', 100, 'step', '', 0, 5, 50, 4, 60]], [[1]], [[1]]],
      'setup: row 1, column 8 is 4; it must be greater than 5, the value before it.',
    ],
    ['a cap below the floor', [sales('floor', 130), [[1]], [[1]]], 'setup: row 1: the cap 120 is below the floor 130.'],
    [
      'a negative weight',
      [
        [
          ['A', 110, 'ratio'],
          ['B', -10, 'ratio'],
        ],
        [[1, 1]],
        [[1, 1]],
      ],
      'setup: row 2, column 2 is -10, which is negative.',
    ],
    [
      'weights that do not add up',
      [
        [
          ['A', 60, 'ratio'],
          ['B', 39, 'ratio'],
        ],
        [[1, 1]],
        [[1, 1]],
      ],
      'setup: the weights add up to 99; they must add up to 100.',
    ],
    [
      'weights as percentages',
      [
        [
          ['A', 0.6, 'ratio'],
          ['B', 0.4, 'ratio'],
        ],
        [[1, 1]],
        [[1, 1]],
      ],
      'setup: the weights add up to 1; they must add up to 100.',
    ],
    [
      'a bonus line with a weight',
      [
        [
          ['A', 60, 'ratio'],
          ['B', 40, 'bonus'],
        ],
        [[1, 1]],
        [[1, 1]],
      ],
      'setup: row 2 is a bonus line; its weight must be 0, not 40.',
    ],
    ['targets for another card', [setup, [[1, 2]], [[1, 2, 3]]], 'targets has 1 × 2 cells; 1 × 3 are needed.'],
    [
      'actuals of other people',
      [
        setup,
        [[1, 2, 3]],
        [
          [1, 2, 3],
          [1, 2, 3],
        ],
      ],
      'actuals has 2 × 3 cells; 1 × 3 are needed.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('SCORECARD', args)).toBe(`#VALUE! ${message}`);
  });
});

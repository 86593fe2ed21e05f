import type { Argument } from '../../../core/arguments/call-record';
import { errorOf } from '../error-of';

describe('SCOREITEM', () => {
  it.each<[string, readonly Argument[], string]>([
    [
      'an unknown method',
      [1, 1, 'rank'],
      '#VALUE! method is “rank”; it must be one of ratio, linear, step, increment, deduct, bonus, binary, manual.',
    ],
    [
      'an unknown setting',
      [
        1,
        1,
        'ratio',
        [
          ['cap', 1],
          ['flor', 1],
        ],
      ],
      '#VALUE! parameters: row 2, column 1 is “flor”; it must be one of direction, floor, cap, formula, events, per.',
    ],
    [
      'points for a method without',
      [1, 1, 'ratio', [[1, 2]]],
      '#VALUE! parameters: row 1, column 1 is “1”; it must be one of direction, floor, cap, formula, events, per.',
    ],
    [
      'a number as text for a point',
      [1, 1, 'step', [['0.8', 2]]],
      '#VALUE! parameters: row 1, column 1 is “0.8”; it must be one of direction, floor, cap, target.',
    ],
    [
      'an unknown direction',
      [1, 1, 'ratio', [['direction', 'up']]],
      '#VALUE! parameters: row 1, column 2 is “up”; it must be one of higher, lower.',
    ],
    [
      'an odd number of columns',
      [1, 1, 'ratio', [['cap']]],
      '#VALUE! parameters has 1 column from column 1 on; they must come in pairs.',
    ],
    [
      'a negative step',
      [1, 1, 'deduct', [['per', -1]]],
      '#VALUE! parameters: row 1, column 2 is -1, which is negative.',
    ],
    [
      'a cap below the floor',
      [
        1,
        1,
        'ratio',
        [
          ['direction', 'lower'],
          ['cap', 50],
          ['floor', 60],
        ],
      ],
      '#VALUE! parameters: row 3: the cap 50 is below the floor 60.',
    ],
    [
      'bands that begin at the same value',
      [
        1,
        1,
        'step',
        [
          ['cap', 90],
          [5, 1],
          [5, 2],
        ],
      ],
      '#VALUE! parameters: row 3, column 1 is 5; it must be greater than 5, the value before it.',
    ],
    [
      'points out of order for this target',
      [
        1,
        -0.2,
        'linear',
        [
          [-0.1, 60],
          ['target', 100],
        ],
      ],
      '#VALUE! parameters: row 2, column 1 is -0.2; it must be greater than -0.1, the value before it.',
    ],
    [
      'a score as text',
      [1, 1, 'linear', [[1, '5']]],
      '#VALUE! parameters: row 1, column 2 holds the text “5” where a number is needed.',
    ],
    [
      'an endless factor',
      [1, 1, 'linear', [[`target*${'9'.repeat(400)}`, 5]]],
      '#VALUE! parameters: row 1, column 1 is not a finite number.',
    ],
    ['a rating off the scale', [6, 1, 'manual'], '#VALUE! The rating is 6; the scale goes from 1 to 5.'],
    [
      'a rating scale that hangs on the target',
      [1, 1, 'manual', [['target', 2]]],
      '#VALUE! parameters: row 1, column 1 is “target”; it must be one of direction, floor, cap.',
    ],
    ['no rating', [0, 1, 'manual'], '#N/A There is no rating: blank and 0 stand for none.'],
    ['a target of zero', [5, 0, 'ratio'], '#N/A The target is zero, so there is nothing to measure against.'],
    [
      'nothing planned and nothing done',
      [0, 0, 'ratio', [['direction', 'lower']]],
      '#N/A The target is zero, so there is nothing to measure against.',
    ],
    [
      'default steps on a target of zero',
      [5, 0, 'step'],
      '#N/A The target is zero, so there is nothing to measure against.',
    ],
    ['a blank target', [5, null, 'increment'], '#N/A The target is zero, so there is nothing to measure against.'],
    [
      'numbers beyond all measure',
      [
        5e307,
        -1e308,
        'linear',
        [
          ['target', 0],
          [1e308, 100],
        ],
      ],
      '#VALUE! The result is too large for a cell.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(errorOf('SCOREITEM', args)).toBe(message);
  });
});

import type { Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { type Argument, callFunction } from '../../../core/call';

const score = (...args: Argument[]) => callFunction('SCOREITEM', args) as number;
const lower: Matrix = [['direction', 'lower']];
const failure = (args: readonly Argument[]) => {
  try {
    callFunction('SCOREITEM', args);
  } catch (error) {
    if (error instanceof SheetError) return `${error.code} ${error.message}`;
  }
  return 'no error';
};

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
    expect(failure([1, 0, 'ratio', [...lower, ['events', null]]])).toBe(
      '#N/A The target is zero, so there is nothing to measure against.',
    );
  });

  it('measures below a negative target by its size', () => {
    expect(score(-100, -100, 'ratio', lower)).toBe(100);
    expect(score(-50, -100, 'ratio', lower)).toBe(50);
    expect(score(-150, -100, 'ratio', lower)).toBe(110);
  });
});

describe('SCOREITEM', () => {
  it.each<[string, readonly Argument[], number]>([
    ['stops at the floor for a negative actual', [-5, 100, 'ratio'], 0],
    ['stops at a floor of its own', [10, 100, 'ratio', [['floor', 30]]], 30],
    ['stops at a cap of its own', [150, 100, 'ratio', [['cap', 100]]], 100],
    ['takes a cap of 0 or blank for the default', [150, 100, 'ratio', [['cap', 0]]], 120],
    ['scores a smaller loss than planned above 100', [-80, -100, 'ratio'], 120],
    ['scores a larger loss than planned below 100', [-120, -100, 'ratio'], 80],
    ['multiplies before it divides', [63, 70, 'ratio'], 90],
    ['takes a blank actual for 0', [null, 100, 'ratio'], 0],
    ['has threshold, target and stretch as its line', [0.7, 1, 'linear'], 70],
    ['gives nothing below the threshold', [0.59, 1, 'linear'], 0],
    ['keeps the last score beyond the stretch', [2, 1, 'linear'], 120],
    [
      'goes straight to 0 where a point says so',
      [
        0.3,
        1,
        'linear',
        [
          [0, 0],
          ['target', 100],
        ],
      ],
      30,
    ],
    [
      'takes the worse end of a falling line from its points',
      [
        7,
        3,
        'linear',
        [
          [0, 110],
          ['target', 100],
          ['target*2', 0],
        ],
      ],
      0,
    ],
    [
      'keeps the score at the better end of a falling line',
      [
        -1,
        3,
        'linear',
        [
          [0, 110],
          ['target', 100],
          ['target*2', 0],
        ],
      ],
      110,
    ],
    [
      'scores growth at the threshold',
      [
        -0.1,
        0.1,
        'linear',
        [
          [-0.1, 60],
          ['target', 100],
          ['target+0.15', 120],
        ],
      ],
      60,
    ],
    [
      'scores growth against a target of zero',
      [
        0,
        0,
        'linear',
        [
          [-0.1, 60],
          ['target', 100],
          ['target+0.15', 120],
        ],
      ],
      100,
    ],
    [
      'reads a last point of 0 written as text',
      [
        -5,
        0,
        'linear',
        [
          [-10, 100],
          ['0', 0],
        ],
      ],
      50,
    ],
    ['reads points across as well as down', [0.3, 1, 'linear', [[0, 0, 'target', 100]]], 30],
    [
      'ignores blank rows at the end',
      [
        0.3,
        1,
        'linear',
        [
          [0, 0],
          ['target', 100],
          [0, null],
          ['', 0],
        ],
      ],
      30,
    ],
    [
      'ignores blank rows between settings',
      [
        150,
        100,
        'ratio',
        [
          ['cap', 110],
          ['', 0],
          ['floor', 10],
        ],
      ],
      110,
    ],
    ['has steps of its own', [99.99, 100, 'step'], 80],
    ['counts the start of a step into it', [100, 100, 'step'], 100],
    [
      'gives the floor below all steps',
      [
        59,
        100,
        'step',
        [
          ['floor', 10],
          ['target*0.6', 60],
        ],
      ],
      10,
    ],
    ['counts the end of a step into it where lower is better', [3, 3, 'step', [['direction', 'lower']]], 100],
    ['drops to the next step just above it', [3.01, 3, 'step', [['direction', 'lower']]], 80],
    ['gives the floor above all steps where lower is better', [5, 3, 'step', [['direction', 'lower']]], 0],
    [
      'has steps on amounts',
      [
        20000,
        0,
        'step',
        [
          [0, 10],
          [20000, 20],
          [20001, 25],
        ],
      ],
      20,
    ],
    ['adds a point for each percent', [105, 100, 'increment'], 105],
    [
      'takes fewer points below',
      [
        90,
        100,
        'increment',
        [
          ['per', 1],
          ['less', 0.2],
        ],
      ],
      98,
    ],
    [
      'counts in units',
      [
        12,
        10,
        'increment',
        [
          ['unit', 1],
          ['per', 5],
          ['base', 60],
        ],
      ],
      70,
    ],
    [
      'counts in units from a target of zero',
      [
        2,
        0,
        'increment',
        [
          ['unit', 1],
          ['per', 5],
        ],
      ],
      110,
    ],
    ['takes points for events above what is allowed', [3, 1, 'deduct'], 60],
    ['takes 0 events for full marks', [0, 0, 'deduct'], 100],
    ['stops deducting at the floor', [9, 0, 'deduct', [['floor', 20]]], 20],
    ['adds a bonus up to its cap', [25, 0, 'bonus'], 10],
    [
      'takes off what a bonus line says',
      [
        3,
        1,
        'bonus',
        [
          ['direction', 'lower'],
          ['per', 2],
        ],
      ],
      -4,
    ],
    ['never gives minus zero', [0, 0, 'bonus', [['direction', 'lower']]], 0],
    ['is all or nothing: no event', [0, 0, 'binary'], 100],
    ['is all or nothing: one event', [1, 0, 'binary'], 0],
    ['is all or nothing: reached', [5, 5, 'binary', [['direction', 'higher']]], 100],
    ['is all or nothing: missed', [4, 5, 'binary', [['direction', 'higher']]], 0],
    ['rates 1 to 5', [1, 0, 'manual'], 20],
    ['rates halves between', [4.5, 0, 'manual'], 90],
    [
      'rates on a scale of its own',
      [
        7,
        0,
        'manual',
        [
          [1, 0],
          [10, 90],
        ],
      ],
      60,
    ],
    ['takes words in any case', [3, 3, 'RATIO', [['Direction', ' LOWER ']]], 100],
  ])('%s', (_, args, points) => {
    expect(score(...args)).toBe(points);
  });

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
      [0, 0, 'ratio', lower],
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
    expect(failure(args)).toBe(message);
  });
});

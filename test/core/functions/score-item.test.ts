import type { Argument } from '../../../core/arguments/call-record';
import { callFunction } from '../../../core/call';

const score = (...args: Argument[]) => callFunction('SCOREITEM', args) as number;

describe('SCOREITEM by a ratio or along a line', () => {
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
    ['takes words in any case', [3, 3, 'RATIO', [['Direction', ' LOWER ']]], 100],
  ])('%s', (_, args, points) => {
    expect(score(...args)).toBe(points);
  });
});

import type { Argument } from '../../../core/arguments/call-record';
import { callFunction } from '../../../core/call';

const score = (...args: Argument[]) => callFunction('SCOREITEM', args) as number;

describe('SCOREITEM in steps, by events and by ratings', () => {
  it.each<[string, readonly Argument[], number]>([
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
  ])('%s', (_, args, points) => {
    expect(score(...args)).toBe(points);
  });
});

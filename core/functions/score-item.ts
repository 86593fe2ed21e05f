import { scoringMethods } from '../appraisal/item-rule';
import { toPairs } from '../appraisal/pair';
import { scoreItem as scoreByRule } from '../appraisal/score-item';
import { toItemRule } from '../appraisal/to-item-rule';
import { defineFunction } from '../arguments/define';
import { SheetError } from '../arguments/sheet-error';

export const scoreItem = defineFunction({
  name: 'SCOREITEM',
  parameters: [
    { name: 'actual', type: 'number', unit: 'none', blankIsZero: true },
    { name: 'target', type: 'number', unit: 'as actual', blankIsZero: true },
    { name: 'method', type: 'choice', unit: 'text', options: scoringMethods },
    { name: 'parameters', type: 'cells', unit: 'none', optional: true },
  ],
  result: { type: 'number', unit: 'points' },
  errors: [
    { code: '#VALUE!', key: 'notAnOption', argument: 'method' },
    { code: '#VALUE!', key: 'notAnOptionAt', argument: 'parameters' },
    { code: '#VALUE!', key: 'oddColumns', argument: 'parameters' },
    { code: '#VALUE!', key: 'negative', argument: 'parameters' },
    { code: '#VALUE!', key: 'capBelowFloor', argument: 'parameters' },
    { code: '#VALUE!', key: 'notIncreasing', argument: 'parameters' },
    { code: '#VALUE!', key: 'ratingOutside', argument: 'actual' },
    { code: '#VALUE!', key: 'resultTooLarge' },
    { code: '#N/A', key: 'targetZero' },
    { code: '#N/A', key: 'notRated' },
  ],
  source:
    'Scoring methods of sales scorecards: ratio, threshold-target-stretch lines, steps, increments, deductions; ' +
    'fixed goalposts instead of ranks, min-max and z-scores.',
  since: '0.1.0',
  examples: [
    { arguments: [90, 100, 'ratio'], result: 90 },
    { arguments: [150, 100, 'ratio'], result: 120 },
    { arguments: [4.5, 3, 'linear', [['direction', 'lower']]], result: 50 },
    { arguments: [4, 2, 'ratio', [['direction', 'lower']]], result: 60 },
    {
      arguments: [
        0.175,
        0.1,
        'linear',
        [
          [-0.1, 60],
          ['target', 100],
          ['target+0.15', 120],
        ],
      ],
      result: 110,
    },
    {
      arguments: [
        103,
        100,
        'step',
        [
          ['target*0.9', 80],
          ['target*0.95', 100],
          ['target*1.05', 80],
          ['target*1.1', 0],
        ],
      ],
      result: 100,
    },
    { arguments: [110, 100, 'increment', [['per', 2]]], result: 120 },
    { arguments: [3, 0, 'deduct', [['per', 5]]], result: 85 },
    { arguments: [4, 0, 'manual'], result: 80 },
    { arguments: [5, 0, 'ratio'], result: { error: 'targetZero' } },
    {
      arguments: [
        5,
        10,
        'step',
        [
          [0, 50],
          [5, 80],
          [5, 100],
        ],
      ],
      result: { error: 'notIncreasing' },
    },
  ],
  run: ({ actual, target, method, parameters = [] }) => {
    const pairs = parameters.flatMap((row, i) => toPairs('parameters', row, i, 0));
    const score = scoreByRule(toItemRule(method, pairs), actual, target);
    if (score instanceof SheetError) throw score;
    return score;
  },
});

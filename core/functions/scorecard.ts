import { toCardItems } from '../appraisal/card-item';
import { scorePeople } from '../appraisal/scorecard';
import { defineFunction } from '../arguments/define';

export const scorecard = defineFunction({
  name: 'SCORECARD',
  parameters: [
    { name: 'setup', type: 'cells', unit: 'none' },
    { name: 'targets', type: 'cells', unit: 'none', keepErrors: true },
    { name: 'actuals', type: 'cells', unit: 'as targets', keepErrors: true },
  ],
  result: { type: 'cells', unit: 'points' },
  errors: [
    { code: '#VALUE!', key: 'tooFewColumns', argument: 'setup' },
    { code: '#VALUE!', key: 'oddColumns', argument: 'setup' },
    { code: '#VALUE!', key: 'notAnOptionAt', argument: 'setup' },
    { code: '#VALUE!', key: 'negative', argument: 'setup' },
    { code: '#VALUE!', key: 'weightsSum', argument: 'setup' },
    { code: '#VALUE!', key: 'bonusWeight', argument: 'setup' },
    { code: '#VALUE!', key: 'capBelowFloor', argument: 'setup' },
    { code: '#VALUE!', key: 'notIncreasing', argument: 'setup' },
    { code: '#VALUE!', key: 'shape', argument: 'targets, actuals' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'targets, actuals' },
    { code: '#VALUE!', key: 'truthForNumber', argument: 'targets, actuals' },
    { code: '#VALUE!', key: 'notFinite', argument: 'targets, actuals' },
    { code: '#VALUE!', key: 'ratingOutside', argument: 'actuals' },
    { code: '#VALUE!', key: 'resultTooLarge' },
    { code: '#N/A', key: 'noItemData', argument: 'targets, actuals' },
    { code: '#N/A', key: 'targetZero' },
    { code: '#N/A', key: 'notRated' },
  ],
  source: 'Weighted mean of the items that have data; the methods are those of SCOREITEM.',
  since: '0.1.0',
  examples: [
    {
      arguments: [
        [
          ['Sales', 60, 'ratio'],
          ['New customers', 40, 'ratio'],
        ],
        [
          [1000, 10],
          [800, 8],
        ],
        [
          [900, 12],
          [800, 4],
        ],
      ],
      result: [
        [90, 120, 102, 'A', 100],
        [100, 50, 80, 'B', 100],
      ],
    },
    {
      arguments: [
        [
          ['Sales', 60, 'ratio', 'higher', 120, null, null, null, null],
          ['Growth', 20, 'linear', 'higher', 120, -0.1, 60, 'target', 100],
          ['Lost customers', 10, 'linear', 'lower', 110, null, null, null, null],
          ['Conduct', 10, 'deduct', 'lower', 100, 'per', 5, null, null],
        ],
        [[1000, 0.1, 4, 0]],
        [[1000, 0, 6, 2]],
      ],
      result: [[100, 80, 50, 90, 90, 'A', 100]],
    },
    {
      arguments: [
        [
          ['Sales', 100, 'ratio'],
          ['Idea of the month', 0, 'bonus'],
        ],
        [[1000, 0]],
        [[850, 6]],
      ],
      result: [[85, 6, 91, 'A', 100]],
    },
    {
      arguments: [
        [
          ['Sales', 60, 'ratio'],
          ['Visits', 30, 'ratio'],
        ],
        [[1000, 40]],
        [[900, 40]],
      ],
      result: { error: 'weightsSum' },
    },
  ],
  run: ({ setup, targets, actuals }, language) => scorePeople(toCardItems(setup), targets, actuals, language),
});

import { combineCells } from '../arguments/combine-cells';
import { defineFunction } from '../arguments/define';
import { attainmentRatio } from '../results/attainment-ratio';

export const attainment = defineFunction({
  name: 'ATTAINMENT',
  parameters: [
    { name: 'actual', type: 'cellwise', unit: 'money' },
    { name: 'target', type: 'cellwise', unit: 'as actual' },
  ],
  result: { type: 'numbers', unit: 'ratio' },
  errors: [
    { code: '#N/A', key: 'noPlan', argument: 'target' },
    { code: '#VALUE!', key: 'shape', argument: 'target' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Quota attainment as sales planning suites define it; a planned loss by its improvement over |target|.',
  since: '0.1.0',
  examples: [
    {
      arguments: [
        [[85], [120]],
        [[100], [100]],
      ],
      result: [[0.85], [1.2]],
    },
    { arguments: [[[42500, 55000, 52500]], 50000], result: [[0.85, 1.1, 1.05]] },
    { arguments: [-80, -100], result: [[1.2]] },
    { arguments: [[[1, 2]], [[1, 2, 3]]], result: { error: 'shape' } },
  ],
  run: ({ actual, target }) =>
    combineCells({ argument: 'actual', cells: actual }, { argument: 'target', cells: target }, attainmentRatio),
});

import { combineCells } from '../arguments/combine-cells';
import { defineFunction } from '../arguments/define';
import { growthRatio } from '../results/growth-ratio';

export const salesGrowth = defineFunction({
  name: 'SALESGROWTH',
  parameters: [
    { name: 'current', type: 'cellwise', unit: 'money' },
    { name: 'base', type: 'cellwise', unit: 'as current' },
  ],
  result: { type: 'numbers', unit: 'ratio' },
  errors: [
    { code: '#N/A', key: 'growthFromZero' },
    { code: '#N/A', key: 'growthFromLoss' },
    { code: '#VALUE!', key: 'shape', argument: 'base' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Year-over-year and month-over-month growth, (current − base) ÷ base.',
  since: '0.1.0',
  examples: [
    {
      arguments: [
        [[110], [80]],
        [[100], [100]],
      ],
      result: [[0.1], [-0.2]],
    },
    { arguments: [[[150, 50]], 100], result: [[0.5, -0.5]] },
    { arguments: [-50, 100], result: [[-1.5]] },
    {
      arguments: [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      result: { error: 'shape' },
    },
  ],
  run: ({ current, base }) =>
    combineCells({ argument: 'current', cells: current }, { argument: 'base', cells: base }, growthRatio),
});

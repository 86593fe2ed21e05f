import { payoutAt, toPayoutCurve } from '../appraisal/payout-curve';
import { defineFunction } from '../arguments/define';
import { SheetError } from '../arguments/sheet-error';

const curve = [
  [0.7, 0.5],
  [1, 1],
  [1.2, 1.4],
  [1.5, 2],
];

export const payout = defineFunction({
  name: 'PAYOUT',
  parameters: [
    { name: 'attainment', type: 'cellwise', unit: 'ratio' },
    { name: 'curve', type: 'cells', unit: 'ratio' },
  ],
  result: { type: 'numbers', unit: 'ratio' },
  errors: [
    { code: '#VALUE!', key: 'shape', argument: 'curve' },
    { code: '#VALUE!', key: 'notIncreasing', argument: 'curve' },
    { code: '#VALUE!', key: 'falling', argument: 'curve' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'attainment, curve' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Straight-line interpolation between threshold, target and cap, as incentive plans write it.',
  since: '0.1.0',
  examples: [
    { arguments: [[[0.85], [1.1], [1.35]], curve], result: [[0.75], [1.2], [1.7]] },
    { arguments: [[[0.69, 0.7, 1.8]], curve], result: [[0, 0.5, 2]] },
    {
      arguments: [
        0.9,
        [
          [1, 1],
          [0.7, 0.5],
        ],
      ],
      result: { error: 'notIncreasing' },
    },
    {
      arguments: [
        0.9,
        [
          [0.7, 0.5],
          [1, 0.4],
        ],
      ],
      result: { error: 'falling' },
    },
  ],
  run: ({ attainment, curve }, language) => {
    const points = toPayoutCurve(curve);
    return attainment.map((row) =>
      row.map((cell) => (cell instanceof SheetError ? cell.in(language) : payoutAt(points, cell))),
    );
  },
});

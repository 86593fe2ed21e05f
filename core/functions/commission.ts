import { commissionOn } from '../appraisal/commission-on';
import { toTiers } from '../appraisal/tiers';
import { defineFunction } from '../arguments/define';

const tiers = [
  [0, 0.02],
  [500000, 0.03],
  [1000000, 0.04],
];

export const commission = defineFunction({
  name: 'COMMISSION',
  parameters: [
    { name: 'amount', type: 'number', unit: 'money', blankIsZero: true },
    { name: 'tiers', type: 'cells', unit: 'none' },
    {
      name: 'mode',
      type: 'choice',
      unit: 'text',
      options: ['marginal', 'retroactive'],
      default: 'marginal',
      optional: true,
    },
    { name: 'paid', type: 'number', unit: 'as amount', default: 0, optional: true },
  ],
  result: { type: 'number', unit: 'as amount' },
  errors: [
    { code: '#VALUE!', key: 'shape', argument: 'tiers' },
    { code: '#VALUE!', key: 'bandsStart', argument: 'tiers' },
    { code: '#VALUE!', key: 'bandsOrder', argument: 'tiers' },
    { code: '#VALUE!', key: 'bandGap', argument: 'tiers' },
    { code: '#VALUE!', key: 'bandOverlap', argument: 'tiers' },
    { code: '#VALUE!', key: 'bandEnd', argument: 'tiers' },
    { code: '#VALUE!', key: 'textForNumber', argument: 'tiers' },
    { code: '#VALUE!', key: 'negative', argument: 'tiers' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'mode' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Marginal (cumulative, incremental) and retroactive (non-cumulative) tiers with true-up to date.',
  since: '0.1.0',
  examples: [
    { arguments: [800000, tiers], result: 19000 },
    { arguments: [499999, tiers, 'retroactive'], result: 9999.98 },
    { arguments: [500000, tiers, 'retroactive'], result: 15000 },
    { arguments: [800000, tiers, 'marginal', 8000], result: 11000 },
    { arguments: [-800000, tiers], result: -19000 },
    {
      arguments: [
        1000.5,
        [
          [0, 1000, 0.02],
          [1001, null, 0.03],
        ],
      ],
      result: { error: 'bandGap' },
    },
    { arguments: [1000, [[500, 0.02]]], result: { error: 'bandsStart' } },
  ],
  run: ({ amount, tiers, mode, paid }) => commissionOn(amount, toTiers(tiers), mode, paid),
});

import { defineFunction } from '../arguments/define';
import { resplitTarget as resplit } from '../splitting/resplit-target';

export const resplitTarget = defineFunction({
  name: 'RESPLITTARGET',
  parameters: [
    { name: 'plan', type: 'numbers', unit: 'money' },
    { name: 'actuals', type: 'numbers', unit: 'as plan' },
    { name: 'closedPeriods', type: 'number', unit: 'count', whole: true, min: 0 },
    {
      name: 'policy',
      type: 'choice',
      unit: 'text',
      options: ['remaining', 'next', 'none', 'ratchet'],
      default: 'remaining',
      optional: true,
    },
    { name: 'unit', type: 'number', unit: 'as plan', above: 0, default: 1, optional: true },
  ],
  result: { type: 'numbers', unit: 'as plan' },
  errors: [
    { code: '#VALUE!', key: 'shape', argument: 'actuals' },
    { code: '#VALUE!', key: 'aboveMost', argument: 'closedPeriods' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'closedPeriods' },
    { code: '#VALUE!', key: 'notWhole', argument: 'closedPeriods' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'policy' },
    { code: '#VALUE!', key: 'notAbove', argument: 'unit' },
    { code: '#VALUE!', key: 'tooManyUnits', argument: 'plan' },
  ],
  source: 'Rest of the year in proportion to the plan, by largest remainders.',
  since: '0.1.0',
  examples: [
    {
      arguments: [[Array(12).fill(100)], [[80, 110, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0]], 3],
      result: [[80, 110, 90, 103, 103, 102, 102, 102, 102, 102, 102, 102]],
    },
    {
      arguments: [[Array(12).fill(100)], [[80, 110, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0]], 3, 'next'],
      result: [[80, 110, 90, 120, 100, 100, 100, 100, 100, 100, 100, 100]],
    },
    {
      arguments: [[Array(12).fill(100)], [[130, 110, 90, 0, 0, 0, 0, 0, 0, 0, 0, 0]], 3, 'ratchet'],
      result: [[130, 110, 90, 100, 100, 100, 100, 100, 100, 100, 100, 100]],
    },
    { arguments: [[[100, 100]], [[250, 0]], 1], result: [[250, 0]] },
    { arguments: [[[100, 100]], [[80, 0]], 3], result: { error: 'aboveMost' } },
  ],
  run: resplit,
});

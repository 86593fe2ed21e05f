import { defineFunction } from '../arguments/define';
import { explainPart } from '../splitting/explain-part';
import { fillSlots } from '../words/fill-slots';
import { resultTexts } from '../words/result-texts';
import { splitTarget } from './split-target';

export const explainSplit = defineFunction({
  name: 'EXPLAINSPLIT',
  parameters: [
    { name: 'row', type: 'number', unit: 'count', whole: true, min: 1 },
    { name: 'column', type: 'number', unit: 'count', whole: true, min: 1 },
    ...splitTarget.parameters,
  ],
  result: { type: 'text', unit: 'text' },
  errors: [
    { code: '#VALUE!', key: 'aboveMost', argument: 'row, column' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'row, column' },
    { code: '#VALUE!', key: 'notWhole', argument: 'row, column' },
    ...splitTarget.errors,
  ],
  source: 'The numbers that SPLITTARGET itself computes with.',
  since: '0.1.0',
  examples: [
    {
      arguments: [1, 1, 100, [[1, 1, 1]]],
      result:
        '34: 100 × 1 ÷ 3 = 33.3333333333333, rounded up to a multiple of 1; units left over go to the largest remainders.',
    },
    {
      arguments: [2, 3, 1200000, [[6], [3], [1]], [[2, 1, 1]], 1000],
      result: '90000: 1200000 × 3 ÷ 10 × 1 ÷ 4 = 90000, a multiple of 1000 as it is.',
    },
    {
      arguments: [1, 2, 1000, [[5, 3, 2]], null, null, [[600, null, null]]],
      result: '240: (1000 − 600) × 3 ÷ 5 = 240, a multiple of 1 as it is.',
    },
    { arguments: [4, 1, 100, [[1], [1], [1]]], result: { error: 'aboveMost' } },
  ],
  run: ({ row, column, ...amount }, language) => {
    const { key, slots } = explainPart(row, column, amount);
    return fillSlots(resultTexts(language)[key], slots);
  },
});

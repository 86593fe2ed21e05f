import { defineFunction } from '../arguments/define';
import { oneLineOfNumbers } from '../arguments/one-line-of-numbers';
import { checkDays } from '../customers/check-days';
import { countBackDso } from '../customers/count-back-dso';
import { simpleDso } from '../customers/simple-dso';

export const dso = defineFunction({
  name: 'DSO',
  parameters: [
    { name: 'receivables', type: 'number', unit: 'money', min: 0 },
    { name: 'sales', type: 'numbers', unit: 'as receivables' },
    { name: 'days', type: 'numbers', unit: 'days' },
    {
      name: 'method',
      type: 'choice',
      unit: 'text',
      options: ['simple', 'countback'],
      default: 'simple',
      optional: true,
    },
  ],
  result: { type: 'number', unit: 'days' },
  errors: [
    { code: '#VALUE!', key: 'belowLeast', argument: 'receivables' },
    { code: '#N/A', key: 'noSales' },
    { code: '#N/A', key: 'beyondHistory' },
    { code: '#VALUE!', key: 'notPositive', argument: 'days' },
    { code: '#VALUE!', key: 'notOneLine', argument: 'sales, days' },
    { code: '#VALUE!', key: 'shape', argument: 'days' },
    { code: '#VALUE!', key: 'notAnOption', argument: 'method' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Days sales outstanding: receivables ÷ sales × days, and the count-back method.',
  since: '0.1.0',
  examples: [
    { arguments: [560_000, 900_000, 90], result: 56 },
    { arguments: [445, [[250], [320]], [[28], [31]], 'countback'], result: 45 },
    { arguments: [0, [[250], [320]], [[28], [31]], 'countback'], result: 0 },
    { arguments: [600, [[250], [320]], [[28], [31]], 'countback'], result: { error: 'beyondHistory' } },
  ],
  run: ({ receivables, sales, days, method }) => {
    const amounts = oneLineOfNumbers('sales', sales);
    const isOneSpan = method === 'simple' && days.values.length === 1;
    const lengths = checkDays(days, isOneSpan ? 1 : amounts.length);
    return (method === 'simple' ? simpleDso : countBackDso)(receivables, amounts, lengths);
  },
});

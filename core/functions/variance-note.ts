import { defineFunction } from '../arguments/define';
import { varianceNotes } from '../results/variance-notes';

export const varianceNote = defineFunction({
  name: 'VARIANCENOTE',
  parameters: [
    { name: 'budget', type: 'cellwise', unit: 'money' },
    { name: 'actual', type: 'cellwise', unit: 'as budget' },
    { name: 'accountType', type: 'labels', unit: 'text', cellwise: true },
    { name: 'name', type: 'labels', unit: 'text', cellwise: true, optional: true },
  ],
  result: { type: 'cells', unit: 'text' },
  errors: [
    { code: '#VALUE!', key: 'notOneLine', argument: 'budget, actual, accountType, name' },
    { code: '#VALUE!', key: 'shape', argument: 'actual, accountType, name' },
    { code: '#VALUE!', key: 'accountUntyped' },
    { code: '#VALUE!', key: 'accountUnknown' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Variances as BUDGETVSACTUAL computes them, put into whole sentences.',
  since: '0.1.0',
  examples: [
    {
      arguments: [
        [[373_080], [158_940]],
        [[400_855], [179_336]],
        [['Revenue'], ['Cost']],
        [['Sales'], ['COGS']],
      ],
      result: [
        ['Sales: actual 400,855 is 27,775 (7.4%) above the budget of 373,080, favourable.'],
        ['COGS: actual 179,336 is 20,396 (12.8%) above the budget of 158,940, unfavourable.'],
      ],
    },
    {
      arguments: [[[0], [500]], [[120.5], [500]], 'Expense'],
      result: [
        ['Line 1: actual 120.50 where nothing was budgeted, unfavourable.'],
        ['Line 2: actual 500 is on budget.'],
      ],
    },
    { arguments: [[[100], [200]], [[90], [210]], 'Revenue', [['Sales']]], result: { error: 'shape' } },
  ],
  run: varianceNotes,
});

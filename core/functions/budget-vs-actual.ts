import { defineFunction } from '../arguments/define';
import { toBudgetLines } from '../results/budget-lines';
import { varianceRow } from '../results/variance-row';
import { resultTexts } from '../words/result-texts';

export const budgetVsActual = defineFunction({
  name: 'BUDGETVSACTUAL',
  parameters: [
    { name: 'budget', type: 'cellwise', unit: 'money' },
    { name: 'actual', type: 'cellwise', unit: 'as budget' },
    { name: 'accountType', type: 'labels', unit: 'text', cellwise: true },
    { name: 'amountThreshold', type: 'number', unit: 'as budget', min: 0, default: 10_000, optional: true },
    { name: 'percentThreshold', type: 'number', unit: 'ratio', min: 0, default: 0.05, optional: true },
  ],
  result: { type: 'cells', unit: 'as budget' },
  errors: [
    { code: '#VALUE!', key: 'notOneLine', argument: 'budget, actual, accountType' },
    { code: '#VALUE!', key: 'shape', argument: 'actual, accountType' },
    { code: '#VALUE!', key: 'belowLeast', argument: 'amountThreshold, percentThreshold' },
    { code: '#VALUE!', key: 'accountUntyped' },
    { code: '#VALUE!', key: 'accountUnknown' },
    { code: '#N/A', key: 'noBudget' },
    { code: '#VALUE!', key: 'resultTooLarge' },
  ],
  source: 'Variance reporting by account type as in Oracle Financial Consolidation and Close.',
  since: '0.1.0',
  examples: [
    {
      arguments: [
        [[100_000], [100_000]],
        [[112_000], [112_000]],
        [['Revenue'], ['Expense']],
      ],
      result: [
        ['Variance (favourable +)', 'Variance ÷ |budget|', 'F/U', 'Material'],
        [12_000, 0.12, 'F', 'yes'],
        [-12_000, -0.12, 'U', 'yes'],
      ],
    },
    {
      arguments: [[[-100, 200]], [[-80, 200]], [['Profit', 'Cost']], 10],
      result: [
        ['Variance (favourable +)', 'Variance ÷ |budget|', 'F/U', 'Material'],
        [20, 0.2, 'F', 'yes'],
        [0, 0, 'on budget', 'no'],
      ],
    },
    { arguments: [[[100], [200]], [[90]], [['Revenue'], ['Revenue']]], result: { error: 'shape' } },
  ],
  run: ({ amountThreshold, percentThreshold, ...columns }, language) => {
    const { variance, varianceRatio, varianceVerdict, isMaterial } = resultTexts(language);
    const limits = { amountThreshold, percentThreshold };
    const rows = toBudgetLines(columns).map((line) => varianceRow(line, limits, language));
    return [[variance, varianceRatio, varianceVerdict, isMaterial], ...rows];
  },
});

import { defineTemplate } from '../template';

/** Budget lines; the type of an account decides which side of the budget is favourable. */
export const accounts = defineTemplate({
  id: 'accounts',
  version: 1,
  group: 'setup',
  orientation: 'portrait',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'account', type: 'text', width: 28, required: true },
        { key: 'accountType', type: 'choice', options: ['revenue', 'expense', 'profit', 'statistic'] },
        {
          key: 'actualSource',
          type: 'choice',
          options: ['fromExpenses', 'fromSales', 'fromGrossProfit'],
          width: 16,
          note: 'actualSourceNote',
        },
        { key: 'behaviour', type: 'choice', options: ['fixedCost', 'variableCost', 'mixedCost'] },
        { key: 'driver', type: 'text', width: 22 },
        { key: 'owner', type: 'text', from: 'team.person' },
      ],
      names: { account: 'accounts' },
    },
  ],
});

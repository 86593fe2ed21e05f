import { defineTemplate } from '../template';

/** The year's budget by account and month, and every change with its reason and who approved it. */
export const budget = defineTemplate({
  id: 'budget',
  version: 1,
  group: 'plan',
  period: 'year',
  needs: ['accounts'],
  blocks: [
    {
      kind: 'table',
      key: 'months',
      title: 'budgetHeading',
      note: 'budgetNote',
      each: 'accounts',
      columns: [
        { key: 'account', type: 'text', role: 'label', width: 26 },
        {
          key: 'accountType',
          type: 'choice',
          role: 'label',
          options: ['revenue', 'expense', 'profit', 'statistic'],
          width: 12,
        },
        { key: 'budgetMonth', type: 'money', repeat: 'months' },
        { key: 'budgetYear', type: 'money', formula: '=SUM({budgetMonth*})' },
        { key: 'budgetChanges', type: 'money', formula: '=SUMIFS({changeAmount},{changeAccount},"="&{account})' },
        { key: 'budgetNow', type: 'money', formula: '={budgetYear}+{budgetChanges}' },
      ],
    },
    {
      kind: 'table',
      key: 'changes',
      title: 'budgetChangesHeading',
      columns: [
        { key: 'changeAccount', type: 'text', required: true, from: 'accounts.account' },
        { key: 'changeMonth', type: 'month' },
        { key: 'changeAmount', type: 'money' },
        { key: 'changedOn', type: 'date' },
        { key: 'approvedBy', type: 'text', span: 2 },
        { key: 'changeReason', type: 'text', span: 4 },
      ],
    },
  ],
  freeze: { block: 'months', columns: 2 },
});

import { defineTemplate } from '../template';

/** Money spent, by account, with who asked for it and who approved it. */
export const expenses = defineTemplate({
  id: 'expenses',
  version: 1,
  group: 'log',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'expenseNumber', type: 'text', width: 12, required: true },
        { key: 'date', type: 'date' },
        { key: 'account', type: 'text', width: 24, from: 'accounts.account' },
        { key: 'region', type: 'text', from: 'regions.region' },
        { key: 'person', type: 'text', width: 20, from: 'team.person' },
        { key: 'customer', type: 'text', width: 24, from: 'customers.customer' },
        { key: 'amount', type: 'money' },
        { key: 'purpose', type: 'text', width: 26 },
        { key: 'requestedBy', type: 'text', width: 20 },
        { key: 'approvedBy', type: 'text', width: 20 },
        { key: 'approvedOn', type: 'date' },
        { key: 'expenseState', type: 'choice', options: ['drafted', 'submitted', 'approved', 'rejected', 'paidOut'] },
        {
          key: 'isApprovedBefore',
          type: 'text',
          width: 10,
          formula: `=IF(AND({approvedOn}<>"",{approvedOn}<={date}),{'yes'},{'no'})`,
          alert: `={isApprovedBefore}={'no'}`,
        },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});

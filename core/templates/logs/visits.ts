import { defineTemplate } from '../template';

/** Visits to customers; a visit without a result does not count. */
export const visits = defineTemplate({
  id: 'visits',
  version: 1,
  group: 'log',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'date', type: 'date', required: true },
        { key: 'person', type: 'text', width: 22, from: 'team.person' },
        { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
        {
          key: 'visitPurpose',
          type: 'choice',
          options: ['routineVisit', 'sellingVisit', 'collectingVisit', 'serviceVisit', 'complaintVisit'],
        },
        { key: 'visitMode', type: 'choice', options: ['onSite', 'byVideo'] },
        { key: 'wasPlanned', type: 'yesNo' },
        { key: 'result', type: 'text', width: 32 },
        { key: 'nextStep', type: 'text', width: 28 },
        { key: 'nextDate', type: 'date' },
        { key: 'minutes', type: 'number', min: 0 },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});

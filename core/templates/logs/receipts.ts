import { defineTemplate } from '../template';

/** Payments received, each with the invoice that it pays. */
export const receipts = defineTemplate({
  id: 'receipts',
  version: 1,
  group: 'log',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'receiptNumber', type: 'text', width: 12, required: true },
        { key: 'date', type: 'date' },
        { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
        { key: 'person', type: 'text', width: 22, from: 'team.person' },
        { key: 'invoiceNumber', type: 'text', width: 12 },
        { key: 'amount', type: 'money' },
        { key: 'payMethod', type: 'choice', options: ['transfer', 'cheque', 'cash', 'card'] },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});

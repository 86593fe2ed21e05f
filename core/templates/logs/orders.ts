import { defineTemplate } from '../template';

/** Order lines, the source of nearly every figure. */
export const orders = defineTemplate({
  id: 'orders',
  version: 2,
  group: 'log',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'orderNumber', type: 'text', width: 12, required: true },
        { key: 'date', type: 'date' },
        { key: 'person', type: 'text', width: 22, from: 'team.person' },
        { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
        { key: 'region', type: 'text', width: 14, from: 'regions.region' },
        { key: 'product', type: 'text', width: 30, from: 'products.product' },
        { key: 'category', type: 'text', width: 18 },
        { key: 'quantity', type: 'number' },
        { key: 'unitPrice', type: 'money', min: 0 },
        { key: 'discount', type: 'ratio', min: 0, max: 1 },
        { key: 'amount', type: 'money' },
        { key: 'cost', type: 'money' },
        {
          key: 'orderCount',
          type: 'number',
          width: 9,
          formula: '=IF({orderNumber}={orderNumber^},0,1)',
          note: 'orderCountNote',
        },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});

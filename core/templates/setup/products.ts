import { defineTemplate } from '../template';

/** Products by category. */
export const products = defineTemplate({
  id: 'products',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'product', type: 'text', width: 30, required: true },
        { key: 'category', type: 'text', width: 20 },
        { key: 'unitOfSale', type: 'text', width: 10 },
        { key: 'listPrice', type: 'money', min: 0 },
        { key: 'standardCost', type: 'money', min: 0 },
        { key: 'launchDate', type: 'date' },
        {
          key: 'salesThisYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.product},"="&{product},{orders.date},">="&{settings.yearStart},{orders.date},"<="&{settings.asOf})',
        },
        {
          key: 'salesLastYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.product},"="&{product},{orders.date},">="&EDATE({settings.yearStart},-12),{orders.date},"<="&EDATE({settings.asOf},-12))',
        },
        { key: 'growthRate', type: 'ratio', formula: '=IF({salesLastYear}>0,{salesThisYear}/{salesLastYear}-1,"")' },
      ],
      names: { product: 'products' },
    },
  ],
});

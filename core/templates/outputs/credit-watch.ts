import { defineTemplate } from '../template';

/** Credit in use against the limit, customer by customer. */
export const creditWatch = defineTemplate({
  id: 'creditWatch',
  version: 1,
  group: 'output',
  needs: ['customers', 'invoices', 'receipts'],
  blocks: [
    {
      kind: 'table',
      key: 'customers',
      note: 'creditWatchNote',
      each: 'customers',
      columns: [
        { key: 'customer', type: 'text', role: 'label', width: 28 },
        { key: 'owner', type: 'text', role: 'label' },
        {
          key: 'creditRating',
          type: 'choice',
          role: 'label',
          options: ['ratingA', 'ratingB', 'ratingC', 'ratingD'],
          width: 9,
        },
        { key: 'creditLimit', type: 'money', role: 'label' },
        { key: 'limitExpiry', type: 'date', role: 'label' },
        { key: 'placementCredit', type: 'money', role: 'label' },
        {
          key: 'openInvoices',
          type: 'money',
          formula: '=SUMIFS({invoices.openAmount},{invoices.customer},"="&{customer})',
          total: 'sum',
        },
        { key: 'exposure', type: 'money', formula: '=MAX(0,{openInvoices}+N({placementCredit}))', total: 'sum' },
        {
          key: 'validLimit',
          type: 'money',
          formula:
            '=IF({creditLimit}="","",IF(AND({limitExpiry}<>"",N({limitExpiry})<{settings.asOf}),0,{creditLimit}))',
        },
        { key: 'utilisation', type: 'ratio', formula: '=IF(N({validLimit})>0,{exposure}/{validLimit},"")' },
        {
          key: 'overdueOfCustomer',
          type: 'money',
          formula: '=SUMIFS({invoices.openAmount},{invoices.customer},"="&{customer},{invoices.daysOverdue},">0")',
          total: 'sum',
        },
        {
          key: 'oldestDays',
          type: 'number',
          formula: '=MAXIFS({invoices.daysOverdue},{invoices.customer},"="&{customer})',
        },
        {
          key: 'creditState',
          type: 'text',
          width: 14,
          formula: `=IF({creditLimit}="",{'noLimit'},IF({exposure}>N({validLimit}),{'overLimit'},IF(N({utilisation})>=8/10,{'nearLimit'},{'withinLimit'})))`,
          alert: `={creditState}={'overLimit'}`,
        },
      ],
    },
    {
      kind: 'chart',
      key: 'creditChart',
      title: 'utilisation',
      type: 'bar',
      categories: 'customer',
      series: ['utilisation'],
      format: 'ratio',
    },
  ],
  freeze: { block: 'customers', columns: 1 },
});

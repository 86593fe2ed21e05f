import { defineTemplate } from '../template';

/** Customers' invoices; an invoice is open as far as no receipt names it. */
export const invoices = defineTemplate({
  id: 'invoices',
  version: 1,
  group: 'log',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'invoiceNumber', type: 'text', width: 12, required: true },
        { key: 'date', type: 'date' },
        { key: 'due', type: 'date' },
        {
          key: 'dueByTerms',
          type: 'date',
          needs: ['customers'],
          note: 'dueByTermsNote',
          formula: `=IFERROR(IF(INDEX({customers.termsType},MATCH({customer},{customers.customer},0))={'netDays'},{date}+INDEX({customers.termsDays},MATCH({customer},{customers.customer},0)),IF(INDEX({customers.termsType},MATCH({customer},{customers.customer},0))={'endOfMonth'},EOMONTH({date},0)+INDEX({customers.termsDays},MATCH({customer},{customers.customer},0)),IF(INDEX({customers.termsType},MATCH({customer},{customers.customer},0))={'endOfNextMonth'},EOMONTH({date},1)+INDEX({customers.termsDays},MATCH({customer},{customers.customer},0)),""))),"")`,
        },
        { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
        { key: 'person', type: 'text', width: 22, from: 'team.person' },
        { key: 'amount', type: 'money' },
        {
          key: 'paid',
          type: 'money',
          formula:
            '=SUMIFS({receipts.amount},{receipts.invoiceNumber},"="&{invoiceNumber},{receipts.date},"<="&{settings.asOf})',
        },
        { key: 'openAmount', type: 'money', formula: '=IF({date}>{settings.asOf},0,ROUND({amount}-{paid},6))' },
        {
          key: 'daysOverdue',
          type: 'number',
          formula: '=IF(OR({openAmount}=0,{due}=""),0,MAX(0,{settings.asOf}-{due}))',
          alert: '=AND(N({daysOverdue})>0,N({openAmount})>0)',
        },
        { key: 'disputed', type: 'yesNo' },
        { key: 'promiseDate', type: 'date' },
        { key: 'collector', type: 'text', from: 'team.person' },
        { key: 'note', type: 'text', width: 28 },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});

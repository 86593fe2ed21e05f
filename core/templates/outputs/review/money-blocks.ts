import type { FactsBlock, SpanName } from '../../template';
import { inSpan } from './span-criteria';

export const collectionFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'collections',
  title: 'collectionsHeading',
  note: 'collectionRateNote',
  spans,
  facts: [
    { key: 'invoiced', type: 'money', formula: `=SUMIFS({invoices.amount},${inSpan('invoices')})` },
    { key: 'received', type: 'money', formula: `=SUMIFS({receipts.amount},${inSpan('receipts')})` },
    { key: 'fallenDue', type: 'money', formula: `=SUMIFS({invoices.amount},${inSpan('invoices', 'due')})` },
    { key: 'collectionOfDue', type: 'ratio', formula: '=IF({fallenDue}=0,"",{received}/{fallenDue})' },
    {
      key: 'receivablesAtEnd',
      type: 'money',
      formula:
        '=SUMIFS({invoices.amount},{invoices.date},"<="&{to})-SUMIFS({receipts.amount},{receipts.date},"<="&{to})',
    },
    { key: 'receivedPerDay', type: 'money', formula: '={received}/({to}-{from}+1)' },
  ],
});

export const expenseFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'expenses',
  title: 'expensesHeading',
  spans,
  facts: [
    {
      key: 'spent',
      type: 'money',
      formula: `=SUMIFS({expenses.amount},${inSpan('expenses')},{expenses.expenseState},"<>"&{'rejected'})`,
    },
    {
      key: 'expenseShare',
      type: 'ratio',
      formula: `=IFERROR({spent}/SUMIFS({orders.amount},${inSpan('orders')}),"")`,
    },
    {
      key: 'approvedFirst',
      type: 'ratio',
      formula: `=IFERROR(COUNTIFS(${inSpan('expenses')},{expenses.isApprovedBefore},{'yes'})/COUNTIFS(${inSpan('expenses')}),"")`,
    },
    {
      key: 'averageDiscount',
      type: 'ratio',
      needs: ['orders'],
      formula:
        '=IFERROR(1-SUMPRODUCT(({orders.date}>={from})*({orders.date}<={to})*{orders.quantity}*{orders.unitPrice}*(1-{orders.discount}))/SUMPRODUCT(({orders.date}>={from})*({orders.date}<={to})*{orders.quantity}*{orders.unitPrice}),"")',
    },
    {
      key: 'grossProfit',
      type: 'money',
      formula: `=SUMIFS({orders.amount},${inSpan('orders')})-SUMIFS({orders.cost},${inSpan('orders')})`,
    },
    {
      key: 'costCoded',
      type: 'ratio',
      formula: `=IFERROR(SUMPRODUCT(({orders.date}>={from})*({orders.date}<={to})*({orders.cost}<>""))/COUNTIFS(${inSpan('orders')}),"")`,
    },
  ],
});

import { defineTemplate } from '../template';

/** Open receivables by days overdue, per salesperson and per customer. */
export const aging = defineTemplate({
  id: 'aging',
  version: 1,
  group: 'output',
  needs: ['invoices', 'receipts'],
  blocks: [
    {
      kind: 'fields',
      key: 'whole',
      fields: [
        { key: 'agingAsOf', type: 'date', formula: '={settings.asOf}' },
        { key: 'receivables', type: 'money', formula: '=SUM({invoices.openAmount})' },
        {
          key: 'unapplied',
          type: 'money',
          formula:
            '=SUMIFS({receipts.amount},{receipts.receiptNumber},"?*",{receipts.invoiceNumber},"",{receipts.date},"<="&{settings.asOf})',
          note: 'unappliedNote',
        },
        { key: 'netReceivables', type: 'money', formula: '={receivables}-{unapplied}' },
        { key: 'overdueAmount', type: 'money', formula: '=SUMIFS({invoices.openAmount},{invoices.daysOverdue},">0")' },
        { key: 'overdueShare', type: 'ratio', formula: '=IF({receivables}=0,"",{overdueAmount}/{receivables})' },
        {
          key: 'invoicedLast90',
          type: 'money',
          formula:
            '=SUMIFS({invoices.amount},{invoices.date},">"&{settings.asOf}-90,{invoices.date},"<="&{settings.asOf})',
        },
        {
          key: 'receivablesBefore90',
          type: 'money',
          formula:
            '=SUMIFS({invoices.amount},{invoices.date},"<="&{settings.asOf}-90)-SUMIFS({receipts.amount},{receipts.date},"<="&{settings.asOf}-90)',
        },
        {
          key: 'daysSalesOutstanding',
          type: 'points',
          formula: '=IF({invoicedLast90}>0,{netReceivables}/{invoicedLast90}*90,"")',
          note: 'dsoNote',
        },
        {
          key: 'collectionEffectiveness',
          type: 'ratio',
          formula:
            '=IF({receivablesBefore90}+{invoicedLast90}-{netReceivables}+{overdueAmount}>0,({receivablesBefore90}+{invoicedLast90}-{netReceivables})/({receivablesBefore90}+{invoicedLast90}-{netReceivables}+{overdueAmount}),"")',
          note: 'ceiNote',
        },
        {
          key: 'noPromise',
          type: 'number',
          formula: '=COUNTIFS({invoices.daysOverdue},">0",{invoices.promiseDate},"")',
          note: 'noPromiseNote',
        },
      ],
    },
    {
      kind: 'table',
      key: 'byPerson',
      title: 'agingByPersonHeading',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 30 },
        {
          key: 'notDue',
          type: 'money',
          formula:
            '=SUMIFS({invoices.openAmount},{invoices.person},"="&{person},{invoices.daysOverdue},0,{invoices.due},">0")',
          total: 'sum',
          width: 18,
        },
        {
          key: 'late30',
          type: 'money',
          formula:
            '=SUMIFS({invoices.openAmount},{invoices.person},"="&{person},{invoices.daysOverdue},">=1",{invoices.daysOverdue},"<=30")',
          total: 'sum',
        },
        {
          key: 'late60',
          type: 'money',
          formula:
            '=SUMIFS({invoices.openAmount},{invoices.person},"="&{person},{invoices.daysOverdue},">=31",{invoices.daysOverdue},"<=60")',
          total: 'sum',
        },
        {
          key: 'late90',
          type: 'money',
          formula:
            '=SUMIFS({invoices.openAmount},{invoices.person},"="&{person},{invoices.daysOverdue},">=61",{invoices.daysOverdue},"<=90")',
          total: 'sum',
        },
        {
          key: 'later',
          type: 'money',
          formula: '=SUMIFS({invoices.openAmount},{invoices.person},"="&{person},{invoices.daysOverdue},">=91")',
          total: 'sum',
          alert: '={later}>0',
        },
        {
          key: 'withoutDue',
          type: 'money',
          formula: '=SUMIFS({invoices.openAmount},{invoices.person},"="&{person},{invoices.due},"")',
          total: 'sum',
        },
        { key: 'openOfPerson', type: 'money', formula: '=SUM({notDue}:{withoutDue})', total: 'sum' },
        {
          key: 'overdueOfPerson',
          type: 'ratio',
          formula: '=IF({openOfPerson}=0,"",SUM({late30}:{later})/{openOfPerson})',
          total: '=IF({openOfPerson}=0,"",SUM({late30}:{later})/{openOfPerson})',
        },
      ],
    },
    {
      kind: 'chart',
      key: 'agingChart',
      title: 'agingByPersonHeading',
      type: 'stacked',
      categories: 'person',
      series: ['notDue', 'late30', 'late60', 'late90', 'later'],
    },
    {
      kind: 'table',
      key: 'byCustomer',
      title: 'agingByCustomerHeading',
      roomFor: 'customers',
      columns: [
        { key: 'agingGroup', type: 'text', role: 'fact', width: 30 },
        { key: 'agingCurrent', type: 'money', role: 'fact' },
        { key: 'aging30', type: 'money', role: 'fact' },
        { key: 'aging60', type: 'money', role: 'fact' },
        { key: 'aging90', type: 'money', role: 'fact' },
        { key: 'agingLater', type: 'money', role: 'fact' },
        { key: 'agingWithout', type: 'money', role: 'fact' },
      ],
      spills: [
        {
          at: 'agingGroup',
          hasHeader: true,
          formula: '=AGING({invoices.due},{invoices.openAmount},{settings.asOf},,{invoices.customer})',
        },
      ],
    },
  ],
});

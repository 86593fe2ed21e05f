export const ledgers = {
  orders: {
    name: 'Orders',
    purpose: 'Order lines: what nearly every figure of the workbook is summed from.',
  },
  invoices: {
    name: 'Invoices',
    purpose: 'What customers owe: what was invoiced, when it is due and what is still open.',
  },
  receipts: {
    name: 'Receipts',
    purpose: 'Money received, by the invoice that it pays.',
  },
  expenses: {
    name: 'Expenses',
    purpose: 'Money spent, by account, with who asked for it and who approved it.',
  },
  visits: {
    name: 'Visits',
    purpose: 'Visits to customers, what came of them and what follows.',
  },
  calls: {
    name: 'Sales calls',
    purpose: 'Sales calls, a row a day and salesperson: dialled, connected, effective.',
  },
  opportunities: {
    name: 'Opportunities',
    purpose: 'Chances to sell, from the first talk to won or lost.',
  },
} as const;

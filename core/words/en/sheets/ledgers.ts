export const ledgers = {
  orders: {
    name: 'Orders',
    purpose: 'Order lines, the source of nearly every figure in the workbook.',
  },
  invoices: {
    name: 'Invoices',
    purpose: 'Invoices with their due dates and open amounts.',
  },
  receipts: {
    name: 'Receipts',
    purpose: 'Receipts, matched to the invoices they settle.',
  },
  expenses: {
    name: 'Expenses',
    purpose: 'Expenses by account, with requester and approver.',
  },
  visits: {
    name: 'Visits',
    purpose: 'Customer visits, their results and next steps.',
  },
  calls: {
    name: 'Sales calls',
    purpose: 'Sales calls, one row per day and salesperson: dialled, connected, effective.',
  },
  opportunities: {
    name: 'Opportunities',
    purpose: 'Opportunities, from first contact to won or lost.',
  },
} as const;

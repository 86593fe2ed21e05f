export const aging = {
  summary: 'Open receivables by how long they are overdue, per customer or group if you like.',
  parameters: {
    dueDates: 'Due date of each open item, a row or a column of dates. Blank: no due date is known.',
    openAmounts: 'The open amount of each item, as many as due dates; credit notes and unapplied cash negative.',
    asOf: 'The day as of which items are overdue: one date.',
    bounds: 'Last day of each bucket but the last, in days overdue, whole and rising; 30, 60, 90 if left out.',
    groups: 'Customer, owner or region of each item, as many as due dates.',
  },
  result: 'A header row with the buckets, a row per group in order of first appearance, and a total row; amounts.',
  notes: [
    'An item due on asOf or later is current. Day 60 is still in 31–60, day 61 in 61–90.',
    'Always: the buckets add up to the open amount; nothing is left out. Items without a due date have a column of their own, always the last, and are never taken as current.',
    'A negative amount stays in the bucket of its own date. Give amounts as they were open on asOf: later receipts are not known here.',
  ],
  examples: [
    'Day 60, day 61, an invoice due today and a credit note due today',
    'Two customers, one bound, one item without a due date',
    'Bounds that do not rise',
  ],
} as const;

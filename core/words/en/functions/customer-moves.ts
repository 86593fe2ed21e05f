export const customerMoves = {
  summary: 'New, reactivated, active and lost customers of a period, per owner if you like.',
  parameters: {
    dates:
      'Date of each order, a row or a column, in any order; give the history before the period, too. Lines with neither date nor customer are skipped.',
    customers: 'Customer of each order, as many as dates.',
    start: 'First day of the period: one date.',
    end: 'Last day of the period, included: one date. Orders after it do not count.',
    inactiveDays:
      'Days without an order after which a customer counts as lost: a whole number, 1 or more; 365 if left out.',
    owners: 'Salesperson of each order, as many as dates.',
  },
  result:
    'A header row, a row per owner in order of first appearance in the list (with zeros, too), and a total row; counts of customers.',
  notes: [
    'New: the first order ever lies in the period. Reactivated: the first order in the period comes after inactiveDays or more days without one. New and reactivated belong to the owner of that order.',
    'Active: ordered within the last inactiveDays up to the end, that day included. Lost: active on the day before the start, but not at the end. Both belong to the owner of the last order, so that a handover does not move a loss.',
    'Of orders on one day the first in the list opens and the last in the list closes. Customers active at the end of one period are active at the start of the next.',
  ],
  examples: [
    'One new, one lost, one that stays',
    '90 days: a customer comes back, by owner',
    'A period that ends before it starts',
  ],
} as const;

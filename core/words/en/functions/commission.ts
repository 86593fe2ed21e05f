export const commission = {
  summary: 'Commission on an amount by tiers, marginal or retroactive, less what has been paid.',
  parameters: {
    amount: 'The net amount of the period or the year to date, credit notes subtracted.',
    tiers:
      'Two columns: the amount from which a rate holds, and the rate as a ratio (0.03); the lowest from 0. Or three columns: from, to (not included, equal to the next from, blank for the highest), rate.',
    mode: 'marginal: each part of the amount at the rate of its own tier. retroactive: the whole amount at the rate of the tier reached. Default marginal.',
    paid: 'What has been paid for the same amount before; it is subtracted. Default 0.',
  },
  result: 'The commission, in the unit of the amount.',
  notes: [
    'Tiers are half-open: an amount equal to the start of a tier is in that tier. Gaps and overlaps are refused by their rows.',
    'A negative amount gives the opposite of its opposite, so a sale and its full credit note cancel out. In a month with other sales, pass the net amount, or year to date with paid.',
    'Year to date: COMMISSION(amount to date, tiers, mode, paid so far). A negative result is what was paid too much; put MAX(0, …) round it if it is not claimed back.',
    'Retroactive tiers have cliffs: in the examples, 1 more of sales at 500,000 pays 5,000.02 more. Marginal tiers have none.',
  ],
  examples: [
    'Marginal: 500,000 at 2 %, 300,000 at 3 %',
    'Retroactive, just below the second tier',
    'Retroactive, on the second tier: a cliff of 5,000.02',
    'Year to date, less 8,000 paid',
    'A full credit note takes back what the sale paid',
    'Between 1,000 and 1,001 there is a gap',
    'The lowest tier must start at 0',
  ],
} as const;

export const splitTotals = {
  summary: 'Fills a table whose row totals and column totals are both given, close to a prior table, in whole units.',
  parameters: {
    rowTotals: 'One total per row, down or across.',
    columnTotals: 'One total per column; they must add up to the same amount as the row totals.',
    prior:
      'What the table looked like before, one weight per part; only proportions matter, and 0 stays 0. Without it all parts weigh the same.',
    unit: 'Every part is a multiple of this; the totals must be as well.',
    locked:
      'Amounts to keep as they are, in the shape of the table; blank where the split decides. The text 0 locks a part at zero.',
  },
  result: 'The table: a row per row total, a column per column total.',
  notes: [
    'Always: every row and every column has exactly its total, and zeros of the prior stay zero.',
    'Each part is the floor or ceiling of its share after proportional fitting.',
    'If no table has these totals, the rows and columns that make it impossible are named.',
  ],
  examples: [
    'Two people, two months, no prior',
    'Three regions × three products with one part agreed',
    'A zero of the prior leaves only one way',
    'Row 1 may only use column 1, which is too small',
    'The totals do not add up to the same amount',
  ],
} as const;

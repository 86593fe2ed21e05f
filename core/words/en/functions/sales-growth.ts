export const salesGrowth = {
  summary: 'Growth over a base such as last year or last month, cell by cell.',
  parameters: {
    current: 'Amounts of the current period: one cell, a row, a column or a table. Blank is zero.',
    base: 'Amounts to compare with, in the unit and shape of current; or one cell for all. A column goes with a row of the same length.',
  },
  result: 'A ratio per cell (0.1 is +10 %), in the shape of current.',
  notes: [
    'A base of zero or blank gives #N/A: what starts from nothing is new.',
    'A negative base gives #N/A: a percentage would mislead, so show the change as an amount (turnaround). The base is never replaced by its absolute value.',
    'A bad cell spoils its own result only.',
  ],
  examples: ['One up, one down', 'Two months against one base', 'From profit to loss', 'Ranges that do not fit'],
} as const;

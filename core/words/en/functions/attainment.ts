export const attainment = {
  summary: 'Attainment: what was reached of the target, cell by cell.',
  parameters: {
    actual: 'What was reached, as amounts or counts: one cell, a row, a column or a table. Blank is zero.',
    target:
      'What was planned, in the unit of actual and in its shape; or one cell for all. A column goes with a row of the same length.',
  },
  result: 'A ratio per cell (0.85 is 85 %), in the shape of actual.',
  notes: [
    'A target of zero or blank gives #N/A: without a plan there is no attainment.',
    'A negative target (a planned loss) gives 1 + (actual − target) ÷ |target|, so that more is better there, too: −80 for −100 is 1.2.',
    'For several cells together divide the sums; the mean of ratios is not the attainment. A bad cell spoils its own result only.',
  ],
  examples: [
    'Two people',
    'Three months against one monthly target',
    'A loss smaller than planned',
    'Ranges that do not fit',
  ],
} as const;

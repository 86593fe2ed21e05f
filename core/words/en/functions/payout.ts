export const payout = {
  summary: 'The payout ratio for an attainment, on straight lines between the points of a curve.',
  parameters: {
    attainment: 'One attainment or a range of them, as ratios (0.85).',
    curve:
      'Two columns, attainment and payout, both as ratios: the threshold first, the cap last. Attainments increase, payouts do not fall. Blank rows at the end do not count.',
  },
  result:
    'A payout ratio for each attainment, in their shape; a cell that is not a number shows its error there. Multiply by the target bonus.',
  notes: [
    'Below the first point the payout is 0, at it its own: a threshold is a cliff unless its payout is 0. The last payout is the cap.',
  ],
  examples: [
    'Between the points',
    'Just below the threshold, on it, and beyond the cap',
    'Attainments must increase',
    'More attainment must not pay less',
  ],
} as const;

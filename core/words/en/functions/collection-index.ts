export const collectionIndex = {
  summary: 'Collection effectiveness index: what was collected of all that could have been.',
  parameters: {
    opening: 'Receivables at the start of the period: one amount.',
    sales: 'Credit sales of the period: one amount, in the unit of opening.',
    closing: 'Receivables at the end of the period, all of them.',
    closingCurrent: 'The part of closing that is not due yet.',
  },
  result: 'A ratio (0.857 is 85.7 %); 1 means that nothing is overdue.',
  notes: [
    '(opening + sales − closing) ÷ (opening + sales − closingCurrent). Where the denominator is zero or below, nothing was due and the result is #N/A.',
    'Unlike DSO it does not improve merely because sales rise.',
  ],
  examples: ['200 of 600 still open are overdue', 'Nothing is overdue', 'Nothing was due'],
} as const;

export const dso = {
  summary: 'Days sales outstanding: for how many days of sales the receivables stand.',
  parameters: {
    receivables: 'Receivables at the end of the last period: one amount, not negative.',
    sales:
      'Credit sales of the period, or of several periods, a row or a column, oldest first, in the unit of receivables.',
    days: 'Days of each period, as many as sales and oldest first; for simple also one number of days for all together.',
    method:
      'simple: receivables ÷ sales × days over all periods. countback: sales are used up from the latest period back. simple if left out.',
  },
  result: 'A number of days.',
  notes: [
    'simple: total sales of zero or below give #N/A. It falls when sales jump at the end of the period although nobody paid sooner; countback does not.',
    'countback: the last period reached counts in part. A period with sales of zero or below uses up nothing and its days pass. Receivables beyond all sales given are #N/A, with the days they exceed.',
  ],
  examples: [
    '560 thousand open after a quarter of 900 thousand',
    "Count-back: all of March's 31 days and part of February's",
    'Nothing is open',
    'More is open than was sold',
  ],
} as const;

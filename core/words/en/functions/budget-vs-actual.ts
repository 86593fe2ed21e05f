export const budgetVsActual = {
  summary: 'Budget against actual, signed by account type: variance, percentage, F or U, and whether it is material.',
  parameters: {
    budget: 'Budgeted amount of each line, a row or a column. Blank is zero.',
    actual: 'Actual amount of each line, as many as in budget.',
    accountType:
      'Account type of each line: Revenue, Income, Sales, Profit or Statistic (more is favourable), Expense, Expenditures or Cost (less is favourable), in English or Chinese, in any case; or one cell for all lines.',
    amountThreshold: 'The least variance that is material, as an amount in the unit of budget; 10,000 if left out.',
    percentThreshold: 'The least variance that is material, as a ratio of |budget| (0.05 is 5 %); 0.05 if left out.',
  },
  result:
    'A header row, then a row per line: variance, variance ÷ |budget| as a ratio, F/U (or on budget), yes where material, else no.',
  notes: [
    'Convention: positive is favourable. Revenue, profit and statistics: actual − budget; expense and cost: budget − actual. The percentage is of |budget|, so that a budgeted loss keeps its direction.',
    'Material is what reaches both thresholds. A budget of zero has no percentage (#N/A) and is judged by the amount alone.',
    'A line without a known account type is an error in its own row; the sign is never guessed. Amounts that agree to 15 digits are on budget.',
  ],
  examples: [
    'The same amounts as revenue and as expense',
    'A loss smaller than budgeted; lines across',
    'Lists of different length',
  ],
} as const;

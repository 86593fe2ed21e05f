export const varianceNote = {
  summary: 'A sentence per line on its variance against budget, in the language of the workbook.',
  parameters: {
    budget: 'Budgeted amount of each line, a row or a column. Blank is zero.',
    actual: 'Actual amount of each line, as many as in budget.',
    accountType:
      'Account type of each line: Revenue, Income, Sales, Profit or Statistic (more is favourable), Expense, Expenditures or Cost (less is favourable), in English or Chinese, in any case; or one cell for all lines.',
    name: 'Name of each line, as many as in budget; a line without one is called by its number.',
  },
  result: 'One sentence per line, down a column.',
  notes: [
    'The sign is that of BUDGETVSACTUAL: more revenue or profit and less expense or cost are favourable.',
    'Amounts have thousands separators and as many decimals as they need (none, 2 or 4), percentages one decimal, alike in every host.',
    'A line without a known account type is an error in its own row.',
  ],
  examples: ['Sales and cost of goods sold', 'A line without budget, and one on budget', 'Fewer names than lines'],
} as const;

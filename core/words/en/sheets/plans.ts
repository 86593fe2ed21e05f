export const plans = {
  targetBasis: {
    name: 'Target basis',
    purpose: 'What the annual target rests on: history, growth, season, capacity and the mix of products.',
  },
  targetPlan: {
    name: 'Target plan',
    purpose: 'The annual target by salesperson and month; people, months, regions and the year add up exactly.',
  },
  dailyTargets: {
    name: 'Daily targets',
    purpose: 'A month’s targets by day and week, by the selling days of the calendar.',
  },
  salesPlan: {
    name: 'Sales plan',
    purpose: 'What will be done to reach the target, in six blocks, with owner and due date.',
  },
  budget: {
    name: 'Budget',
    purpose: 'The year’s budget by account and month, and every change with its reason and approval.',
  },
  forecast: {
    name: 'Forecast',
    purpose: 'What will be sold: what people commit to, what the pipeline holds, and what history alone would say.',
  },
} as const;

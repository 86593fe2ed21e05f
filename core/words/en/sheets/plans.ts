export const plans = {
  targetBasis: {
    name: 'Target basis',
    purpose: 'The basis of the annual target: history, growth, season, capacity and product mix.',
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
    purpose: 'Actions to reach the target, in six sections, with owner and due date.',
  },
  budget: {
    name: 'Budget',
    purpose: 'The year’s budget by account and month, and every change with its reason and approval.',
  },
  forecast: {
    name: 'Forecast',
    purpose: 'Expected sales: people’s commitments, the weighted pipeline, and the forecast from history alone.',
  },
} as const;

export const outputs = {
  dashboard: {
    name: 'Dashboard',
    purpose: 'The month at a glance: results, pace, and who needs attention.',
  },
  scorecard: {
    name: 'Scorecard',
    purpose: 'A month’s scores of every salesperson, item by item, with targets and actuals.',
  },
  ranking: {
    name: 'Ranking',
    purpose: 'The year’s scorecards side by side: mean score, grade and place.',
  },
  commissionStatement: {
    name: 'Commission',
    purpose: 'The month’s commission of every salesperson, tier by tier, so that everyone can check it by hand.',
  },
  budgetVsActual: {
    name: 'Budget vs actual',
    purpose: 'Budget beside actual by account, for the month and the year to date, with causes and actions.',
  },
  aging: {
    name: 'Receivables aging',
    purpose: 'Receivables by days overdue, by salesperson and by customer.',
  },
  creditWatch: {
    name: 'Credit watch',
    purpose: 'Credit exposure against the credit limit, customer by customer.',
  },
  monthlyReview: {
    name: 'Monthly review',
    purpose: 'The month in facts, causes, lessons and actions.',
  },
  quarterlyReview: {
    name: 'Quarterly review',
    purpose: 'The quarter, and how the team, the pipeline and the rest of the year stand.',
  },
  annualReview: {
    name: 'Annual review',
    purpose: 'The year’s results, expenses and team, each explained, and the plan for the next.',
  },
  logOverview: {
    name: 'Log overview',
    purpose: 'Every log in one line: open, overdue, closed, on time; then by owner.',
  },
  dataChecks: {
    name: 'Data checks',
    purpose: 'Errors and gaps in the workbook: how many of each, and the first cell.',
  },
  duties: {
    name: 'Duties',
    purpose: 'The duties of a sales director, and the sheet that serves each one.',
  },
  closedMonths: {
    name: 'Closed months',
    purpose: 'The figures of closed months as they were; later changes of the records do not move them.',
  },
} as const;

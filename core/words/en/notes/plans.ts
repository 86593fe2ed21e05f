export const plans = {
  wholeYearsNote:
    'All twelve months of the year before last. Where the orders do not reach back that far, the growth below is too high.',
  growthNeededNote: 'Annual target ÷ sales of the whole last year − 1.',
  seasonReliabilityNote:
    'From 0 % (chance; equal twelfths are used) to 100 % (every year alike). One to two years of history give 70 % at most.',
  capacityNote:
    'The sum of what each salesperson can sell this year, from the table below. A target above it needs an answer: people, growth or a lower target.',
  seasonNote:
    'Shares of the year by month, with growth taken out. Type an own share to replace one; the shares are scaled, so they need not add up to 100 %.',
  rampNote: 'The part of a full year’s sales that someone new can bring, such as 50 %. Blank is 100 %.',
  historyNote: 'Order amounts by month up to the business year. Season and forecast use the last column of amounts.',
  outlierNote:
    'For a month that will not repeat itself, such as one large single order: type what an ordinary month would have been and say why.',
  currentPlanNote:
    'People × months, split by weight and season. Do not type into the months: change a weight, the season or the target instead.',
  ownWeightNote:
    'Blank: last year’s sales are the weight. Type one for people who are new or change territory; only the proportion between the weights counts.',
  assignmentNote:
    'How the company target becomes the sum of the people’s targets, with the over-assignment at each step.',
  checkNote: '0 is right.',
  originalPlanNote:
    'The targets as they were first agreed. They stay when the current plan changes, so that both can be compared.',
  dailyTargetsNote:
    'A person’s days add up to the month. Weeks begin on Monday and include only their days in this month.',
  budgetNote:
    'Type positive amounts for revenue and for expense alike; a budgeted loss is negative. After approval leave the months as they are and write changes below.',
  forecastNote:
    'Commits are typed below, one row per person and month; months as their first day. Accuracy: 1 − |actual − committed| ÷ actual, for months that are over.',
  weightsNote:
    'The weights that split the target. People who join or leave within a month count for their days in it; before joining and after leaving they have no target.',
} as const;

export const logs = {
  promisedDay: 'The day by which the customer was promised an answer.',
  solutionExpected: 'Whoever raises a problem proposes a solution; an empty cell stands out.',
  meetingRows:
    'One row per action. Further actions of a meeting: repeat the number and the day held, and leave the day planned empty.',
  meetingWithoutAction: 'Without an action, type the day of the meeting.',
  pointsNotPay: 'Points only, without sign; they are never deducted from pay.',
  praiseGivesBack: 'Reminders and violations take points off; praise gives them back (minus).',
  onboardingDone: 'Culture, strategy, background of the company, products and tools have been gone through.',
  ordersInTerm: 'Orders of this customer between the day it begins and the day it ends.',
  discountBreach: 'Beyond the own authority, not approved, and yet ordered.',
  exhibitionRows:
    'One row per task. Each cost stands in the row of its task; leads, orders and margin stand in one row of the exhibition.',
  lessonsExpected: 'A case is closed with its lessons; an empty cell stands out.',
  offTrackMeaning: 'Yes when progress lags behind the share of time that has passed.',
  validityMeaning: 'Two prices of one kind on the same day, or days without a price before the next one begins.',
  unapprovedMeaning: 'Yes when it has begun to hold and was not approved by then.',
  fourDirectors:
    'Sales answers for results; sales and marketing also for planning and rules; market for new customers and markets; operations for accounts, cost and profit.',
  skillLevels: 'Levels: 1 begins, 2 with help, 3 alone, 4 well, 5 teaches others.',
  readinessMeaning: "Share of this person's required skills that reach the required level.",
  stageSuggestion:
    'Suggested: 20% growth or more is growth, a fall of 10% or more is decline, no earlier sales is introduction, no sales any more is exit.',
} as const;

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
  discountBreach: 'Beyond the requester’s authority, not approved, and ordered all the same.',
  exhibitionRows:
    'One row per task. Enter each cost in the row of its task; enter leads, orders and margin in one row of the exhibition.',
  lessonsExpected: 'A case is closed with its lessons; an empty cell stands out.',
  offTrackMeaning: 'Yes when progress lags behind the share of time that has passed.',
  validityMeaning: 'Two prices of one kind on the same day, or days without a price before the next one begins.',
  unapprovedMeaning: 'Yes when it took effect before it was approved.',
  fourDirectors:
    'The sales director answers for results; the sales and marketing director also for planning and rules; the market director for new customers and markets; the operations director for accounts, cost and profit.',
  skillLevels: 'Levels: 1 begins, 2 with help, 3 alone, 4 well, 5 teaches others.',
  readinessMeaning: "Share of this person's required skills that reach the required level.",
  stageSuggestion:
    'Suggested: 20% growth or more is growth, a fall of 10% or more is decline, no earlier sales is introduction, no sales any more is exit.',
} as const;

export const facts = {
  dsoNote:
    'Receivables ÷ amounts invoiced in the last 90 days × 90. It also falls when more is invoiced, so read it beside the CEI.',
  ceiNote:
    '(receivables 90 days ago + invoiced − receivables now) ÷ (receivables 90 days ago + invoiced − receivables now that are not overdue). 100 % means that nothing is overdue.',
  noPromiseNote: 'Overdue invoices for which no day of payment has been promised.',
  collectionRateNote:
    'Collection rate = receipts of the period ÷ invoices that fell due in the period. Receipts for older invoices count, so it can exceed 100 %.',
  creditWatchNote:
    'Credit exposure = open invoices + placed stock; orders not yet invoiced are not included. A limit whose last day has passed counts as 0. From 80 % a customer is near the limit.',
  requiredRateNote:
    'Gap to the target ÷ selling days left; 0 once the target is met. “–” before the period has begun, or when no day is left and the target is missed.',
  equalLengthNote: 'Money received ÷ calendar days of the month, so that months of different length can be compared.',
  turnoverNote: 'People who left ÷ the mean of the headcounts at the beginning and at the end.',
  varianceSignNote:
    'Positive is favourable whatever the account: revenue, profit and statistics actual − budget, expenses budget − actual. The percentage is of the amount of the budget without its sign.',
  unbudgetedNote:
    'Everything in the expense records less the expenses of accounts of the type expense. More than 0: spending that no expense account of the budget holds.',
  priceVolumeMixNote:
    'The change from the same period of the prior year. Price at the new quantity, volume at the prior year’s average price, mix the rest; new and discontinued products are shown separately. Quantities must be in units that can be added.',
  movesNote:
    'New: the first order ever. Reactivated: an order after the days in Settings without one. Lost: those days without an order were reached in this period; it counts for the salesperson of the last order.',
  coverageNote:
    'Weighted pipeline expected to close in the next three months ÷ target of those months. Above 100 % the pipeline alone would do.',
  loadBalanceNote: 'The highest personal target ÷ the mean of them. Far above 100 %, much hangs on one person.',
  yearRemainingNote:
    'The people’s targets of the year less sales since its beginning. Negative: the target is already exceeded.',
  unappliedNote: 'Receipts that name no invoice; they reduce the receivables.',
  paidBeforeNote:
    'What was really paid for the earlier months of the year. Blank: what today’s records give for them; type the figure paid where records have changed since.',
} as const;

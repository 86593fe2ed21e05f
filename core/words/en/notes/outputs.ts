export const outputs = {
  commissionNote:
    'Commission of the year to date less that of earlier months. Returns and corrections of earlier months are settled in this one. Type an adjustment with its reason.',
  atRiskNote:
    '100 % of the month’s target or more: on plan. 80 to 100 %: close. Below 80 %: behind. Below 80 % in the prior month, too: needs help. Before the end of the month look at the pace first.',
  rankingNote:
    'The mean of the monthly scores. A ranking depends on territory, customers and season; it is not a reason for dismissal.',
  scorecardNote:
    'Scores by the methods in Scorecard setup; 100 is on target. A “–” means that there is no data: the item is left out and the others weigh more. A 0 is a result.',
  coveredWeightNote: 'Weight of the items that have data, of 100. Below 70 there is a score but no grade.',
  draftNote: 'Sentences made from the facts of this sheet. Change them as you like.',
  causesNote: 'Causes are for people to find. Link each to a fact above and name the evidence.',
  winsNote: 'The largest opportunities decided in this month, from Opportunities. Say below why.',
  basisNote: 'As chosen in Settings; compare only with figures on the same basis.',
  dataChecksNote:
    'Go to the first cell, correct it, and the count falls. A check whose sheet is not in the workbook is not made.',
  dutiesNote:
    'Each duty with the sheet that serves it, and the number of rows filled in there. Do not delete rows: leave a remark where a duty is not yours.',
  logOverviewNote:
    'Counted from the logs. Closed and on time are of the business year; a row counts as on time when it was closed by its due date or had none. Median days are of all closed rows.',
  closedMonthsNote:
    'Written when a month is closed. Do not change figures: where one was wrong, write the reason for the correction beside it.',
} as const;

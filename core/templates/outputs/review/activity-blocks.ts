import type { FactsBlock, SpanName } from '../../template';
import { inSpan } from './span-criteria';

export const activityFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'activity',
  title: 'activityHeading',
  spans,
  facts: [
    { key: 'visitsDone', type: 'number', formula: `=COUNTIFS(${inSpan('visits')},{visits.result},"?*")` },
    { key: 'visitsWithoutResult', type: 'number', formula: `=COUNTIFS(${inSpan('visits')},{visits.result},"")` },
    { key: 'callsDialled', type: 'number', formula: `=SUMIFS({calls.dialled},${inSpan('calls')})` },
    { key: 'callsEffective', type: 'number', formula: `=SUMIFS({calls.effectiveCalls},${inSpan('calls')})` },
    { key: 'effectiveShare', type: 'ratio', formula: '=IF({callsDialled}=0,"",{callsEffective}/{callsDialled})' },
    { key: 'prospectsOpened', type: 'number', formula: `=COUNTIFS(${inSpan('opportunities', 'createdOn')})` },
    {
      key: 'dealsWon',
      type: 'number',
      formula: `=COUNTIFS(${inSpan('opportunities', 'closedOn')},{opportunities.outcome},{'won'})`,
    },
    {
      key: 'dealsLost',
      type: 'number',
      formula: `=COUNTIFS(${inSpan('opportunities', 'closedOn')},{opportunities.outcome},{'lost'})`,
    },
    { key: 'winRate', type: 'ratio', formula: '=IF({dealsWon}+{dealsLost}=0,"",{dealsWon}/({dealsWon}+{dealsLost}))' },
    {
      key: 'wonAmount',
      type: 'money',
      formula: `=SUMIFS({opportunities.amount},${inSpan('opportunities', 'closedOn')},{opportunities.outcome},{'won'})`,
    },
  ],
});

/** The lines of the sales plan that were due, how many are done, and the logs of the same days. */
export const planFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'plan',
  title: 'planReviewHeading',
  spans,
  facts: [
    { key: 'planDue', type: 'number', formula: `=COUNTIFS(${inSpan('salesPlan', 'due')})` },
    { key: 'planDone', type: 'number', formula: `=COUNTIFS(${inSpan('salesPlan', 'due')},{salesPlan.done},">0")` },
    { key: 'planDoneShare', type: 'ratio', formula: '=IF({planDue}=0,"",{planDone}/{planDue})' },
    {
      key: 'planOpenAmount',
      type: 'money',
      formula: `=SUMIFS({salesPlan.planAmount},${inSpan('salesPlan', 'due')},{salesPlan.done},"")`,
    },
    { key: 'issuesRaised', type: 'number', formula: `=COUNTIFS(${inSpan('issues', 'raisedOn')})` },
    { key: 'issuesClosed', type: 'number', formula: `=COUNTIFS(${inSpan('issues', 'closedOn')})` },
    { key: 'complaintsOpened', type: 'number', formula: `=COUNTIFS(${inSpan('complaints', 'openedOn')})` },
    { key: 'complaintsClosed', type: 'number', formula: `=COUNTIFS(${inSpan('complaints', 'closedOn')})` },
    { key: 'informationItems', type: 'number', formula: `=COUNTIFS(${inSpan('marketInformation', 'date')})` },
    { key: 'coachingSessions', type: 'number', formula: `=COUNTIFS(${inSpan('coaching', 'date')})` },
    {
      key: 'reportsOnTime',
      type: 'ratio',
      formula: `=IFERROR(COUNTIFS(${inSpan('reportsDue', 'due')},{reportsDue.isReportInTime},{'yes'})/COUNTIFS(${inSpan('reportsDue', 'due')}),"")`,
    },
  ],
});

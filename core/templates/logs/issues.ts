import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const legacy = `{issues.isLegacy},{'yes'}`;

/** Problems, each with the solution that its reporter proposes. */
export const issues = defineLog({
  id: 'issues',
  opened: 'raisedOn',
  owner: 'owner',
  due: 'due',
  done: 'closedOn',
  columns: [
    { key: 'issueNumber', type: 'text', width: 12, required: true },
    { key: 'raisedOn', type: 'date' },
    { key: 'raisedBy', type: 'text', width: 22, from: 'team.person' },
    {
      key: 'issueArea',
      type: 'choice',
      options: [
        'customerArea',
        'productArea',
        'priceArea',
        'deliveryArea',
        'receivableArea',
        'peopleArea',
        'processArea',
      ],
    },
    { key: 'description', type: 'text', width: 40 },
    {
      key: 'proposedSolution',
      type: 'text',
      width: 40,
      note: 'solutionExpected',
      alert: '=AND({issueNumber}<>"",{proposedSolution}="")',
    },
    { key: 'issueDecision', type: 'text', width: 36 },
    { key: 'issueDecidedOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'closedOn', type: 'date' },
    { key: 'isLegacy', type: 'yesNo' },
    {
      key: 'daysToDecide',
      type: 'number',
      role: 'fact',
      formula: '=IF({issueDecidedOn}="","",{issueDecidedOn}-{raisedOn})',
    },
  ],
  measures: [
    {
      key: 'withSolutionShare',
      type: 'ratio',
      formula: ratioOf(
        'COUNTIFS({issues.issueNumber},"?*",{issues.proposedSolution},"?*")',
        'COUNTIFS({issues.issueNumber},"?*")',
      ),
    },
    { key: 'legacyIssues', type: 'number', formula: `=COUNTIFS(${legacy})` },
    {
      key: 'legacyIssuesClosed',
      type: 'ratio',
      formula: ratioOf(`COUNTIFS(${legacy},{issues.closedOn},">0")`, `COUNTIFS(${legacy})`),
    },
    { key: 'medianDaysToDecide', type: 'points', formula: '=IFERROR(MEDIAN({issues.daysToDecide}),"")' },
  ],
});

import { defineLog } from './define-log';
import { inTime, ratioOf, shareOfYes } from './measure-formulas';

const judged = `COUNTIFS({reportsDue.isReportInTime},{'yes'})+COUNTIFS({reportsDue.isReportInTime},{'no'})`;
const checkIns = `{reportsDue.reportType},{'dailyCheckIn'}`;

/** Plans and reports that salespeople owe, one row each; a row opens on the first day of the report's period. */
export const reportsDue = defineLog({
  id: 'reportsDue',
  opened: 'reportFrom',
  owner: 'person',
  due: 'due',
  done: 'submittedOn',
  columns: [
    { key: 'reportNumber', type: 'text', width: 14, required: true },
    { key: 'person', type: 'text', width: 22, from: 'team.person' },
    {
      key: 'reportType',
      type: 'choice',
      width: 17,
      options: ['dailyCheckIn', 'weeklyPlan', 'weeklyReport', 'monthlyReportDue', 'forecastReport'],
    },
    { key: 'reportFrom', type: 'date' },
    { key: 'due', type: 'date' },
    { key: 'submittedOn', type: 'date' },
    { key: 'isAccepted', type: 'yesNo', width: 10 },
    { key: 'note', type: 'text', width: 36 },
    {
      key: 'isReportInTime',
      type: 'yesNo',
      role: 'fact',
      width: 10,
      formula: inTime('submittedOn', 'due'),
      alert: `={isReportInTime}={'no'}`,
    },
  ],
  measures: [
    {
      key: 'reportsAcceptedInTime',
      type: 'ratio',
      formula: ratioOf(`COUNTIFS({reportsDue.isReportInTime},{'yes'},{reportsDue.isAccepted},{'yes'})`, judged),
    },
    { key: 'reportsInTime', type: 'ratio', formula: shareOfYes('reportsDue.isReportInTime') },
    { key: 'reportsAccepted', type: 'ratio', formula: shareOfYes('reportsDue.isAccepted') },
    {
      key: 'checkInsInTime',
      type: 'ratio',
      formula: ratioOf(
        `COUNTIFS(${checkIns},{reportsDue.isReportInTime},{'yes'})`,
        `COUNTIFS(${checkIns},{reportsDue.isReportInTime},{'yes'})+COUNTIFS(${checkIns},{reportsDue.isReportInTime},{'no'})`,
      ),
    },
  ],
});

import { defineLog } from './define-log';
import { inYear } from './measure-formulas';

/** Praise, reminders and violations in points, never in money; done when the person has acknowledged the entry. */
export const conduct = defineLog({
  id: 'conduct',
  opened: 'date',
  owner: 'person',
  due: 'acknowledgeBy',
  done: 'conductSeenOn',
  columns: [
    { key: 'conductNumber', type: 'text', width: 12, required: true },
    { key: 'date', type: 'date' },
    { key: 'person', type: 'text', width: 22, from: 'team.person' },
    { key: 'conductType', type: 'choice', options: ['praise', 'reminder', 'violation'] },
    { key: 'conductRule', type: 'text', width: 32 },
    { key: 'pointsGiven', type: 'number', min: 0, max: 100, note: 'pointsNotPay' },
    { key: 'evidenceOnFile', type: 'text', width: 36 },
    { key: 'acknowledgeBy', type: 'date', width: 14 },
    { key: 'conductSeenOn', type: 'date', width: 15 },
    { key: 'conductAppeal', type: 'text', width: 32 },
    {
      key: 'points',
      type: 'number',
      role: 'fact',
      note: 'praiseGivesBack',
      formula: `=IF({conductType}={'praise'},-{pointsGiven},{pointsGiven})`,
    },
  ],
  measures: [
    { key: 'conductPointsInYear', type: 'number', formula: `=SUMIFS({conduct.points},${inYear('conduct.date')})` },
    {
      key: 'conductPointsRecent',
      type: 'number',
      formula: '=SUMIFS({conduct.points},{conduct.date},">"&({settings.asOf}-90),{conduct.date},"<="&{settings.asOf})',
    },
    {
      key: 'conductPointsEarlier',
      type: 'number',
      formula:
        '=SUMIFS({conduct.points},{conduct.date},">"&({settings.asOf}-180),{conduct.date},"<="&({settings.asOf}-90))',
    },
    {
      key: 'praiseInYear',
      type: 'number',
      formula: `=COUNTIFS({conduct.conductType},{'praise'},${inYear('conduct.date')})`,
    },
    {
      key: 'violationsInYear',
      type: 'number',
      formula: `=COUNTIFS({conduct.conductType},{'violation'},${inYear('conduct.date')})`,
    },
  ],
});

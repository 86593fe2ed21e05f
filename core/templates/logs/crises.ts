import { defineLog } from './define-log';

/** Events that may harm the company's reputation, how fast it responded, and the lessons. */
export const crises = defineLog({
  id: 'crises',
  opened: 'occurredOn',
  owner: 'owner',
  due: 'due',
  done: 'closedOn',
  columns: [
    { key: 'crisisNumber', type: 'text', width: 12, required: true },
    { key: 'occurredOn', type: 'date' },
    { key: 'crisisLevel', type: 'choice', options: ['levelOne', 'levelTwo', 'levelThree', 'levelFour'] },
    { key: 'crisisFacts', type: 'text', width: 44 },
    { key: 'spokesperson', type: 'text' },
    { key: 'hoursToStatement', type: 'points', width: 12, min: 0 },
    { key: 'action', type: 'text', width: 36 },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'updateLog', type: 'text', width: 40 },
    { key: 'closedOn', type: 'date' },
    {
      key: 'crisisLessons',
      type: 'text',
      width: 40,
      note: 'lessonsExpected',
      alert: '=AND({closedOn}<>"",{crisisLessons}="")',
    },
  ],
  measures: [
    { key: 'medianHoursToStatement', type: 'points', formula: '=IFERROR(MEDIAN({crises.hoursToStatement}),"")' },
    {
      key: 'closedWithoutLessons',
      type: 'number',
      formula: '=COUNTIFS({crises.closedOn},">0")-COUNTIFS({crises.closedOn},">0",{crises.crisisLessons},"?*")',
    },
  ],
});

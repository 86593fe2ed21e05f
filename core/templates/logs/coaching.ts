import { defineLog } from './define-log';
import { headCount, inYear, ratioOf } from './measure-formulas';

const salesIn = (from: string, to: string) =>
  `SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&(${from}),{orders.date},"<="&(${to}))`;

/** Coaching of a salesperson: the agreement, and sales before and after as plain facts. */
export const coaching = defineLog({
  id: 'coaching',
  opened: 'date',
  owner: 'person',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'coachingNumber', type: 'text', width: 12, required: true },
    { key: 'date', type: 'date' },
    { key: 'person', type: 'text', width: 22, from: 'team.person' },
    { key: 'coach', type: 'text', width: 22, from: 'team.person' },
    { key: 'coachingTopic', type: 'choice', options: ['skillTopic', 'dealTopic', 'motivationTopic', 'processTopic'] },
    { key: 'coachingStrength', type: 'text', width: 32 },
    { key: 'coachingWeakness', type: 'text', width: 32 },
    { key: 'agreedAction', type: 'text', width: 36 },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'result', type: 'text', width: 36 },
    {
      key: 'salesBeforeCoaching',
      type: 'money',
      role: 'fact',
      formula: `=IF({date}="","",${salesIn('{date}-30', '{date}-1')})`,
    },
    {
      key: 'salesAfterCoaching',
      type: 'money',
      role: 'fact',
      formula: `=IF({date}="","",IF({date}+30>{settings.asOf},"",${salesIn('{date}+1', '{date}+30')}))`,
    },
  ],
  measures: [
    { key: 'coachingSessionsInYear', type: 'number', formula: `=COUNTIFS(${inYear('coaching.date')})` },
    {
      key: 'coachingSessionsPerHead',
      type: 'points',
      formula: ratioOf(`COUNTIFS(${inYear('coaching.date')})`, headCount),
    },
    {
      key: 'recentCoachingSessions',
      type: 'number',
      formula: '=COUNTIFS({coaching.date},">"&({settings.asOf}-30),{coaching.date},"<="&{settings.asOf})',
    },
  ],
});

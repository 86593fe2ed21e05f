import { defineTemplate } from '../template';

/** A month's targets by day and week: each person's days add up to the month, each week to its days. */
export const dailyTargets = defineTemplate({
  id: 'dailyTargets',
  version: 1,
  group: 'plan',
  period: 'month',
  needs: ['targetPlan'],
  blocks: [
    {
      kind: 'table',
      key: 'days',
      note: 'dailyTargetsNote',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 24 },
        {
          key: 'monthTarget',
          type: 'money',
          formula:
            '=IFERROR(INDEX({targetPlan.monthTarget},MATCH({person},{targetPlan.person},0),MATCH({from},{targetPlan.monthTarget:head},0)),0)',
          total: 'sum',
        },
        {
          key: 'weekTarget',
          type: 'money',
          repeat: 'weeks',
          heading: 'weeksHeading',
          formula: '=SUMIFS({dayTarget*},{dayTarget:head},">="&{head},{dayTarget:head},"<"&{head}+7)',
          total: 'sum',
          width: 12,
        },
        {
          key: 'dayCheck',
          type: 'money',
          heading: 'checkHeading',
          formula: '=ROUND(SUM({dayTarget*})-{monthTarget},6)',
          total: 'sum',
          alert: '={dayCheck}<>0',
        },
        {
          key: 'dayTarget',
          type: 'money',
          role: 'fact',
          repeat: 'days',
          heading: 'daysHeading',
          total: 'sum',
          width: 12,
        },
      ],
      spills: [
        {
          at: 'dayTarget',
          formula: '=SPLITTARGET(SUM({monthTarget[]}),{monthTarget[]},{sellingWeight},MIN(1,{settings.roundingUnit}))',
        },
      ],
    },
    {
      kind: 'table',
      key: 'weights',
      title: 'dayWeightsHeading',
      each: 'days',
      columns: [
        { key: 'date', type: 'date', role: 'label', width: 24 },
        {
          key: 'sellingWeight',
          type: 'number',
          formula: '=SELLINGDAYS({date},{date},{calendar.specialDay..dayWeight},{calendar.weekdayWeight})',
          total: 'sum',
        },
      ],
    },
  ],
  freeze: { block: 'days', columns: 2 },
});

import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const reachedDay = '{brandPlan.due},">0",{brandPlan.due},"<="&{settings.asOf}';

/** Projects for the company and its brands, one row per milestone or task on the day. */
export const brandPlan = defineLog({
  id: 'brandPlan',
  group: 'plan',
  opened: 'beginsOn',
  owner: 'owner',
  due: 'due',
  done: 'done',
  columns: [
    { key: 'brandProject', type: 'text', width: 28, required: true },
    { key: 'projectMilestone', type: 'text', width: 30 },
    { key: 'channel', type: 'text' },
    { key: 'region', type: 'text', width: 16, from: 'regions.region' },
    { key: 'beginsOn', type: 'date' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'budgetAmount', type: 'money', min: 0 },
    { key: 'cost', type: 'money', min: 0 },
    { key: 'brandReach', type: 'number', width: 12, min: 0 },
    { key: 'brandLeads', type: 'number', min: 0 },
    { key: 'incidents', type: 'text', width: 36 },
    { key: 'result', type: 'text', width: 40 },
    { key: 'brandLeadCost', type: 'money', role: 'fact', formula: '=IFERROR({cost}/{brandLeads},"")' },
    {
      key: 'brandBudgetLeft',
      type: 'money',
      role: 'fact',
      formula: '=IF({cost}="","",{budgetAmount}-{cost})',
      alert: '={brandBudgetLeft}<0',
    },
  ],
  measures: [
    {
      key: 'brandMilestonesDone',
      type: 'ratio',
      formula: ratioOf(`COUNTIFS(${reachedDay},{brandPlan.done},">0")`, `COUNTIFS(${reachedDay})`),
    },
    {
      key: 'brandCostPerLead',
      type: 'money',
      formula: ratioOf('SUM({brandPlan.cost})', 'SUM({brandPlan.brandLeads})'),
    },
    { key: 'brandBudgetVariance', type: 'money', formula: '=SUM({brandPlan.brandBudgetLeft})' },
    { key: 'brandReachTotal', type: 'number', formula: '=SUM({brandPlan.brandReach})' },
  ],
});

import { defineLog } from '../logs/define-log';

/** The sales plan in its six blocks: regions, campaigns, key accounts, prospects, receivables, issues. */
export const salesPlan = defineLog({
  id: 'salesPlan',
  group: 'plan',
  opened: 'startsOn',
  owner: 'owner',
  due: 'due',
  done: 'done',
  before: [
    {
      kind: 'table',
      key: 'blocks',
      title: 'planBlocksHeading',
      each: 'planBlocks',
      columns: [
        { key: 'planBlockName', type: 'text', role: 'label' },
        { key: 'blockLines', type: 'number', formula: '=COUNTIFS({planBlock},{planBlockName})', total: 'sum' },
        {
          key: 'blockDone',
          type: 'number',
          formula: '=COUNTIFS({planBlock},{planBlockName},{done},">0")',
          total: 'sum',
        },
        {
          key: 'blockOverdue',
          type: 'number',
          formula: '=COUNTIFS({planBlock},{planBlockName},{done},"",{due},"<"&{settings.asOf},{due},">0")',
          total: 'sum',
          alert: '={blockOverdue}>0',
        },
        {
          key: 'blockAmount',
          type: 'money',
          formula: '=SUMIFS({planAmount},{planBlock},{planBlockName})',
        },
        {
          key: 'blockBudget',
          type: 'money',
          formula: '=SUMIFS({planBudget},{planBlock},{planBlockName})',
          total: 'sum',
        },
      ],
    },
  ],
  columns: [
    {
      key: 'planBlock',
      type: 'choice',
      width: 16,
      options: ['regionBlock', 'campaignBlock', 'keyAccountBlock', 'prospectBlock', 'receivableBlock', 'issueBlock'],
    },
    { key: 'objective', type: 'text', width: 34, required: true },
    { key: 'region', type: 'text', from: 'regions.region' },
    { key: 'customer', type: 'text', width: 24, from: 'customers.customer' },
    { key: 'action', type: 'text', width: 34 },
    { key: 'planMetric', type: 'text', width: 20 },
    { key: 'targetValue', type: 'number' },
    { key: 'actualValue', type: 'number' },
    { key: 'planAmount', type: 'money' },
    { key: 'planBudget', type: 'money' },
    { key: 'owner', type: 'text', width: 20, from: 'team.person' },
    { key: 'startsOn', type: 'date' },
    { key: 'due', type: 'date' },
    { key: 'done', type: 'date' },
    { key: 'result', type: 'text', width: 30 },
  ],
  measures: [
    {
      key: 'planCoverage',
      type: 'ratio',
      formula: `=IF({settings.annualTarget}=0,"",(SUM({salesPlan.planAmount})-SUMIFS({salesPlan.planAmount},{salesPlan.planBlock},{'receivableBlock'})-SUMIFS({salesPlan.planAmount},{salesPlan.planBlock},{'issueBlock'}))/{settings.annualTarget})`,
    },
  ],
});

import { defineTemplate } from '../template';

/** Sales opportunities, from the first talk to won or lost. */
export const opportunities = defineTemplate({
  id: 'opportunities',
  version: 1,
  group: 'log',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'opportunityNumber', type: 'text', width: 12, required: true },
        { key: 'customer', type: 'text', width: 28, from: 'customers.customer' },
        { key: 'person', type: 'text', width: 22, from: 'team.person' },
        { key: 'createdOn', type: 'date' },
        { key: 'stage', type: 'choice', options: ['firstContact', 'needKnown', 'offerMade', 'negotiating', 'decided'] },
        { key: 'amount', type: 'money' },
        { key: 'probability', type: 'ratio', min: 0, max: 1 },
        {
          key: 'weightedAmount',
          type: 'money',
          formula: `=IF({outcome}={'inProgress'},N({amount})*N({probability}),0)`,
        },
        { key: 'expectedClose', type: 'date' },
        { key: 'outcome', type: 'choice', options: ['inProgress', 'won', 'lost'] },
        { key: 'closedOn', type: 'date' },
        {
          key: 'lossReason',
          type: 'choice',
          options: ['onPrice', 'onProduct', 'onTiming', 'onRelationship', 'noDecision'],
        },
        { key: 'competitor', type: 'text', width: 18 },
        {
          key: 'leadSource',
          type: 'choice',
          options: ['fromReferral', 'fromExhibition', 'fromWeb', 'fromCall', 'fromPartner'],
        },
        { key: 'lastActivity', type: 'date' },
        { key: 'nextStep', type: 'text', width: 28 },
        {
          key: 'idleDays',
          type: 'number',
          formula: `=IF({outcome}<>{'inProgress'},"",{settings.asOf}-MAX(N({lastActivity}),N({createdOn})))`,
          alert: '=N({idleDays})>30',
        },
        { key: 'cycleDays', type: 'number', formula: '=IF({closedOn}="","",{closedOn}-{createdOn})' },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});

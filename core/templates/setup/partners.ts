import { defineTemplate } from '../template';

/** Agents, distributors and other partners, and the results expected of them. */
export const partners = defineTemplate({
  id: 'partners',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'partner', type: 'text', width: 26, required: true },
        { key: 'partnerType', type: 'choice', options: ['agent', 'distributor', 'retailer', 'alliance'] },
        { key: 'region', type: 'text', from: 'regions.region' },
        { key: 'owner', type: 'text', from: 'team.person' },
        { key: 'partnerTarget', type: 'money', min: 0 },
        {
          key: 'salesThisYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.customer},"="&{partner},{orders.date},">="&{settings.yearStart},{orders.date},"<="&{settings.asOf})',
        },
        { key: 'attainment', type: 'ratio', formula: '=IF(N({partnerTarget})>0,{salesThisYear}/{partnerTarget},"")' },
        { key: 'contractEnd', type: 'date', alert: '=AND({contractEnd}<>"",{daysToEnd}<>"",N({daysToEnd})<=90)' },
        { key: 'daysToEnd', type: 'number', formula: '=IF({contractEnd}="","",{contractEnd}-{settings.asOf})' },
        { key: 'nextContact', type: 'date' },
        { key: 'note', type: 'text', width: 28 },
      ],
    },
  ],
});

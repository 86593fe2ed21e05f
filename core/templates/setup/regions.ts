import { defineTemplate } from '../template';

/** Sales territories, the size of their market and the company's share of it. */
export const regions = defineTemplate({
  id: 'regions',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'region', type: 'text', required: true },
        { key: 'manager', type: 'text', width: 20 },
        { key: 'channel', type: 'text', width: 20 },
        { key: 'marketSize', type: 'money', min: 0, note: 'marketSizeNote' },
        { key: 'marketSource', type: 'text', width: 26 },
        { key: 'potential', type: 'number', min: 0 },
        {
          key: 'salesThisYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.region},"="&{region},{orders.date},">="&{settings.yearStart},{orders.date},"<="&{settings.asOf})',
        },
        {
          key: 'salesLastYear',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.region},"="&{region},{orders.date},">="&EDATE({settings.yearStart},-12),{orders.date},"<="&EDATE({settings.asOf},-12))',
        },
        { key: 'growthRate', type: 'ratio', formula: '=IF({salesLastYear}>0,{salesThisYear}/{salesLastYear}-1,"")' },
        {
          key: 'marketShare',
          type: 'ratio',
          formula:
            '=IF(N({marketSize})>0,SUMIFS({orders.amount},{orders.region},"="&{region},{orders.date},">"&EDATE({settings.asOf},-12),{orders.date},"<="&{settings.asOf})/{marketSize},"")',
        },
        { key: 'accountsInRegion', type: 'number', formula: '=COUNTIFS({customers.region},"="&{region})' },
        {
          key: 'peopleInRegion',
          type: 'number',
          formula: `=COUNTIFS({team.region},"="&{region},{team.isActive},{'yes'})`,
        },
      ],
      names: { region: 'regions' },
    },
  ],
});

import { defineTemplate } from '../template';
import { isPlanned } from './is-planned';

/** Expected sales three ways: people's commitments, the pipeline, and the trend of history. */
export const forecast = defineTemplate({
  id: 'forecast',
  version: 2,
  group: 'plan',
  period: 'year',
  needs: ['orders'],
  blocks: [
    {
      kind: 'table',
      key: 'months',
      title: 'forecastHeading',
      note: 'forecastNote',
      each: 'months',
      columns: [
        { key: 'month', type: 'month', role: 'label', width: 26 },
        {
          key: 'forecastTarget',
          type: 'money',
          formula: '=IFERROR(SUM(INDEX({targetPlan.monthTarget},0,MATCH({month},{targetPlan.monthTarget:head},0))),0)',
          total: 'sum',
        },
        { key: 'historyForecast', type: 'money', role: 'fact', total: 'sum' },
        { key: 'forecastLow', type: 'money', role: 'fact', needs: [] },
        { key: 'forecastHigh', type: 'money', role: 'fact', needs: [] },
        { key: 'committed', type: 'money', formula: '=SUMIFS({commit},{commitMonth},{month})', total: 'sum' },
        { key: 'bestCaseSum', type: 'money', formula: '=SUMIFS({bestCase},{commitMonth},{month})', total: 'sum' },
        {
          key: 'pipelineDue',
          type: 'money',
          formula:
            '=SUMIFS({opportunities.weightedAmount},{opportunities.expectedClose},">="&{month},{opportunities.expectedClose},"<="&EOMONTH({month},0))',
          total: 'sum',
        },
        {
          key: 'actual',
          type: 'money',
          formula:
            '=IF({month}>{settings.asOf},"",SUMIFS({orders.amount},{orders.date},">="&{month},{orders.date},"<="&MIN(EOMONTH({month},0),{settings.asOf})))',
          total: 'sum',
        },
        {
          key: 'forecastAccuracy',
          type: 'ratio',
          formula:
            '=IF(OR({actual}="",N({committed})=0,EOMONTH({month},0)>{settings.asOf}),"",IF({actual}>0,MAX(0,1-ABS({actual}-{committed})/{actual}),""))',
        },
      ],
      spills: [{ at: 'historyForecast', formula: `=IF(${isPlanned},SALESFORECAST({targetBasis.usedSales},12),"")` }],
    },
    {
      kind: 'chart',
      key: 'forecastChart',
      title: 'forecastHeading',
      type: 'line',
      categories: 'month',
      series: ['forecastTarget', 'historyForecast', 'actual:toDate'],
    },
    {
      kind: 'table',
      key: 'commits',
      title: 'commitHeading',
      columns: [
        { key: 'commitMonth', type: 'month', required: true },
        { key: 'commitPerson', type: 'text', from: 'team.person' },
        { key: 'commit', type: 'money' },
        { key: 'bestCase', type: 'money' },
        { key: 'enteredOn', type: 'date' },
        { key: 'note', type: 'text', span: 4 },
      ],
    },
  ],
  freeze: { block: 'months', columns: 1 },
});

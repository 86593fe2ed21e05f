import type { Formula } from '../../formula';
import type { Block, Column, FactsBlock, SpanName } from '../../template';
import { inSpan, yearBefore } from './span-criteria';

/** Sales against target, against the year before, and per selling day. */
export const resultFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'results',
  title: 'resultsHeading',
  spans,
  facts: [
    { key: 'sales', type: 'money', formula: `=SUMIFS({orders.amount},${inSpan('orders')})` },
    {
      key: 'targetOfSpan',
      type: 'money',
      formula:
        '=IF({to}<MIN({targetPlan.monthTarget:head}),"",SUMPRODUCT(({targetPlan.monthTarget:head}>={from})*({targetPlan.monthTarget:head}<={to})*{targetPlan.monthTarget}))',
    },
    {
      key: 'attainment',
      type: 'ratio',
      formula: '=IF(N({targetOfSpan})=0,"",{sales}/{targetOfSpan})',
      alert: '=AND(ISNUMBER({attainment}),{attainment}<8/10)',
    },
    { key: 'gapToTarget', type: 'money', formula: '=IF(N({targetOfSpan})=0,"",{sales}-{targetOfSpan})' },
    {
      key: 'growthOnYear',
      type: 'ratio',
      formula: `=IF(SUMIFS({orders.amount},${yearBefore})>0,{sales}/SUMIFS({orders.amount},${yearBefore})-1,"")`,
    },
    {
      key: 'sellingDaysOfSpan',
      type: 'number',
      formula: '=SELLINGDAYS({from},{to},{calendar.specialDay..dayWeight},{calendar.weekdayWeight})',
    },
    { key: 'salesPerDay', type: 'money', formula: '=IF({sellingDaysOfSpan}=0,"",{sales}/{sellingDaysOfSpan})' },
    { key: 'orderNumbers', type: 'number', formula: `=SUMIFS({orders.orderCount},${inSpan('orders')})` },
    { key: 'averageOrder', type: 'money', formula: '=IF({orderNumbers}=0,"",{sales}/{orderNumbers})' },
    { key: 'ordersPerWeek', type: 'points', formula: '={orderNumbers}*7/({to}-{from}+1)' },
  ],
});

const paceFigure = (place: number): Formula =>
  `=IFERROR(INDEX(PACE({sales},{targetOfSpan},{from},{to},MAX({from},MIN({to},{settings.asOf})),{calendar.specialDay..dayWeight},{calendar.weekdayWeight}),1,${place}),"–")`;

/** Counts in selling days, up to the day that the figures reach. */
export const paceFields: Block = {
  kind: 'fields',
  key: 'pace',
  title: 'paceHeading',
  needs: ['targetPlan', 'calendar'],
  fields: [
    { key: 'planToDate', type: 'money', formula: paceFigure(2) },
    { key: 'paceIndex', type: 'ratio', formula: paceFigure(3) },
    { key: 'runRate', type: 'money', formula: paceFigure(4) },
    { key: 'requiredRate', type: 'money', formula: paceFigure(5), note: 'requiredRateNote' },
    { key: 'projection', type: 'money', formula: paceFigure(6) },
  ],
};

/** Target, sales and the year before, month by month. */
export const trendColumns: readonly Column[] = [
  { key: 'month', type: 'month', role: 'label', width: 30 },
  {
    key: 'trendTarget',
    type: 'money',
    formula: '=SUM(INDEX({targetPlan.monthTarget},0,MATCH({month},{targetPlan.monthTarget:head},0)))',
    total: 'sum',
  },
  {
    key: 'trendSales',
    type: 'money',
    formula: '=SUMIFS({orders.amount},{orders.date},">="&{month},{orders.date},"<="&EOMONTH({month},0))',
    total: 'sum',
  },
  {
    key: 'trendBefore',
    type: 'money',
    formula: '=SUMIFS({orders.amount},{orders.date},">="&EDATE({month},-12),{orders.date},"<="&EOMONTH({month},-12))',
    total: 'sum',
  },
];

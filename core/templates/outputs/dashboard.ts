import { defineTemplate } from '../template';
import { paceFields } from './review/result-blocks';

/** The month at a glance, and who needs help. */
export const dashboard = defineTemplate({
  id: 'dashboard',
  version: 1,
  group: 'output',
  period: 'month',
  needs: ['orders', 'targetPlan', 'calendar'],
  blocks: [
    {
      kind: 'facts',
      key: 'now',
      title: 'resultsHeading',
      spans: ['period', 'yearToDate', 'lastYear', 'lastYearToDate'],
      facts: [
        {
          key: 'sales',
          type: 'money',
          formula: '=SUMIFS({orders.amount},{orders.date},">="&{from},{orders.date},"<="&{to})',
        },
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
        {
          key: 'received',
          type: 'money',
          formula: '=SUMIFS({receipts.amount},{receipts.date},">="&{from},{receipts.date},"<="&{to})',
        },
        {
          key: 'spent',
          type: 'money',
          formula: `=SUMIFS({expenses.amount},{expenses.date},">="&{from},{expenses.date},"<="&{to},{expenses.expenseState},"<>"&{'rejected'})`,
        },
      ],
    },
    paceFields,
    {
      kind: 'table',
      key: 'people',
      title: 'atRiskHeading',
      note: 'atRiskNote',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 30 },
        {
          key: 'personTarget',
          type: 'money',
          formula:
            '=IFERROR(SUMPRODUCT(({targetPlan.monthTarget:head}>={from})*({targetPlan.monthTarget:head}<={to})*INDEX({targetPlan.monthTarget},MATCH({person},{targetPlan.person},0),0)),0)',
          total: 'sum',
        },
        {
          key: 'personSales',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&{from},{orders.date},"<="&{to})',
          total: 'sum',
        },
        {
          key: 'personAttainment',
          type: 'ratio',
          formula: '=IF({personTarget}=0,"",{personSales}/{personTarget})',
          total: '=IF({personTarget}=0,"",{personSales}/{personTarget})',
        },
        {
          key: 'attainmentBefore',
          type: 'ratio',
          formula:
            '=IFERROR(SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&EDATE({from},-1),{orders.date},"<"&{from})/INDEX({targetPlan.monthTarget},MATCH({person},{targetPlan.person},0),MATCH(EDATE({from},-1),{targetPlan.monthTarget:head},0)),"")',
        },
        {
          key: 'coachingDone',
          type: 'number',
          formula: '=COUNTIFS({coaching.person},"="&{person},{coaching.date},">"&{to}-30,{coaching.date},"<="&{to})',
        },
        {
          key: 'riskState',
          type: 'text',
          width: 14,
          formula: `=IF({personAttainment}="",{'noTarget'},IF(AND({personAttainment}<8/10,ISNUMBER({attainmentBefore}),{attainmentBefore}<8/10),{'atRisk'},IF({personAttainment}<8/10,{'behindPlan'},IF({personAttainment}<1,{'nearPlan'},{'onPlan'}))))`,
          alert: `={riskState}={'atRisk'}`,
        },
      ],
    },
    {
      kind: 'chart',
      key: 'attainmentChart',
      title: 'personAttainment',
      type: 'bar',
      categories: 'person',
      series: ['personAttainment'],
      format: 'ratio',
    },
    {
      kind: 'table',
      key: 'year',
      title: 'cumulativeHeading',
      each: 'months',
      columns: [
        { key: 'month', type: 'month', role: 'label', width: 30 },
        {
          key: 'trendTarget',
          type: 'money',
          formula: '=SUM(INDEX({targetPlan.monthTarget},0,MATCH({month},{targetPlan.monthTarget:head},0)))',
        },
        {
          key: 'trendSales',
          type: 'money',
          formula:
            '=IF({month}>{to},"",SUMIFS({orders.amount},{orders.date},">="&{month},{orders.date},"<="&EOMONTH({month},0)))',
        },
        {
          key: 'trendBefore',
          type: 'money',
          formula:
            '=SUMIFS({orders.amount},{orders.date},">="&EDATE({month},-12),{orders.date},"<="&EOMONTH({month},-12))',
        },
        { key: 'cumulativeTarget', type: 'money', formula: '=N({cumulativeTarget^})+{trendTarget}' },
        {
          key: 'cumulativeSales',
          type: 'money',
          formula: '=IF({trendSales}="","",N({cumulativeSales^})+{trendSales})',
        },
        {
          key: 'trendReceived',
          type: 'money',
          formula:
            '=IF({month}>{to},"",SUMIFS({receipts.amount},{receipts.date},">="&{month},{receipts.date},"<="&EOMONTH({month},0)))',
        },
      ],
    },
    {
      kind: 'chart',
      key: 'monthsChart',
      title: 'monthsChartTitle',
      type: 'column',
      categories: 'month',
      series: ['trendTarget', 'trendSales:toDate', 'trendBefore'],
    },
    {
      kind: 'chart',
      key: 'cumulativeChart',
      title: 'cumulativeHeading',
      type: 'line',
      categories: 'month',
      series: ['cumulativeTarget', 'cumulativeSales:toDate'],
    },
    {
      kind: 'chart',
      key: 'collectionsChart',
      title: 'collectionsChartTitle',
      type: 'column',
      categories: 'month',
      series: ['trendSales:toDate', 'trendReceived:toDate'],
    },
    {
      kind: 'chart',
      key: 'agingChart',
      title: 'agingByPersonHeading',
      type: 'stacked',
      categories: 'aging.person',
      series: ['aging.notDue', 'aging.late30', 'aging.late60', 'aging.late90', 'aging.later'],
    },
    {
      kind: 'chart',
      key: 'scoreChart',
      title: 'totalScore',
      type: 'bar',
      categories: 'scorecard.person',
      series: ['scorecard.totalScore'],
    },
    {
      kind: 'chart',
      key: 'varianceChart',
      title: 'varianceToDate',
      type: 'bar',
      categories: 'budgetVsActual.yearAccount',
      series: ['budgetVsActual.varianceToDate'],
    },
    {
      kind: 'chart',
      key: 'seasonChart',
      title: 'seasonIndex',
      type: 'line',
      categories: 'targetBasis.month',
      series: ['targetBasis.seasonIndex'],
      format: 'ratio',
    },
    {
      kind: 'chart',
      key: 'gradesChart',
      title: 'gradesHeading',
      type: 'column',
      categories: 'ranking.gradeName',
      series: ['ranking.gradePeople'],
    },
  ],
});

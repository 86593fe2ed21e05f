import type { SheetKey } from '../../words/sheet-words';
import type { LabelKey } from '../../words/template-words';
import type { Formula } from '../formula';
import type { ListName } from '../list-names';
import type { Block, Column, FactsBlock, SpanName, TableBlock } from '../template';

const between = (sheet: string, day = 'date') => `{${sheet}.${day}},">="&{from},{${sheet}.${day}},"<="&{to}`;
/** The same days a year before; of a running period as many as it has had. */
const yearBefore =
  '{orders.date},">="&EDATE({from},-12),{orders.date},"<="&IF({to}<={settings.asOf},EOMONTH({to},-12),EDATE({settings.asOf},-12))';

/** What was sold against target, and the years and days it is compared with. */
export const resultFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'results',
  title: 'resultsHeading',
  spans,
  facts: [
    { key: 'sales', type: 'money', formula: `=SUMIFS({orders.amount},${between('orders')})` },
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
    { key: 'orderNumbers', type: 'number', formula: `=SUMIFS({orders.orderCount},${between('orders')})` },
    { key: 'averageOrder', type: 'money', formula: '=IF({orderNumbers}=0,"",{sales}/{orderNumbers})' },
    { key: 'ordersPerWeek', type: 'points', formula: '={orderNumbers}*7/({to}-{from}+1)' },
  ],
});

const paceFigure = (place: number): Formula =>
  `=IFERROR(INDEX(PACE({sales},{targetOfSpan},{from},{to},MAX({from},MIN({to},{settings.asOf})),{calendar.specialDay..dayWeight},{calendar.weekdayWeight}),1,${place}),"–")`;

/** In selling days, as far as the period has come. */
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

interface BreakdownNames {
  readonly label: LabelKey;
  readonly sales: LabelKey;
  readonly before: LabelKey;
  readonly growth: LabelKey;
  readonly share: LabelKey;
}

/** Sales of each region, category or key account beside the year before. */
function breakdown(
  key: string,
  title: LabelKey,
  each: ListName,
  names: BreakdownNames,
  by: string,
  needs: SheetKey,
): TableBlock {
  const { label, sales, before }: { readonly [name: string]: string } = { ...names };
  const growth: Formula = `=IF({${before}}>0,{${sales}}/{${before}}-1,"")`;
  const sum = (days: string): Formula => `=SUMIFS({orders.amount},{orders.${by}},"="&{${label}},${days})`;
  return {
    kind: 'table',
    key,
    title,
    each,
    needs: [needs],
    columns: [
      { key: names.label, type: 'text', role: 'label', width: 30 },
      { key: names.sales, type: 'money', formula: sum(between('orders')), total: 'sum' },
      { key: names.before, type: 'money', formula: sum(yearBefore), total: 'sum' },
      { key: names.growth, type: 'ratio', formula: growth, total: growth },
      { key: names.share, type: 'ratio', formula: `=IF(SUM({${sales}[]})=0,"",{${sales}}/SUM({${sales}[]}))` },
    ],
  };
}

/** @param score Where the last column takes its score from: the month's card, or the mean of the year's. */
export const personBreakdown = (score: 'scorecard' | 'ranking'): TableBlock => ({
  kind: 'table',
  key: 'byPerson',
  title: 'byPersonHeading',
  each: 'people',
  needs: ['targetPlan'],
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
      formula: `=SUMIFS({orders.amount},{orders.person},"="&{person},${between('orders')})`,
      total: 'sum',
    },
    {
      key: 'personAttainment',
      type: 'ratio',
      formula: '=IF({personTarget}=0,"",{personSales}/{personTarget})',
      total: '=IF({personTarget}=0,"",{personSales}/{personTarget})',
      alert: '=AND(ISNUMBER({personAttainment}),{personAttainment}<8/10)',
    },
    { key: 'personGap', type: 'money', formula: '={personSales}-{personTarget}', total: 'sum' },
    {
      key: 'personBefore',
      type: 'money',
      formula: `=SUMIFS({orders.amount},{orders.person},"="&{person},${yearBefore})`,
      total: 'sum',
    },
    {
      key: 'personGrowth',
      type: 'ratio',
      formula: '=IF({personBefore}>0,{personSales}/{personBefore}-1,"")',
      total: '=IF({personBefore}>0,{personSales}/{personBefore}-1,"")',
    },
    {
      key: 'personScore',
      type: 'points',
      needs: [score],
      formula:
        score === 'scorecard'
          ? '=IFERROR(INDEX({scorecard.totalScore},MATCH({person},{scorecard.person},0)),"")'
          : '=IFERROR(INDEX({ranking.meanScore},MATCH({person},{ranking.person},0)),"")',
    },
  ],
});

export const regionBreakdown = breakdown(
  'byRegion',
  'byRegionHeading',
  'regions',
  { label: 'region', sales: 'regionSales', before: 'regionBefore', growth: 'regionGrowth', share: 'regionShare' },
  'region',
  'regions',
);
export const categoryBreakdown = breakdown(
  'byCategory',
  'byCategoryHeading',
  'categories',
  {
    label: 'category',
    sales: 'categorySales',
    before: 'categorySalesBefore',
    growth: 'categorySalesGrowth',
    share: 'categoryShare',
  },
  'category',
  'products',
);
export const keyAccountBreakdown = breakdown(
  'byKeyAccount',
  'byKeyAccountHeading',
  'keyAccounts',
  {
    label: 'customer',
    sales: 'customerSales',
    before: 'customerBefore',
    growth: 'customerGrowth',
    share: 'customerShare',
  },
  'customer',
  'customers',
);

/** The change against the same period a year before, by product, as price, volume and mix. */
export const priceVolumeMixBlock: TableBlock = {
  kind: 'table',
  key: 'priceVolumeMix',
  title: 'priceVolumeMixHeading',
  note: 'priceVolumeMixNote',
  each: 'products',
  needs: ['products'],
  columns: [
    { key: 'product', type: 'text', role: 'label', width: 30 },
    {
      key: 'quantityBefore',
      type: 'number',
      formula: `=SUMIFS({orders.quantity},{orders.product},"="&{product},${yearBefore})`,
      total: 'sum',
    },
    {
      key: 'priceBefore',
      type: 'money',
      formula: `=IF({quantityBefore}=0,0,SUMIFS({orders.amount},{orders.product},"="&{product},${yearBefore})/{quantityBefore})`,
    },
    {
      key: 'quantityNow',
      type: 'number',
      formula: `=SUMIFS({orders.quantity},{orders.product},"="&{product},${between('orders')})`,
      total: 'sum',
    },
    {
      key: 'priceNow',
      type: 'money',
      formula: `=IF({quantityNow}=0,0,SUMIFS({orders.amount},{orders.product},"="&{product},${between('orders')})/{quantityNow})`,
    },
    { key: 'priceEffect', type: 'money', role: 'fact' },
    { key: 'volumeEffect', type: 'money', role: 'fact' },
    { key: 'mixEffect', type: 'money', role: 'fact' },
    { key: 'newEffect', type: 'money', role: 'fact' },
    { key: 'endedEffect', type: 'money', role: 'fact' },
    { key: 'wholeEffect', type: 'money', role: 'fact' },
  ],
  spills: [
    {
      at: 'priceEffect',
      hasHeader: true,
      formula: '=PRICEVOLUMEMIX({priceBefore[]},{quantityBefore[]},{priceNow[]},{quantityNow[]})',
    },
  ],
};

export const activityFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'activity',
  title: 'activityHeading',
  spans,
  facts: [
    { key: 'visitsDone', type: 'number', formula: `=COUNTIFS(${between('visits')},{visits.result},"?*")` },
    { key: 'visitsWithoutResult', type: 'number', formula: `=COUNTIFS(${between('visits')},{visits.result},"")` },
    { key: 'callsDialled', type: 'number', formula: `=SUMIFS({calls.dialled},${between('calls')})` },
    { key: 'callsEffective', type: 'number', formula: `=SUMIFS({calls.effectiveCalls},${between('calls')})` },
    { key: 'effectiveShare', type: 'ratio', formula: '=IF({callsDialled}=0,"",{callsEffective}/{callsDialled})' },
    { key: 'prospectsOpened', type: 'number', formula: `=COUNTIFS(${between('opportunities', 'createdOn')})` },
    {
      key: 'dealsWon',
      type: 'number',
      formula: `=COUNTIFS(${between('opportunities', 'closedOn')},{opportunities.outcome},{'won'})`,
    },
    {
      key: 'dealsLost',
      type: 'number',
      formula: `=COUNTIFS(${between('opportunities', 'closedOn')},{opportunities.outcome},{'lost'})`,
    },
    { key: 'winRate', type: 'ratio', formula: '=IF({dealsWon}+{dealsLost}=0,"",{dealsWon}/({dealsWon}+{dealsLost}))' },
    {
      key: 'wonAmount',
      type: 'money',
      formula: `=SUMIFS({opportunities.amount},${between('opportunities', 'closedOn')},{opportunities.outcome},{'won'})`,
    },
  ],
});

/** What CUSTOMERMOVES gives. */
export const moveColumns: readonly Column[] = [
  { key: 'moveOwner', type: 'text', role: 'fact' },
  { key: 'newCount', type: 'number', role: 'fact' },
  { key: 'reactivatedCount', type: 'number', role: 'fact' },
  { key: 'activeCount', type: 'number', role: 'fact' },
  { key: 'lostCount', type: 'number', role: 'fact' },
];

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

export const customerMovesBlock: TableBlock = {
  kind: 'table',
  key: 'moves',
  title: 'movesHeading',
  note: 'movesNote',
  each: 'thisPeriod',
  columns: moveColumns,
  spills: [
    {
      at: 'moveOwner',
      hasHeader: true,
      formula: '=CUSTOMERMOVES({orders.date},{orders.customer},{from},{to},{settings.inactiveDays})',
    },
  ],
};

export const pipelineFields: Block = {
  kind: 'fields',
  key: 'pipeline',
  title: 'pipelineHeading',
  needs: ['opportunities'],
  fields: [
    {
      key: 'pipelineOpen',
      type: 'money',
      formula: `=SUMIFS({opportunities.amount},{opportunities.outcome},{'inProgress'})`,
    },
    { key: 'pipelineWeighted', type: 'money', formula: '=SUM({opportunities.weightedAmount})' },
    {
      key: 'pipelineNext',
      type: 'money',
      formula: `=SUMIFS({opportunities.weightedAmount},{opportunities.expectedClose},">"&{to},{opportunities.expectedClose},"<="&EOMONTH({to},3))`,
    },
    {
      key: 'targetNext',
      type: 'money',
      formula:
        '=SUMPRODUCT(({targetPlan.monthTarget:head}>{to})*({targetPlan.monthTarget:head}<=EOMONTH({to},3))*{targetPlan.monthTarget})',
    },
    {
      key: 'coverageNext',
      type: 'ratio',
      formula:
        '=IF(OR(N({targetNext})=0,EOMONTH({to},3)>EOMONTH(MAX({targetPlan.monthTarget:head}),0)),"",{pipelineNext}/{targetNext})',
      note: 'coverageNote',
    },
    { key: 'stalePipeline', type: 'number', formula: '=COUNTIFS({opportunities.idleDays},">30")' },
    {
      key: 'overdueClose',
      type: 'number',
      formula: `=COUNTIFS({opportunities.outcome},{'inProgress'},{opportunities.expectedClose},"<"&MIN({to},{settings.asOf}),{opportunities.expectedClose},">0")`,
    },
  ],
};

export const collectionFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'collections',
  title: 'collectionsHeading',
  note: 'collectionRateNote',
  spans,
  facts: [
    { key: 'invoiced', type: 'money', formula: `=SUMIFS({invoices.amount},${between('invoices')})` },
    { key: 'received', type: 'money', formula: `=SUMIFS({receipts.amount},${between('receipts')})` },
    { key: 'fallenDue', type: 'money', formula: `=SUMIFS({invoices.amount},${between('invoices', 'due')})` },
    { key: 'collectionOfDue', type: 'ratio', formula: '=IF({fallenDue}=0,"",{received}/{fallenDue})' },
    {
      key: 'receivablesAtEnd',
      type: 'money',
      formula:
        '=SUMIFS({invoices.amount},{invoices.date},"<="&{to})-SUMIFS({receipts.amount},{receipts.date},"<="&{to})',
    },
    { key: 'receivedPerDay', type: 'money', formula: '={received}/({to}-{from}+1)' },
  ],
});

export const expenseFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'expenses',
  title: 'expensesHeading',
  spans,
  facts: [
    {
      key: 'spent',
      type: 'money',
      formula: `=SUMIFS({expenses.amount},${between('expenses')},{expenses.expenseState},"<>"&{'rejected'})`,
    },
    {
      key: 'expenseShare',
      type: 'ratio',
      formula: `=IFERROR({spent}/SUMIFS({orders.amount},${between('orders')}),"")`,
    },
    {
      key: 'approvedFirst',
      type: 'ratio',
      formula: `=IFERROR(COUNTIFS(${between('expenses')},{expenses.isApprovedBefore},{'yes'})/COUNTIFS(${between('expenses')}),"")`,
    },
    {
      key: 'averageDiscount',
      type: 'ratio',
      needs: ['orders'],
      formula:
        '=IFERROR(1-SUMPRODUCT(({orders.date}>={from})*({orders.date}<={to})*{orders.quantity}*{orders.unitPrice}*(1-{orders.discount}))/SUMPRODUCT(({orders.date}>={from})*({orders.date}<={to})*{orders.quantity}*{orders.unitPrice}),"")',
    },
    {
      key: 'grossProfit',
      type: 'money',
      formula: `=SUMIFS({orders.amount},${between('orders')})-SUMIFS({orders.cost},${between('orders')})`,
    },
    {
      key: 'costCoded',
      type: 'ratio',
      formula: `=IFERROR(SUMPRODUCT(({orders.date}>={from})*({orders.date}<={to})*({orders.cost}<>""))/COUNTIFS(${between('orders')}),"")`,
    },
  ],
});

/** The lines of the sales plan that were due, and what became of them. */
export const planFacts = (spans: readonly SpanName[]): FactsBlock => ({
  kind: 'facts',
  key: 'plan',
  title: 'planReviewHeading',
  spans,
  facts: [
    { key: 'planDue', type: 'number', formula: `=COUNTIFS(${between('salesPlan', 'due')})` },
    { key: 'planDone', type: 'number', formula: `=COUNTIFS(${between('salesPlan', 'due')},{salesPlan.done},">0")` },
    { key: 'planDoneShare', type: 'ratio', formula: '=IF({planDue}=0,"",{planDone}/{planDue})' },
    {
      key: 'planOpenAmount',
      type: 'money',
      formula: `=SUMIFS({salesPlan.planAmount},${between('salesPlan', 'due')},{salesPlan.done},"")`,
    },
    { key: 'issuesRaised', type: 'number', formula: `=COUNTIFS(${between('issues', 'raisedOn')})` },
    { key: 'issuesClosed', type: 'number', formula: `=COUNTIFS(${between('issues', 'closedOn')})` },
    { key: 'complaintsOpened', type: 'number', formula: `=COUNTIFS(${between('complaints', 'openedOn')})` },
    { key: 'complaintsClosed', type: 'number', formula: `=COUNTIFS(${between('complaints', 'closedOn')})` },
    { key: 'informationItems', type: 'number', formula: `=COUNTIFS(${between('marketInformation', 'date')})` },
    { key: 'coachingSessions', type: 'number', formula: `=COUNTIFS(${between('coaching', 'date')})` },
    {
      key: 'reportsOnTime',
      type: 'ratio',
      formula: `=IFERROR(COUNTIFS(${between('reportsDue', 'due')},{reportsDue.isReportInTime},{'yes'})/COUNTIFS(${between('reportsDue', 'due')}),"")`,
    },
  ],
});

/** Causes and what is to be done, a row each: for people alone. */
export const causesTable = (key: string, title: LabelKey): TableBlock => ({
  kind: 'table',
  key,
  title,
  note: 'causesNote',
  room: 5,
  columns: [
    { key: `${key}Text` as LabelKey, type: 'text', required: true, width: 30 },
    { key: `${key}Fact` as LabelKey, type: 'text', span: 3 },
    { key: `${key}Control` as LabelKey, type: 'yesNo' },
    { key: `${key}Evidence` as LabelKey, type: 'text', span: 3 },
  ],
});

export const improvementsTable: TableBlock = {
  kind: 'table',
  key: 'improvements',
  title: 'improvementsHeading',
  room: 6,
  columns: [
    { key: 'improveCause', type: 'text', required: true, width: 30 },
    { key: 'corrective', type: 'text', span: 2 },
    { key: 'preventive', type: 'text', span: 2 },
    { key: 'improveOwner', type: 'text', from: 'team.person' },
    { key: 'improveDue', type: 'date' },
    { key: 'improveMeasure', type: 'text', span: 2 },
  ],
};

export const supportTable: TableBlock = {
  kind: 'table',
  key: 'support',
  title: 'supportHeading',
  room: 4,
  columns: [
    { key: 'supportWhat', type: 'text', required: true, width: 30 },
    { key: 'supportFrom', type: 'text', span: 2 },
    { key: 'supportDue', type: 'date' },
    { key: 'supportCost', type: 'money' },
    { key: 'supportWhy', type: 'text', span: 3 },
  ],
};

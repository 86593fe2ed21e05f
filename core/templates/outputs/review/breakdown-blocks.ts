import type { SheetKey } from '../../../words/sheet-words';
import type { LabelKey } from '../../../words/template-words';
import type { Formula } from '../../formula';
import type { ListName } from '../../list-names';
import type { TableBlock } from '../../template';
import { inSpan, yearBefore } from './span-criteria';

interface Breakdown {
  readonly key: string;
  readonly title: LabelKey;
  readonly each: ListName;
  readonly needs: SheetKey;
  /** Also the column of orders that the rows are matched with. */
  readonly label: LabelKey;
  readonly sales: LabelKey;
  readonly before: LabelKey;
  readonly growth: LabelKey;
  readonly share: LabelKey;
}

/** Sales of each region, category or key account next to those of the year before. */
function breakdown({ key, title, each, needs, ...names }: Breakdown): TableBlock {
  const { label, sales, before }: { readonly [name: string]: string } = { ...names };
  const growth: Formula = `=IF({${before}}>0,{${sales}}/{${before}}-1,"")`;
  const sum = (days: string): Formula => `=SUMIFS({orders.amount},{orders.${label}},"="&{${label}},${days})`;
  return {
    kind: 'table',
    key,
    title,
    each,
    needs: [needs],
    columns: [
      { key: names.label, type: 'text', role: 'label', width: 30 },
      { key: names.sales, type: 'money', formula: sum(inSpan('orders')), total: 'sum' },
      { key: names.before, type: 'money', formula: sum(yearBefore), total: 'sum' },
      { key: names.growth, type: 'ratio', formula: growth, total: growth },
      { key: names.share, type: 'ratio', formula: `=IF(SUM({${sales}[]})=0,"",{${sales}}/SUM({${sales}[]}))` },
    ],
  };
}

/** @param score The sheet that gives the score: the month's scorecard, or the ranking with the year's mean. */
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
      formula: `=SUMIFS({orders.amount},{orders.person},"="&{person},${inSpan('orders')})`,
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

export const regionBreakdown = breakdown({
  key: 'byRegion',
  title: 'byRegionHeading',
  each: 'regions',
  needs: 'regions',
  label: 'region',
  sales: 'regionSales',
  before: 'regionBefore',
  growth: 'regionGrowth',
  share: 'regionShare',
});

export const categoryBreakdown = breakdown({
  key: 'byCategory',
  title: 'byCategoryHeading',
  each: 'categories',
  needs: 'products',
  label: 'category',
  sales: 'categorySales',
  before: 'categorySalesBefore',
  growth: 'categorySalesGrowth',
  share: 'categoryShare',
});

export const keyAccountBreakdown = breakdown({
  key: 'byKeyAccount',
  title: 'byKeyAccountHeading',
  each: 'keyAccounts',
  needs: 'customers',
  label: 'customer',
  sales: 'customerSales',
  before: 'customerBefore',
  growth: 'customerGrowth',
  share: 'customerShare',
});

import type { ItemKey } from '../../words/scorecard-texts';
import type { SheetKey } from '../../words/sheet-words';
import type { LabelKey } from '../../words/template-words';
import type { Formula } from '../formula';
import type { ValueType } from '../value-type';

/** The source of an item's two numbers, for the person of the row. */
export interface ItemSource {
  readonly key: ItemKey;
  readonly type: ValueType;
  /** By default, the target typed on the sheet of item targets. */
  readonly target?: Formula;
  readonly actual: Formula;
  readonly source: SheetKey;
  readonly label?: LabelKey;
}

const inMonth = (sheet: string, day = 'date', person = 'person') =>
  `{${sheet}.${person}},"="&{person},{${sheet}.${day}},">="&{from},{${sheet}.${day}},"<="&{to}`;

/** The share of the month's due rows that were done in time; no data if none was due. */
const onTime = (sheet: string, inTime: string, person: string): Formula => {
  const due = inMonth(sheet, 'due', person);
  return `=IF(COUNTIFS(${due})=0,"–",COUNTIFS(${due},{${sheet}.${inTime}},{'yes'})/COUNTIFS(${due}))`;
};

const growthFrom = `IF(AND({settings.mergesJanuary}={'yes'},MONTH({from})=2),EDATE({from},-1),{from})`;
const salesOf = (from: string, to: string) =>
  `SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&${from},{orders.date},"<="&${to})`;
const salesBefore = salesOf(`EDATE(${growthFrom},-12)`, 'EOMONTH({to},-12)');

/** No data if CUSTOMERMOVES fails, so that nobody is scored on a false 0; the table of moves shows the reason. */
const movesOf = (count: string): Formula =>
  `=IF(ISERROR({moveOwner:head}),"–",SUMIFS({${count}},{moveOwner},"="&{person}))`;

/** In the order of the card. */
export const itemSources: readonly ItemSource[] = [
  {
    key: 'plannedTarget',
    type: 'number',
    target: '=1',
    actual:
      '=IF(AND(IFERROR(INDEX({targetPlan.monthTarget},MATCH({person},{targetPlan.person},0),MATCH({from},{targetPlan.monthTarget:head},0)),0)>0,IFERROR(N(INDEX({targetPlan.acknowledgedOn},MATCH({person},{targetPlan.person},0))),0)>0),1,0)',
    source: 'targetPlan',
  },
  {
    key: 'actualSales',
    type: 'money',
    target:
      '=IFERROR(INDEX({targetPlan.monthTarget},MATCH({person},{targetPlan.person},0),MATCH({from},{targetPlan.monthTarget:head},0)),"–")',
    actual: `=${salesOf('{from}', '{to}')}`,
    source: 'orders',
  },
  { key: 'newCustomers', type: 'number', actual: movesOf('newCount'), source: 'orders' },
  { key: 'visits', type: 'number', actual: `=COUNTIFS(${inMonth('visits')},{visits.result},"?*")`, source: 'visits' },
  { key: 'salesCalls', type: 'number', actual: `=SUMIFS({calls.effectiveCalls},${inMonth('calls')})`, source: 'calls' },
  {
    key: 'weeklyOrders',
    type: 'points',
    actual: `=SUMIFS({orders.orderCount},${inMonth('orders')})*7/({to}-{from}+1)`,
    source: 'orders',
  },
  {
    key: 'growth',
    type: 'ratio',
    actual: `=IF(AND({settings.mergesJanuary}={'yes'},MONTH({from})=1),"–",IF(${salesBefore}>0,${salesOf(growthFrom, '{to}')}/${salesBefore}-1,"–"))`,
    source: 'orders',
  },
  {
    key: 'newProspects',
    type: 'number',
    actual: `=COUNTIFS(${inMonth('opportunities', 'createdOn')})`,
    source: 'opportunities',
  },
  { key: 'lostCustomers', type: 'number', actual: movesOf('lostCount'), source: 'orders' },
  {
    key: 'conduct',
    type: 'number',
    target: '=0',
    actual: `=SUMIFS({conduct.points},${inMonth('conduct')})`,
    source: 'conduct',
  },
  {
    key: 'reports',
    type: 'ratio',
    target: '=1',
    actual: onTime('reportsDue', 'isReportInTime', 'person'),
    source: 'reportsDue',
  },
  {
    key: 'responses',
    type: 'ratio',
    target: '=1',
    actual: onTime('customerRequests', 'isAnsweredInTime', 'owner'),
    source: 'customerRequests',
  },
  {
    key: 'collections',
    type: 'ratio',
    target: '=1',
    actual: `=IF(SUMIFS({invoices.amount},${inMonth('invoices', 'due')})>0,SUMIFS({receipts.amount},${inMonth('receipts')})/SUMIFS({invoices.amount},${inMonth('invoices', 'due')}),"–")`,
    source: 'receipts',
  },
];

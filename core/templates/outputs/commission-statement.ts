import { defineTemplate } from '../template';

const basisBetween = (from: string, to: string) =>
  `IF({commissionPlan.commissionBasis}={'onReceipts'},SUMIFS({receipts.amount},{receipts.person},"="&{person},{receipts.date},">="&${from},{receipts.date},"<="&${to}),SUMIFS({orders.amount},{orders.person},"="&{person},{orders.date},">="&${from},{orders.date},"<="&${to}))`;

const mode = `IF({commissionPlan.tierMode}={'retroactive'},"retroactive","marginal")`;
const tierEnd = `IF(N(INDEX({commissionPlan.tierFrom},MATCH({head},{commissionPlan.tierFrom},0)+1))=0,10^15,INDEX({commissionPlan.tierFrom},MATCH({head},{commissionPlan.tierFrom},0)+1))`;
const tierRate = 'INDEX({commissionPlan.rate},MATCH({head},{commissionPlan.tierFrom},0))';

/** The month's commission as a difference of year-to-date commissions. A column per tier makes it easy to check. */
export const commissionStatement = defineTemplate({
  id: 'commissionStatement',
  version: 2,
  group: 'output',
  period: 'month',
  needs: ['orders', 'receipts', 'commissionPlan'],
  blocks: [
    {
      kind: 'table',
      key: 'people',
      note: 'commissionNote',
      each: 'people',
      columns: [
        { key: 'person', type: 'text', role: 'label', width: 24 },
        { key: 'basisOfMonth', type: 'money', formula: `=${basisBetween('{from}', '{to}')}`, total: 'sum' },
        {
          key: 'basisToDate',
          type: 'money',
          formula: `=${basisBetween('{yearStart}', '{to}')}`,
          total: 'sum',
        },
        {
          key: 'commissionInTier',
          type: 'money',
          heading: 'tierColumnsHeading',
          repeat: 'tiers',
          formula: `=IF({commissionPlan.tierMode}={'retroactive'},IF(AND(ABS({basisToDate})>={head},ABS({basisToDate})<${tierEnd}),{basisToDate}*${tierRate},0),SIGN({basisToDate})*MAX(0,MIN(ABS({basisToDate}),${tierEnd})-{head})*${tierRate})`,
          total: 'sum',
        },
        {
          key: 'commissionToDate',
          type: 'money',
          heading: 'statementHeading',
          formula: `=COMMISSION({basisToDate},{commissionPlan.tierFrom..rate},${mode})`,
          total: 'sum',
        },
        { key: 'paidBefore', type: 'money', note: 'paidBeforeNote', total: 'sum' },
        {
          key: 'commissionBefore',
          type: 'money',
          formula: `=IF({paidBefore}<>"",{paidBefore},0)+IF({paidBefore}="",1,0)*COMMISSION({basisToDate}-{basisOfMonth},{commissionPlan.tierFrom..rate},${mode})`,
          total: 'sum',
        },
        { key: 'commissionOfMonth', type: 'money', formula: '={commissionToDate}-{commissionBefore}', total: 'sum' },
        {
          key: 'newCustomersWon',
          type: 'number',
          formula: '=IFERROR(SUMIFS({scorecard.newCount},{scorecard.moveOwner},"="&{person}),0)',
          total: 'sum',
        },
        {
          key: 'bonusOfMonth',
          type: 'money',
          formula: '={newCustomersWon}*{commissionPlan.newCustomerBonus}',
          total: 'sum',
        },
        { key: 'adjustment', type: 'money', total: 'sum' },
        { key: 'toPay', type: 'money', formula: '={commissionOfMonth}+{bonusOfMonth}+N({adjustment})', total: 'sum' },
        { key: 'effectiveRate', type: 'ratio', formula: '=IF({basisToDate}>0,{commissionToDate}/{basisToDate},"")' },
        {
          key: 'handCheck',
          type: 'money',
          formula: '=ROUND(SUM({commissionInTier*})-{commissionToDate},2)',
          total: 'sum',
          alert: '={handCheck}<>0',
        },
        { key: 'adjustmentReason', type: 'text', width: 30 },
      ],
    },
  ],
  freeze: { block: 'people', columns: 1 },
});

import { defineLog } from './define-log';
import { ratioOf } from './measure-formulas';

const measured = '{promotions.campaignSales},">0"';
const cost = `SUMIFS({promotions.cost},${measured})`;
const costWithMargin = `SUMIFS({promotions.cost},${measured},{promotions.expectedMargin},">0")`;

/** Promotions and contests, each compared with the sales expected without it; done when evaluated. */
export const promotions = defineLog({
  id: 'promotions',
  group: 'plan',
  opened: 'beginsOn',
  owner: 'owner',
  due: 'endsOn',
  done: 'done',
  columns: [
    { key: 'campaign', type: 'text', width: 28, required: true },
    {
      key: 'promotionType',
      type: 'choice',
      width: 14,
      options: ['priceOff', 'rebate', 'gift', 'bundle', 'showOffer', 'salesContest'],
    },
    { key: 'product', type: 'text', width: 30, from: 'products.product' },
    { key: 'region', type: 'text', width: 16, from: 'regions.region' },
    { key: 'owner', type: 'text', width: 22, from: 'team.person' },
    { key: 'approvedBy', type: 'text', width: 20 },
    { key: 'approvedOn', type: 'date' },
    { key: 'beginsOn', type: 'date' },
    { key: 'endsOn', type: 'date' },
    { key: 'budgetAmount', type: 'money', min: 0 },
    { key: 'expectedUplift', type: 'money' },
    { key: 'cost', type: 'money', min: 0 },
    { key: 'baselineSales', type: 'money', min: 0 },
    { key: 'campaignSales', type: 'money', min: 0 },
    { key: 'expectedMargin', type: 'ratio', min: 0, max: 1 },
    { key: 'done', type: 'date' },
    { key: 'campaignConclusion', type: 'text', width: 40 },
    {
      key: 'campaignUplift',
      type: 'money',
      role: 'fact',
      formula: '=IF({campaignSales}="","",{campaignSales}-{baselineSales})',
    },
    {
      key: 'promotionRoi',
      type: 'ratio',
      role: 'fact',
      formula:
        '=IF(OR({campaignSales}="",{expectedMargin}=""),"",IFERROR(({campaignUplift}*{expectedMargin}-{cost})/{cost},""))',
      alert: '={promotionRoi}<0',
    },
    { key: 'promotionCostRatio', type: 'ratio', role: 'fact', formula: '=IFERROR({cost}/{campaignSales},"")' },
  ],
  measures: [
    { key: 'upliftOfPromotions', type: 'money', formula: '=SUM({promotions.campaignUplift})' },
    {
      key: 'roiOfPromotions',
      type: 'ratio',
      formula: ratioOf(
        `SUMPRODUCT({promotions.campaignUplift},{promotions.expectedMargin})-${costWithMargin}`,
        costWithMargin,
      ),
    },
    { key: 'costRatioOfPromotions', type: 'ratio', formula: ratioOf(cost, 'SUM({promotions.campaignSales})') },
    {
      key: 'upliftAttainment',
      type: 'ratio',
      formula: ratioOf('SUM({promotions.campaignUplift})', `SUMIFS({promotions.expectedUplift},${measured})`),
    },
    {
      key: 'promotionBudgetUsed',
      type: 'ratio',
      formula: ratioOf('SUM({promotions.cost})', 'SUM({promotions.budgetAmount})'),
    },
  ],
});

import { defineTemplate } from '../template';

const begun = '{priceList.product},"="&{product},{priceList.validFrom},"<="&{settings.asOf}';
const ended = `${begun},{priceList.validTo},"<"&{settings.asOf}`;
/** The average over the price lines in force; an error without any. */
const listed = (column: string) =>
  `((SUMIFS({priceList.${column}},${begun})-SUMIFS({priceList.${column}},${ended}))/(COUNTIFS({priceList.${column}},">0",${begun})-COUNTIFS({priceList.${column}},">0",${ended})))`;
const sales = (after: string, until: string) =>
  `SUMIFS({orders.amount},{orders.product},"="&{product},{orders.date},">"&(${after}),{orders.date},"<="&(${until}))`;

/** Each product's life-cycle stage: the one that sales suggest, and the one decided. */
export const lifecycle = defineTemplate({
  id: 'lifecycle',
  version: 1,
  group: 'plan',
  needs: ['orders'],
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      each: 'products',
      note: 'stageSuggestion',
      columns: [
        { key: 'product', type: 'text', role: 'label', width: 30 },
        {
          key: 'productSalesYear',
          type: 'money',
          role: 'fact',
          formula: `=${sales('{settings.asOf}-365', '{settings.asOf}')}`,
        },
        {
          key: 'productSalesBefore',
          type: 'money',
          role: 'fact',
          formula: `=${sales('{settings.asOf}-730', '{settings.asOf}-365')}`,
        },
        {
          key: 'productGrowth',
          type: 'ratio',
          role: 'fact',
          formula: '=IF({productSalesBefore}>0,{productSalesYear}/{productSalesBefore}-1,"")',
        },
        {
          key: 'productShare',
          type: 'ratio',
          role: 'fact',
          formula: '=IFERROR({productSalesYear}/SUM({productSalesYear[]}),"")',
        },
        {
          key: 'suggestedStage',
          type: 'text',
          role: 'fact',
          width: 14,
          formula: `=IF({productSalesYear}<=0,IF({productSalesBefore}>0,{'lifeExit'},""),IF({productGrowth}="",{'lifeIntro'},IF({productGrowth}>=2/10,{'lifeGrowth'},IF({productGrowth}<=-1/10,{'lifeDecline'},{'lifeMature'}))))`,
        },
        { key: 'stockDays', type: 'number', min: 0 },
        {
          key: 'decidedStage',
          type: 'choice',
          width: 14,
          options: ['lifeIntro', 'lifeGrowth', 'lifeMature', 'lifeDecline', 'lifeExit'],
        },
        { key: 'productAction', type: 'choice', width: 12, options: ['invest', 'hold', 'harvest', 'withdraw'] },
        { key: 'proposedPrice', type: 'money', min: 0 },
        { key: 'isPriceApproved', type: 'yesNo', width: 11 },
        { key: 'stageDecision', type: 'text', width: 44 },
        {
          key: 'proposedMargin',
          type: 'ratio',
          role: 'fact',
          width: 12,
          formula: `=IF({proposedPrice}="","",IFERROR(({proposedPrice}-${listed('standardCost')})/{proposedPrice},""))`,
        },
        {
          key: 'proposedGap',
          type: 'ratio',
          role: 'fact',
          width: 13,
          formula: `=IF({proposedPrice}="","",IFERROR(({proposedPrice}-${listed('competitorPrice')})/${listed('competitorPrice')},""))`,
        },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 1 },
});

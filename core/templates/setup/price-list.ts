import { defineTemplate } from '../template';

const same = '{product[]},"="&{product},{priceType[]},{priceType}';
const overlaps = `COUNTIFS(${same},{validFrom[]},"<="&IF({validTo}="",2958465,{validTo}))-COUNTIFS(${same},{validTo[]},"<"&{validFrom})`;
const goesOn = `COUNTIFS(${same},{validFrom[]},"<="&({validTo}+1))-COUNTIFS(${same},{validTo[]},"<="&{validTo})`;
const floor = `{product[]},"="&{product},{priceType[]},{'floorPrice'},{validFrom[]},"<="&{validFrom}`;
const floorThen = `SUMIFS({unitPrice[]},${floor})-SUMIFS({unitPrice[]},${floor},{validTo[]},"<"&{validFrom})`;

/** Prices by validity; on any day a product has one price of each kind. */
export const priceList = defineTemplate({
  id: 'priceList',
  version: 1,
  group: 'setup',
  blocks: [
    {
      kind: 'table',
      key: 'rows',
      columns: [
        { key: 'product', type: 'text', width: 30, from: 'products.product', required: true },
        { key: 'priceType', type: 'choice', width: 15, options: ['listPriceType', 'channelPrice', 'floorPrice'] },
        { key: 'unitPrice', type: 'money', min: 0 },
        { key: 'validFrom', type: 'date' },
        { key: 'validTo', type: 'date' },
        { key: 'standardCost', type: 'money', min: 0 },
        { key: 'competitorPrice', type: 'money', min: 0 },
        { key: 'approvedBy', type: 'text', width: 20 },
        { key: 'approvedOn', type: 'date' },
        {
          key: 'priceMargin',
          type: 'ratio',
          role: 'fact',
          formula: '=IF(OR({unitPrice}="",{standardCost}=""),"",IFERROR(({unitPrice}-{standardCost})/{unitPrice},""))',
          alert: '={priceMargin}<0',
        },
        {
          key: 'competitorGap',
          type: 'ratio',
          role: 'fact',
          width: 13,
          formula:
            '=IF(OR({unitPrice}="",{competitorPrice}=""),"",IFERROR(({unitPrice}-{competitorPrice})/{competitorPrice},""))',
        },
        {
          key: 'validityCheck',
          type: 'text',
          role: 'fact',
          width: 13,
          note: 'validityMeaning',
          formula: `=IF({validFrom}="","",IF(${overlaps}>1,{'pricesOverlap'},IF({validTo}="",{'pricesInOrder'},IF(AND(COUNTIFS(${same},{validFrom[]},">"&{validTo})>0,${goesOn}=0),{'pricesGap'},{'pricesInOrder'}))))`,
          alert: `=OR({validityCheck}={'pricesOverlap'},{validityCheck}={'pricesGap'})`,
        },
        {
          key: 'isBelowFloor',
          type: 'yesNo',
          role: 'fact',
          formula: `=IF(OR({validFrom}="",{unitPrice}=""),"",IF({unitPrice}<${floorThen},{'yes'},{'no'}))`,
          alert: `={isBelowFloor}={'yes'}`,
        },
        {
          key: 'isUsedUnapproved',
          type: 'yesNo',
          role: 'fact',
          width: 12,
          note: 'unapprovedMeaning',
          formula: `=IF({validFrom}="","",IF(AND({validFrom}<={settings.asOf},OR({approvedBy}="",{approvedOn}="",{approvedOn}>{validFrom})),{'yes'},{'no'}))`,
          alert: `={isUsedUnapproved}={'yes'}`,
        },
      ],
    },
  ],
  freeze: { block: 'rows', columns: 2 },
});

import type { priceVolumeMix as english } from '../../en/functions/price-volume-mix';
import type { Translated } from '../../translated';

export const priceVolumeMix: Translated<typeof english> = {
  summary: '營收為什麼變化：價格、數量、組合、新產品與停售產品，各部分之和分毫不差。',
  parameters: {
    price0: '每項產品的基期單價（預算或去年），一列或一欄。',
    quantity0: '每項產品的基期數量，個數與單價相同。數量單位必須可以相加。',
    price1: '每項產品的本期單價，單位與 price0 相同。',
    quantity1: '每項產品的本期數量，單位與 quantity0 相同。',
    method:
      'average：價格按本期數量，數量按基期平均價，其餘為組合。base：價格按基期數量，數量按各產品基期價格，其餘為組合。省略時為 average。',
  },
  result: '首列為寫明約定的標題，其後每項產品一列（價格、數量、組合、新產品、停售、合計），最後一列為合計；均為金額。',
  notes: [
    '必定成立：每列各部分之和恰好等於該列合計，每欄之和恰好等於最後一列；合計等於本期營收減基期營收。',
    '基期沒有營收的產品為新產品，本期沒有營收的為停售；兩者都不計入價格、數量、組合與平均價。',
    '兩種約定都能加總，但各部分不同，不可互相比較。',
  ],
  examples: ['一項產品漲價，另一項較貴的產品增量', '按基期價格，停售一項、新增一項', '長度不同的清單'],
};

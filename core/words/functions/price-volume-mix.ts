import type { priceVolumeMix } from '../../functions/price-volume-mix';
import type { WordsOf } from '../function-words';

export const priceVolumeMixWords: WordsOf<typeof priceVolumeMix> = {
  en: {
    summary: 'Why revenue changed: price, volume, mix, new and discontinued products, which add up exactly.',
    parameters: {
      price0: 'Price of each product in the base period (budget or last year), per unit; a row or a column.',
      quantity0:
        'Quantity of each product in the base period, as many as prices. Units must be ones that can be added.',
      price1: 'Price of each product in the new period, in the unit of price0.',
      quantity1: 'Quantity of each product in the new period, in the unit of quantity0.',
      method:
        "average: price at the new quantity, volume at the average base price, mix the rest. base: price at the base quantity, volume at each product's base price, mix the rest. average if left out.",
    },
    result:
      'A header row that names the convention, a row per product (price, volume, mix, new, discontinued, total), and a total row; amounts.',
    notes: [
      'Always: the parts of a row add up to its total and each column to its last row, exactly; the total is the new revenue less the base revenue.',
      'A product without revenue in the base period is new, one without revenue in the new period is discontinued; both stay out of price, volume, mix and the average price.',
      'Both conventions add up, with different parts: do not compare one with the other.',
    ],
    examples: [
      'A price rise and a shift to the dearer product',
      'By base prices, with a product dropped and one added',
      'Lists of different length',
    ],
  },
  'zh-Hans': {
    summary: '收入为什么变化：价格、数量、结构、新产品与停售产品，各部分之和分毫不差。',
    parameters: {
      price0: '每种产品的基期单价（预算或去年），一行或一列。',
      quantity0: '每种产品的基期数量，个数与单价相同。数量单位必须可以相加。',
      price1: '每种产品的本期单价，单位与 price0 相同。',
      quantity1: '每种产品的本期数量，单位与 quantity0 相同。',
      method:
        'average：价格按本期数量，数量按基期平均价，其余为结构。base：价格按基期数量，数量按各产品基期价格，其余为结构。省略时为 average。',
    },
    result:
      '首行为写明约定的标题，其后每种产品一行（价格、数量、结构、新产品、停售、合计），最后一行为合计；均为金额。',
    notes: [
      '始终成立：每行各部分之和恰好等于该行合计，每列之和恰好等于最后一行；合计等于本期收入减基期收入。',
      '基期没有收入的产品为新产品，本期没有收入的为停售；两者都不计入价格、数量、结构和平均价。',
      '两种约定都能合计，但各部分不同，不可互相比较。',
    ],
    examples: ['一种产品提价，另一种较贵的产品增量', '按基期价格，停售一种、新增一种', '长度不同的列表'],
  },
  'zh-Hant': {
    summary: '營收為什麼變化：價格、數量、組合、新產品與停售產品，各部分之和分毫不差。',
    parameters: {
      price0: '每項產品的基期單價（預算或去年），一列或一欄。',
      quantity0: '每項產品的基期數量，個數與單價相同。數量單位必須可以相加。',
      price1: '每項產品的本期單價，單位與 price0 相同。',
      quantity1: '每項產品的本期數量，單位與 quantity0 相同。',
      method:
        'average：價格按本期數量，數量按基期平均價，其餘為組合。base：價格按基期數量，數量按各產品基期價格，其餘為組合。省略時為 average。',
    },
    result:
      '首列為寫明約定的標題，其後每項產品一列（價格、數量、組合、新產品、停售、合計），最後一列為合計；均為金額。',
    notes: [
      '必定成立：每列各部分之和恰好等於該列合計，每欄之和恰好等於最後一列；合計等於本期營收減基期營收。',
      '基期沒有營收的產品為新產品，本期沒有營收的為停售；兩者都不計入價格、數量、組合與平均價。',
      '兩種約定都能加總，但各部分不同，不可互相比較。',
    ],
    examples: ['一項產品漲價，另一項較貴的產品增量', '按基期價格，停售一項、新增一項', '長度不同的清單'],
  },
};

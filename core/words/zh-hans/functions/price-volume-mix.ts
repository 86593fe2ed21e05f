import type { priceVolumeMix as english } from '../../en/functions/price-volume-mix';
import type { Translated } from '../../translated';

export const priceVolumeMix: Translated<typeof english> = {
  summary: '收入为什么变化：价格、数量、结构、新产品与停售产品，各部分之和分毫不差。',
  parameters: {
    price0: '每种产品的基期单价（预算或去年），一行或一列。',
    quantity0: '每种产品的基期数量，个数与单价相同。数量单位必须可以相加。',
    price1: '每种产品的本期单价，单位与 price0 相同。',
    quantity1: '每种产品的本期数量，单位与 quantity0 相同。',
    method:
      'average：价格按本期数量，数量按基期平均价，其余为结构。base：价格按基期数量，数量按各产品基期价格，其余为结构。省略时为 average。',
  },
  result: '首行为写明约定的标题，其后每种产品一行（价格、数量、结构、新产品、停售、合计），最后一行为合计；均为金额。',
  notes: [
    '始终成立：每行各部分之和恰好等于该行合计，每列之和恰好等于最后一行；合计等于本期收入减基期收入。',
    '基期没有收入的产品为新产品，本期没有收入的为停售；两者都不计入价格、数量、结构和平均价。',
    '两种约定都能合计，但各部分不同，不可互相比较。',
  ],
  examples: ['一种产品提价，另一种较贵的产品增量', '按基期价格，停售一种、新增一种', '长度不同的列表'],
};

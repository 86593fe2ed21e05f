import type { dso as english } from '../../en/functions/dso';
import type { Translated } from '../../translated';

export const dso: Translated<typeof english> = {
  summary: '应收账款周转天数：应收账款相当于多少天的销售额。',
  parameters: {
    receivables: '最后一期期末的应收账款：一个数额，不能为负。',
    sales: '一期或数期的赊销额，一行或一列，从最早到最近，单位与 receivables 相同。',
    days: '各期天数，个数与 sales 相同，从最早到最近；simple 也可以只给一个总天数。',
    method:
      'simple：应收 ÷ 销售额 × 天数，按全部期间计算。countback（倒推法）：从最近一期起向前逐期扣减销售额。省略时为 simple。',
  },
  result: '天数。',
  notes: [
    'simple：销售额合计不大于零时返回 #N/A。期末销售猛增时它会下降，尽管并没有更早收到钱；countback 不会这样。',
    'countback：最后用到的一期按比例计天。销售额不大于零的一期不扣减，但天数照计。应收超过所给全部销售额时返回 #N/A，并说明超过多少天。',
  ],
  examples: [
    '季度销售 90 万，期末应收 56 万',
    '倒推法：3 月的 31 天全部，加 2 月的一部分',
    '没有应收',
    '应收超过全部销售额',
  ],
};

import type { salesGrowth as english } from '../../en/functions/sales-growth';
import type { Translated } from '../../translated';

export const salesGrowth: Translated<typeof english> = {
  summary: '增长率：逐格计算相对基数（如去年同期或上月）的增长。',
  parameters: {
    current: '本期数额：一个单元格、一行、一列或一张表均可。空白视为零。',
    base: '用来比较的数额，单位与形状同 current；也可以是一个单元格用于全部。一行可与等长的一列对应。',
  },
  result: '每格一个比率（0.1 即 +10 %），形状与 current 相同。',
  notes: [
    '基数为零或空白时返回 #N/A：从零开始属于新增。',
    '基数为负时返回 #N/A：百分比会误导，请以金额说明变化（如扭亏）。从不暗中取基数的绝对值。',
    '出错的单元格只影响自己的结果。',
  ],
  examples: ['一升一降', '两个月对同一基数', '由盈转亏', '形状不符的区域'],
};

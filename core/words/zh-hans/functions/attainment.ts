import type { attainment as english } from '../../en/functions/attainment';
import type { Translated } from '../../translated';

export const attainment: Translated<typeof english> = {
  summary: '完成率：逐格计算实际对目标的比率。',
  parameters: {
    actual: '实际完成的数额或数量：一个单元格、一行、一列或一张表均可。空白视为零。',
    target: '计划的数额，单位与 actual 相同，形状也相同；也可以是一个单元格用于全部。一行可与等长的一列对应。',
  },
  result: '每格一个比率（0.85 即 85 %），形状与 actual 相同。',
  notes: [
    '目标为零或空白时返回 #N/A：没有计划就没有完成率。',
    '目标为负（计划亏损）时按 1 + (actual − target) ÷ |target| 计算，仍是越高越好：计划 −100、实际 −80 为 1.2。',
    '多格合并时应以合计相除，比率的平均数不是完成率。出错的单元格只影响自己的结果。',
  ],
  examples: ['两个人', '三个月对同一个月目标', '亏损小于计划', '形状不符的区域'],
};

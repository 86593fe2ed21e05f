import type { payout as english } from '../../en/functions/payout';
import type { Translated } from '../../translated';

export const payout: Translated<typeof english> = {
  summary: '按曲线各点之间的直线，求完成率对应的兑现比例。',
  parameters: {
    attainment: '一个完成率或一个完成率区域，以比率表示（0.85）。',
    curve:
      '两列：完成率与兑现比例，均为比率；第一点为起付线，最后一点为封顶。完成率递增，兑现比例不得下降。末尾的空行不计。',
  },
  result: '每个完成率一个兑现比例，形状相同；不是数字的单元格在原处给出错误。乘以目标奖金即为应付。',
  notes: [
    '低于第一点时为 0，达到第一点时即为其兑现比例：起付线处是断崖，除非其兑现比例为 0。最后一点的兑现比例为封顶。',
  ],
  examples: ['各点之间', '略低于起付线、恰在起付线、超过封顶', '完成率必须递增', '完成更多不能兑现更少'],
};

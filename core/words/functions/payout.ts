import type { payout } from '../../functions/payout';
import type { WordsOf } from '../function-words';

export const payoutWords: WordsOf<typeof payout> = {
  en: {
    summary: 'The payout ratio for an attainment, on straight lines between the points of a curve.',
    parameters: {
      attainment: 'One attainment or a range of them, as ratios (0.85).',
      curve:
        'Two columns, attainment and payout, both as ratios: the threshold first, the cap last. Attainments increase, payouts do not fall. Blank rows at the end do not count.',
    },
    result:
      'A payout ratio for each attainment, in their shape; a cell that is no number has its error there. Multiply by the target bonus.',
    notes: [
      'Below the first point the payout is 0, at it its own: a threshold is a cliff unless its payout is 0. The last payout is the cap.',
    ],
    examples: [
      'Between the points',
      'Just below the threshold, on it, and beyond the cap',
      'Attainments must increase',
      'More attainment must not pay less',
    ],
  },
  'zh-Hans': {
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
  },
  'zh-Hant': {
    summary: '依曲線各點之間的直線，求達成率對應的發放比率。',
    parameters: {
      attainment: '一個達成率或一個達成率範圍，以比率表示（0.85）。',
      curve:
        '兩欄：達成率與發放比率，均為比率；第一點為門檻，最後一點為上限。達成率遞增，發放比率不得下降。最後的空白列不計。',
    },
    result: '每個達成率一個發放比率，形狀相同；不是數字的儲存格在原處給出錯誤。乘以目標獎金即為應發金額。',
    notes: [
      '低於第一點時為 0，達到第一點時即為其發放比率：門檻處是斷崖，除非其發放比率為 0。最後一點的發放比率為上限。',
    ],
    examples: ['各點之間', '略低於門檻、恰在門檻、超過上限', '達成率必須遞增', '達成更多不能發放更少'],
  },
};

import type { scoringWords as english } from '../en/scoring-words';
import type { Translated } from '../translated';

export const scoringWords: Translated<typeof english> = {
  ratio: '完成率法',
  linear: '区间线性',
  step: '阶梯',
  increment: '增减',
  deduct: '扣分',
  bonus: '加分',
  binary: '一票否决',
  manual: '主观评分',
  higher: '越高越好',
  lower: '越低越好',
};

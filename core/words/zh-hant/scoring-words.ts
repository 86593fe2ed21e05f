import type { scoringWords as english } from '../en/scoring-words';
import type { Translated } from '../translated';

export const scoringWords: Translated<typeof english> = {
  ratio: '達成率法',
  linear: '區間線性',
  step: '級距',
  increment: '增減',
  deduct: '扣分',
  bonus: '加分',
  binary: '一票否決',
  manual: '主管評分',
  higher: '越高越好',
  lower: '越低越好',
};

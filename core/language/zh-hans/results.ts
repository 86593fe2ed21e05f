import type { ResultTexts } from '../result-texts';

export const results: ResultTexts = {
  periodStart: '开始',
  periodEnd: '结束',
  sellingDays: '工作日',
  target: '目标',
};

import type { ResultTexts } from '../result-texts';

export const results: ResultTexts = {
  periodStart: '開始',
  periodEnd: '結束',
  sellingDays: '工作日',
  target: '目標',
};

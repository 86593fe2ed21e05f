import type { plans as english } from '../../en/sheets/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  targetBasis: {
    name: '目標依據',
    purpose: '年度目標的依據：歷史、成長、季節、產能與產品組合。',
  },
  targetPlan: {
    name: '業績目標分配表',
    purpose: '年度目標依業務員與月份分解；人員、月份、區域與全年合計分毫不差。',
  },
  dailyTargets: {
    name: '每日目標',
    purpose: '依工作行事曆把當月目標分解到每天與每週。',
  },
  salesPlan: {
    name: '銷售計畫',
    purpose: '為達成目標要做的事，分六個區塊，各有負責人與期限。',
  },
  budget: {
    name: '預算',
    purpose: '全年預算依科目與月份列出，每次調整都有原因與核准人。',
  },
  forecast: {
    name: '銷售預測',
    purpose: '預計銷售額：人員的承諾、商機的加權額，以及僅憑歷史的預測。',
  },
};

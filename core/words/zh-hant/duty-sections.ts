import type { dutySections as english } from '../en/duty-sections';
import type { Translated } from '../translated';

export const dutySections: Translated<typeof english> = {
  supervising: '督導團隊',
  targets: '訂定目標',
  salesPlan: '銷售計畫',
  reviews: '定期檢討',
  team: '帶領團隊',
  appraisal: '績效考核',
  tenDuties: '十項職責與任職條件',
  elevenDuties: '十一項職責',
  annualSummary: '年度檢討',
  directorAndManager: '總監與經理',
  marketing: '市場行銷總監',
  directors: '四種總監',
};

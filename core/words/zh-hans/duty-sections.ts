import type { dutySections as english } from '../en/duty-sections';
import type { Translated } from '../translated';

export const dutySections: Translated<typeof english> = {
  supervising: '督导团队',
  targets: '设定目标',
  salesPlan: '销售计划',
  reviews: '定期总结',
  team: '带领团队',
  appraisal: '绩效考核',
  tenDuties: '十项职责与任职条件',
  elevenDuties: '十一项职责',
  annualSummary: '年度总结',
  directorAndManager: '总监与经理',
  marketing: '市场营销总监',
  directors: '四类总监',
};

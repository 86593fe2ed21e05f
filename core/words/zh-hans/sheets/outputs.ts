import type { outputs as english } from '../../en/sheets/outputs';
import type { Translated } from '../../translated';

export const outputs: Translated<typeof english> = {
  dashboard: {
    name: '仪表盘',
    purpose: '一页看清当月：业绩、进度，以及谁需要帮助。',
  },
  scorecard: {
    name: '绩效考核表',
    purpose: '每位销售员当月各项指标的目标、实际与得分。',
  },
  ranking: {
    name: '绩效排名',
    purpose: '全年各月考核并列：平均分、等级与名次。',
  },
  commissionStatement: {
    name: '提成计算表',
    purpose: '每位销售员当月的提成，逐档列出，本人可以手工核算。',
  },
  budgetVsActual: {
    name: '预算执行对比',
    purpose: '各科目预算与实际的对比：当月与本年累计，并说明原因与措施。',
  },
  aging: {
    name: '应收账款账龄分析',
    purpose: '未收款按逾期天数分档，按销售员与客户列出。',
  },
  creditWatch: {
    name: '信用额度监控',
    purpose: '每个客户的信用占用与额度对照。',
  },
  monthlyReview: {
    name: '月度总结',
    purpose: '当月的事实、原因、经验与措施。',
  },
  quarterlyReview: {
    name: '季度总结',
    purpose: '本季情况，以及团队、商机与全年剩余目标的状况。',
  },
  annualReview: {
    name: '年度总结',
    purpose: '全年业绩、费用与团队的回顾与说明，以及下一年计划。',
  },
  logOverview: {
    name: '记录总览',
    purpose: '每本记录一行：未完成、逾期、已完成、按时率；再按负责人列出。',
  },
  dataChecks: {
    name: '数据检查',
    purpose: '工作簿中的错误与遗漏：数量与首个位置。',
  },
  duties: {
    name: '职责对照',
    purpose: '销售总监的各项职责及其对应的工作表。',
  },
  closedMonths: {
    name: '已结账月份',
    purpose: '已结账月份当时的数据；此后记录的变动不会影响它们。',
  },
};

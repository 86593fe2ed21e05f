import type { plans as english } from '../../en/sheets/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  targetBasis: {
    name: '目标依据',
    purpose: '年度目标的依据：历史、增长、季节、产能与产品结构。',
  },
  targetPlan: {
    name: '销售目标分解表',
    purpose: '年度目标按销售员与月份分解；人员、月份、区域与全年合计分毫不差。',
  },
  dailyTargets: {
    name: '每日目标',
    purpose: '按工作日历把当月目标分解到每天与每周。',
  },
  salesPlan: {
    name: '销售计划',
    purpose: '为完成目标要做的事，分六个板块，各有负责人与期限。',
  },
  budget: {
    name: '预算',
    purpose: '全年预算按科目与月份列出，每次调整都有原因与批准人。',
  },
  forecast: {
    name: '销售预测',
    purpose: '预计销售额：人员的承诺、商机的加权额，以及仅凭历史的预测。',
  },
};

import type { setup as english } from '../../en/sheets/setup';
import type { Translated } from '../../translated';

export const setup: Translated<typeof english> = {
  settings: {
    name: '设置',
    purpose: '对整个工作簿有效的内容：公司、会计年度、年度目标与规则。',
  },
  team: {
    name: '销售团队',
    purpose: '销售人员：入职时间、所属区域，以及达成目标时的收入。',
  },
  regions: {
    name: '区域',
    purpose: '销售区域及其市场规模、我方销售额与市场份额。',
  },
  products: {
    name: '产品',
    purpose: '所销售的产品：类别、标价、标准成本与本年销售额。',
  },
  customers: {
    name: '客户',
    purpose: '客户名录：付款条件、信用额度与目前状态。',
  },
  accounts: {
    name: '预算科目',
    purpose: '预算科目；科目类型决定高于还是低于预算为有利。',
  },
  partners: {
    name: '合作伙伴',
    purpose: '代理商、经销商等合作伙伴：销售要求与合同到期日。',
  },
  calendar: {
    name: '工作日历',
    purpose: '节假日、调休上班日与半天，以及由此得出的每月工作日数。',
  },
  commissionPlan: {
    name: '提成方案',
    purpose: '提成的计算规则，对所有人一致：计算基础、档位与提成率。',
  },
  scorecardSetup: {
    name: '考核设置',
    purpose: '绩效考核表的各项指标、权重与评分方法。',
  },
  itemTargets: {
    name: '考核目标',
    purpose: '每位销售员各项指标的每月目标；销售额目标取自销售目标分解表。',
  },
};

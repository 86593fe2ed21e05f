import type { SheetWords } from '../sheet-words';

export const setupSheets = {
  settings: {
    name: ['Settings', '设置', '設定'],
    purpose: [
      'What holds for the whole workbook: company, business year, annual target and rules.',
      '对整个工作簿有效的内容：公司、会计年度、年度目标与规则。',
      '對整個活頁簿有效的內容：公司、會計年度、年度目標與規則。',
    ],
  },
  team: {
    name: ['Team', '销售团队', '業務團隊'],
    purpose: [
      'The people who sell: since when, where, and what they earn when they meet their target.',
      '销售人员：入职时间、所属区域，以及达成目标时的收入。',
      '業務人員：到職時間、所屬區域，以及達成目標時的收入。',
    ],
  },
  regions: {
    name: ['Regions', '区域', '區域'],
    purpose: [
      'Sales territories with their market, our sales there and our share.',
      '销售区域及其市场规模、我方销售额与市场份额。',
      '銷售區域及其市場規模、我方銷售額與市占率。',
    ],
  },
  products: {
    name: ['Products', '产品', '產品'],
    purpose: [
      'What is sold, by category, with list price, standard cost and sales of the year.',
      '所销售的产品：类别、标价、标准成本与本年销售额。',
      '所銷售的產品：類別、定價、標準成本與本年銷售額。',
    ],
  },
  customers: {
    name: ['Customers', '客户', '客戶'],
    purpose: [
      'Whom we sell to, on what terms and credit, and how each one stands today.',
      '客户名录：付款条件、信用额度与目前状态。',
      '客戶名錄：付款條件、信用額度與目前狀態。',
    ],
  },
  accounts: {
    name: ['Accounts', '预算科目', '預算科目'],
    purpose: [
      'Budget lines; the type of an account says on which side of the budget is better.',
      '预算科目；科目类型决定高于还是低于预算为有利。',
      '預算科目；科目類型決定高於或低於預算為有利。',
    ],
  },
  partners: {
    name: ['Partners', '合作伙伴', '合作夥伴'],
    purpose: [
      'Agents, distributors and other partners: what is expected of them and when their contracts end.',
      '代理商、经销商等合作伙伴：销售要求与合同到期日。',
      '代理商、經銷商等合作夥伴：銷售要求與合約到期日。',
    ],
  },
  calendar: {
    name: ['Calendar', '工作日历', '工作行事曆'],
    purpose: [
      'Holidays, make-up days and half days, and the selling days of each month that follow from them.',
      '节假日、调休上班日与半天，以及由此得出的每月工作日数。',
      '國定假日、補班日與半天，以及由此得出的每月工作日數。',
    ],
  },
  commissionPlan: {
    name: ['Commission plan', '提成方案', '業績獎金方案'],
    purpose: [
      'How commission is reckoned, for everyone alike: basis, tiers and rates.',
      '提成的计算规则，对所有人一致：计算基础、档位与提成率。',
      '業績獎金的計算規則，對所有人一致：計算基礎、級距與獎金率。',
    ],
  },
  scorecardSetup: {
    name: ['Scorecard setup', '考核设置', '考核設定'],
    purpose: [
      'The items of the scorecard with their weights and the way each one is scored.',
      '绩效考核表的各项指标、权重与评分方法。',
      '績效考核表的各項指標、權重與評分方法。',
    ],
  },
  itemTargets: {
    name: ['Item targets', '考核目标', '考核目標'],
    purpose: [
      'What each salesperson is to reach a month in each item; sales come from the target plan.',
      '每位销售员各项指标的每月目标；销售额目标取自目标计划。',
      '每位業務員各項指標的每月目標；銷售額目標取自目標計畫。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

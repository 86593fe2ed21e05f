import type { setup as english } from '../../en/sheets/setup';
import type { Translated } from '../../translated';

export const setup: Translated<typeof english> = {
  settings: {
    name: '設定',
    purpose: '對整個活頁簿有效的內容：公司、會計年度、年度目標與規則。',
  },
  team: {
    name: '業務團隊',
    purpose: '業務人員：到職時間、所屬區域，以及達成目標時的收入。',
  },
  regions: {
    name: '區域',
    purpose: '銷售區域及其市場規模、我方銷售額與市占率。',
  },
  products: {
    name: '產品',
    purpose: '所銷售的產品：類別、定價、標準成本與本年銷售額。',
  },
  customers: {
    name: '客戶',
    purpose: '客戶名錄：付款條件、信用額度與目前狀態。',
  },
  accounts: {
    name: '預算科目',
    purpose: '預算科目；科目類型決定高於或低於預算為有利。',
  },
  partners: {
    name: '合作夥伴',
    purpose: '代理商、經銷商等合作夥伴：銷售要求與合約到期日。',
  },
  calendar: {
    name: '工作行事曆',
    purpose: '國定假日、補班日與半天，以及由此得出的每月工作日數。',
  },
  commissionPlan: {
    name: '業績獎金方案',
    purpose: '業績獎金的計算規則，對所有人一致：計算基礎、級距與獎金率。',
  },
  scorecardSetup: {
    name: '考核設定',
    purpose: '績效考核表的各項指標、權重與評分方法。',
  },
  itemTargets: {
    name: '考核目標',
    purpose: '每位業務員各項指標的每月目標；銷售額目標取自業績目標分配表。',
  },
};

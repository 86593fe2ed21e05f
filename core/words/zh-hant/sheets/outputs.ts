import type { outputs as english } from '../../en/sheets/outputs';
import type { Translated } from '../../translated';

export const outputs: Translated<typeof english> = {
  dashboard: {
    name: '儀表板',
    purpose: '一頁看清當月：業績、進度，以及誰需要協助。',
  },
  scorecard: {
    name: '績效考核表',
    purpose: '每位業務員當月各項指標的目標、實際與得分。',
  },
  ranking: {
    name: '績效排名',
    purpose: '全年各月考核並列：平均分、等級與名次。',
  },
  commissionStatement: {
    name: '業績獎金計算表',
    purpose: '每位業務員當月的業績獎金，逐級列出，本人可以自行驗算。',
  },
  budgetVsActual: {
    name: '預算執行比較',
    purpose: '各科目預算與實際的對照：當月與本年累計，並說明原因與措施。',
  },
  aging: {
    name: '應收帳款帳齡分析',
    purpose: '未收款依逾期天數分級，依業務員與客戶列出。',
  },
  creditWatch: {
    name: '信用額度監控',
    purpose: '每個客戶的信用曝險與額度對照。',
  },
  monthlyReview: {
    name: '月度檢討',
    purpose: '當月的事實、原因、經驗與措施。',
  },
  quarterlyReview: {
    name: '季度檢討',
    purpose: '本季情況，以及團隊、商機與全年剩餘目標的狀況。',
  },
  annualReview: {
    name: '年度檢討',
    purpose: '全年業績、費用與團隊的回顧與說明，以及下一年度計畫。',
  },
  logOverview: {
    name: '紀錄總覽',
    purpose: '每本紀錄一列：未完成、逾期、已完成、準時率；再依負責人列出。',
  },
  dataChecks: {
    name: '資料檢查',
    purpose: '活頁簿中的錯誤與遺漏：數量與首個位置。',
  },
  duties: {
    name: '職責對照',
    purpose: '業務總監的各項職責及其對應的工作表。',
  },
  closedMonths: {
    name: '已關帳月份',
    purpose: '已關帳月份當時的數字；此後紀錄的變動不會影響它們。',
  },
};

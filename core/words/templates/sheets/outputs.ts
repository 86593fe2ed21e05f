import type { SheetWords } from '../sheet-words';

export const outputSheets = {
  dashboard: {
    name: ['Dashboard', '仪表盘', '儀表板'],
    purpose: [
      'The month at a glance: results, pace, and who needs help.',
      '一页看清当月：业绩、进度，以及谁需要帮助。',
      '一頁看清當月：業績、進度，以及誰需要協助。',
    ],
  },
  scorecard: {
    name: ['Scorecard', '绩效考核表', '績效考核表'],
    purpose: [
      'A month’s scores of every salesperson, item by item, with targets and actuals.',
      '每位销售员当月各项指标的目标、实际与得分。',
      '每位業務員當月各項指標的目標、實際與得分。',
    ],
  },
  ranking: {
    name: ['Ranking', '绩效排名', '績效排名'],
    purpose: [
      'The year’s scorecards side by side: mean score, grade and place.',
      '全年各月考核并列：平均分、等级与名次。',
      '全年各月考核並列：平均分、等級與名次。',
    ],
  },
  commissionStatement: {
    name: ['Commission', '提成计算表', '業績獎金計算表'],
    purpose: [
      'The month’s commission of every salesperson, tier by tier, so that each can reckon it by hand.',
      '每位销售员当月的提成，逐档列出，本人可以手工核算。',
      '每位業務員當月的業績獎金，逐級列出，本人可以自行驗算。',
    ],
  },
  budgetVsActual: {
    name: ['Budget vs actual', '预算与实际', '預算與實際'],
    purpose: [
      'Budget beside actual by account, for the month and the year to date, with causes and actions.',
      '各科目预算与实际的对比：当月与年初至今，并说明原因与措施。',
      '各科目預算與實際的對照：當月與年初至今，並說明原因與措施。',
    ],
  },
  aging: {
    name: ['Receivables aging', '应收账龄', '應收帳齡'],
    purpose: [
      'What is owed by how late it is, by salesperson and by customer.',
      '未收款按逾期天数分档，按销售员与客户列出。',
      '未收款依逾期天數分級，依業務員與客戶列出。',
    ],
  },
  creditWatch: {
    name: ['Credit watch', '信用额度监控', '信用額度監控'],
    purpose: [
      'Credit in use against its limit, customer by customer.',
      '每个客户的信用占用与额度对照。',
      '每個客戶的信用曝險與額度對照。',
    ],
  },
  monthlyReview: {
    name: ['Monthly review', '月度总结', '月度檢討'],
    purpose: [
      'The month in facts, causes, lessons and actions.',
      '当月的事实、原因、经验与措施。',
      '當月的事實、原因、經驗與措施。',
    ],
  },
  quarterlyReview: {
    name: ['Quarterly review', '季度总结', '季度檢討'],
    purpose: [
      'The quarter, and how the team, the pipeline and the rest of the year stand.',
      '本季情况，以及团队、商机与全年剩余目标的状况。',
      '本季情況，以及團隊、商機與全年剩餘目標的狀況。',
    ],
  },
  annualReview: {
    name: ['Annual review', '年度总结', '年度檢討'],
    purpose: [
      'The year’s results, expenses and team, each explained, and the plan for the next.',
      '全年业绩、费用与团队的回顾与说明，以及下一年计划。',
      '全年業績、費用與團隊的回顧與說明，以及下一年度計畫。',
    ],
  },
  logOverview: {
    name: ['Log overview', '记录总览', '紀錄總覽'],
    purpose: [
      'Every log in one line: open, overdue, closed, on time; then by owner.',
      '每本记录一行：未完成、逾期、已完成、按时率；再按负责人列出。',
      '每本紀錄一列：未完成、逾期、已完成、準時率；再依負責人列出。',
    ],
  },
  dataChecks: {
    name: ['Data checks', '数据检查', '資料檢查'],
    purpose: [
      'What is wrong or missing in the workbook: how often, and where first.',
      '工作簿中的错误与遗漏：数量与首个位置。',
      '活頁簿中的錯誤與遺漏：數量與首個位置。',
    ],
  },
  duties: {
    name: ['Duties', '职责对照', '職責對照'],
    purpose: [
      'The duties of a sales director, and the sheet that serves each one.',
      '销售总监的各项职责及其对应的工作表。',
      '業務總監的各項職責及其對應的工作表。',
    ],
  },
  closedMonths: {
    name: ['Closed months', '已结账月份', '已關帳月份'],
    purpose: [
      'The figures of closed months as they were; later changes of the records do not move them.',
      '已结账月份当时的数据；此后记录的变动不会影响它们。',
      '已關帳月份當時的數字；此後紀錄的變動不會影響它們。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

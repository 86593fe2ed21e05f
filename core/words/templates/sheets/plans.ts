import type { SheetWords } from '../sheet-words';

export const planSheets = {
  targetBasis: {
    name: ['Target basis', '目标依据', '目標依據'],
    purpose: [
      'What the annual target rests on: history, growth, season, capacity and the mix of products.',
      '年度目标的依据：历史、增长、季节、产能与产品结构。',
      '年度目標的依據：歷史、成長、季節、產能與產品組合。',
    ],
  },
  targetPlan: {
    name: ['Target plan', '目标计划', '目標計畫'],
    purpose: [
      'The annual target by salesperson and month; people, months, regions and the year add up exactly.',
      '年度目标按销售员与月份分解；人员、月份、区域与全年合计分毫不差。',
      '年度目標依業務員與月份分解；人員、月份、區域與全年合計分毫不差。',
    ],
  },
  dailyTargets: {
    name: ['Daily targets', '每日目标', '每日目標'],
    purpose: [
      'A month’s targets by day and week, by the selling days of the calendar.',
      '按工作日历把当月目标分解到每天与每周。',
      '依工作行事曆把當月目標分解到每天與每週。',
    ],
  },
  salesPlan: {
    name: ['Sales plan', '销售计划', '銷售計畫'],
    purpose: [
      'What will be done to reach the target, in six blocks, with owner and due date.',
      '为完成目标要做的事，分六个板块，各有负责人与期限。',
      '為達成目標要做的事，分六個區塊，各有負責人與期限。',
    ],
  },
  budget: {
    name: ['Budget', '预算', '預算'],
    purpose: [
      'The year’s budget by account and month, and every change with its reason and approval.',
      '全年预算按科目与月份列出，每次调整都有原因与批准人。',
      '全年預算依科目與月份列出，每次調整都有原因與核准人。',
    ],
  },
  forecast: {
    name: ['Forecast', '销售预测', '銷售預測'],
    purpose: [
      'What will be sold: what people commit to, what the pipeline holds, and what history alone would say.',
      '预计销售额：人员的承诺、商机的加权额，以及仅凭历史的预测。',
      '預計銷售額：人員的承諾、商機的加權額，以及僅憑歷史的預測。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

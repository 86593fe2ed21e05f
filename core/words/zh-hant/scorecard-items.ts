import type { scorecardItems as english } from '../en/scorecard-items';
import type { Translated } from '../translated';

export const scorecardItems: Translated<typeof english> = {
  plannedTarget: '銷售指標已下達並確認',
  actualSales: '實際銷售額',
  newCustomers: '新成交客戶數量',
  visits: '現有客戶的拜訪數量',
  salesCalls: '電話銷售拜訪數量',
  weeklyOrders: '週訂單數量',
  growth: '成長率',
  newProspects: '新增潛在客戶開發數量',
  lostCustomers: '流失客戶數量',
  conduct: '行為紀律扣分',
  reports: '工作計畫、回報達成率',
  responses: '客戶需求的回覆情況',
  collections: '收款率',
};

import type { scorecardItems as english } from '../en/scorecard-items';
import type { Translated } from '../translated';

export const scorecardItems: Translated<typeof english> = {
  plannedTarget: '销售指标已下达并确认',
  actualSales: '实际销售额',
  newCustomers: '新增成交客户数量',
  visits: '现有客户的拜访数量',
  salesCalls: '电话销售拜访数量',
  weeklyOrders: '周订单数量',
  growth: '增长率',
  newProspects: '新增潜客开发数量',
  lostCustomers: '流失客户数',
  conduct: '行为纪律扣分',
  reports: '工作计划、汇报完成率',
  responses: '客户需求的回复情况',
  collections: '回款率',
};

import type { logs as english } from '../../en/sheets/logs';
import type { Translated } from '../../translated';

export const logs: Translated<typeof english> = {
  complaints: {
    name: '客户投诉',
    purpose: '客户投诉的内容、负责人与时限。',
  },
  customerRequests: {
    name: '客户需求',
    purpose: '客户提出的需求，以及是否按时答复。',
  },
  issues: {
    name: '问题清单',
    purpose: '每个问题都有建议方案、决定与负责人。',
  },
  reportsDue: {
    name: '计划与汇报',
    purpose: '每位销售员应交的计划与汇报，以及是否按时提交。',
  },
  meetings: {
    name: '会议沟通',
    purpose: '计划与召开的会议，以及会上商定的行动。',
  },
  coaching: {
    name: '辅导记录',
    purpose: '对每位销售员的辅导、商定的行动及辅导前后的销售额。',
  },
  conduct: {
    name: '行为纪律',
    purpose: '以积分记录表扬、提醒与违规，绝不罚款。',
  },
  training: {
    name: '培训',
    purpose: '计划与举办的课程，含课时、出勤、成绩与费用。',
  },
  recruitment: {
    name: '招聘',
    purpose: '需要的人员、到岗期限、招聘渠道与费用。',
  },
  contracts: {
    name: '合同',
    purpose: '合同从起草到签订，含审批、期限与期内订单。',
  },
  discountRequests: {
    name: '折扣审批',
    purpose: '申请的折扣与各人权限的对照。',
  },
  creditRequests: {
    name: '额度申请',
    purpose: '申请与批准的信用额度及其有效期。',
  },
  afterSales: {
    name: '售后服务',
    purpose: '到货、安装、技术支持与维修，对照承诺日期。',
  },
  hostedVisits: {
    name: '客户来访',
    purpose: '来访的客户、结果以及是否下单。',
  },
  marketInformation: {
    name: '市场信息',
    purpose: '市场信息是否及时传递并采取行动。',
  },
  exhibitions: {
    name: '展会',
    purpose: '每场展会的分工、费用与成效。',
  },
  crises: {
    name: '危机公关',
    purpose: '可能损害公司声誉的事件、发声速度与教训。',
  },
  externalRelations: {
    name: '对外联络',
    purpose: '需保持联络的政府部门、协会与媒体。',
  },
  coDevelopment: {
    name: '协助研发',
    purpose: '销售与工厂共同研发的新产品及其阶段。',
  },
  strategy: {
    name: '战略目标',
    purpose: '战略目标的进展，以及偏离时的纠正与预防措施。',
  },
  marketPlan: {
    name: '市场开拓计划',
    purpose: '如何开拓区域与细分市场，以及取得的份额。',
  },
  brandPlan: {
    name: '品牌推广计划',
    purpose: '公司与品牌项目的节点、费用与线索。',
  },
  promotions: {
    name: '促销活动',
    purpose: '促销与竞赛的费用、增量与回报。',
  },
  policies: {
    name: '制度登记',
    purpose: '制度与流程的版本、审批与下次复审。',
  },
  priceList: {
    name: '价格表',
    purpose: '按有效期列出的价格，含毛利率、竞品价格与审批。',
  },
  roles: {
    name: '岗位与权限',
    purpose: '各岗位的职责、任职要求、审批权限与晋升方向。',
  },
  skills: {
    name: '技能矩阵',
    purpose: '所需与实际的技能等级，以及弥补差距的培训。',
  },
  lifecycle: {
    name: '产品生命周期',
    purpose: '每个产品的阶段：由销售提示，由人决定。',
  },
};

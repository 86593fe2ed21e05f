import type { plans as english } from '../../en/sample/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  account: {
    sales: '销售收入',
    grossProfit: '毛利',
    salaries: '销售人员薪资',
    commission: '提成',
    travel: '差旅费',
    entertainment: '业务招待费',
    exhibitions: '展会费',
    advertising: '广告费',
    training: '培训费',
    freight: '运费',
    driver: {
      people: '人数',
      sales: '销售额',
      visits: '拜访次数',
      exhibitions: '展会数量',
      campaigns: '推广活动',
    },
  },
  purposes: [
    '当月薪资',
    '当月提成',
    '客户拜访',
    '宴请采购人员',
    '展位与物料',
    '行业杂志与网络',
    '课程费用',
    '承运商账单',
  ],
  budgetReasons: ['春季展会展位扩大', '一门课程改为内训', '开拓新区域'],
  explanations: {
    travel: '补上月的拜访',
    entertainment: '一个月内三次签约',
    exhibitions: '搭建商给了折扣',
  },
  variance: {
    'words:varianceCauses': '南区拜访超出计划',
    'words:varianceActions': '今后按周集中出差',
  },
  basis: {
    'words:basisEvidence': '依据三年订单，比上年高 8 %；新增一个区域',
    'words:capacityDecision': '南区增聘一人补足缺口',
  },
  plan: {
    newSeller: '新人：按区域给权重',
    changeReason: '商定新人权重',
    historyNote: '春节较晚',
  },
  objectives: {
    regionBlock: {
      objective: '提高区域份额',
      action: '每周拜访两家用户',
      metric: '新用户数',
    },
    campaignBlock: {
      objective: '推广新传感器',
      action: '为重点用户提供试用',
      metric: '试用数',
    },
    keyAccountBlock: {
      objective: '签年度合同',
      action: '总监级会谈',
      metric: '合同数',
    },
    prospectBlock: {
      objective: '跟进展会线索',
      action: '一周内致电热线索',
      metric: '会面数',
    },
    receivableBlock: {
      objective: '收回超 60 天欠款',
      action: '每周与财务对账',
      metric: '发票数',
    },
    issueBlock: {
      objective: '缩短驱动器交期',
      action: '与工厂设安全库存',
      metric: '周数',
    },
  },
};

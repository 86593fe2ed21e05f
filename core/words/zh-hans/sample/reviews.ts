import type { reviews as english } from '../../en/sample/reviews';
import type { Translated } from '../../translated';

export const reviews: Translated<typeof english> = {
  scorecardComments: ['表现好，重点客户增长', '电话量上升，继续保持', '两次汇报迟交', '需要更多新联系人'],
  scorecardFeedback: ['同意', '两张订单移到下月'],
  rankingComments: ['各月稳定', '下半年安排辅导'],
  adjustmentReason: '上月一单退货',
  review: {
    'words:whyWon': '现场试用、报价快',
    'words:whyLost': '驱动器价格与交期长',
    'words:whatWorked': '与服务人员联合拜访',
    'words:whatDidNot': '联系沉睡客户',
    'words:nextRegions': '南区：每周两家工厂',
    'words:nextCampaigns': '新传感器试用套件',
    'words:nextKeyAccounts': '与三家签年度合同',
    'words:nextProspects': '优先展会热线索',
    'words:nextReceivables': '全部超 60 天欠款',
    'words:nextIssues': '驱动器交期',
    'words:decisions': '常用驱动器设安全库存',
  },
  quarter: {
    'words:whatWorked': '展会与快速跟进',
    'words:whatDidNot': '节前收款',
    'words:resplitProposal': '暂不调整',
    'words:risks': '驱动器交期、一家大额欠款',
    'words:talent': '南区接班人',
  },
  year: {
    'words:marketReading': '食品与水务增长',
    'words:competitorReading': '一家对手降传感器价',
    'words:teamCulture': '坦诚复盘丢单',
    'words:basisChanges': '无',
  },
  positiveCauses: [
    {
      text: '两份年度合同生效',
      fact: '重点客户高于上年',
    },
    {
      text: '食品企业投资增加',
      fact: '该行业订单',
    },
  ],
  negativeCauses: [
    {
      text: '驱动器交付过晚',
      fact: '订单移至下月',
    },
    {
      text: '上半月拜访减少',
      fact: '拜访低于目标',
    },
  ],
  evidence: '当月记录',
  improvement: {
    cause: '报价后未跟进',
    corrective: '三天内致电',
    preventive: '拜访记录必填下一步',
    measure: '停滞商机少于五个',
  },
  support: {
    what: '驱动器安全库存',
    from: '工厂',
    why: '九周交期导致丢单',
  },
  decision: {
    what: '增加一名服务技术员',
    note: '由培训预算支出',
  },
  reviewHead: {
    scope: '全部区域',
    comment: '交期优先',
  },
  remarks: {
    check: '已知，财务处理中',
    duty: '每季检查',
  },
};

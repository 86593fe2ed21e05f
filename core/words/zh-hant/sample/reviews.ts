import type { reviews as english } from '../../en/sample/reviews';
import type { Translated } from '../../translated';

export const reviews: Translated<typeof english> = {
  scorecardComments: ['表現佳，重點客戶成長', '電訪增加，請保持', '兩次回報遲交', '需要更多新窗口'],
  scorecardFeedback: ['同意', '兩張訂單移到下月'],
  rankingComments: ['各月穩定', '下半年安排輔導'],
  adjustmentReason: '上月一單退貨',
  review: {
    'words:whyWon': '現場試用、報價快',
    'words:whyLost': '驅動器價格與交期長',
    'words:whatWorked': '與服務人員聯合拜訪',
    'words:whatDidNot': '聯絡沉睡客戶',
    'words:nextRegions': '南區：每週兩家工廠',
    'words:nextCampaigns': '新感測器試用套組',
    'words:nextKeyAccounts': '與三家簽年度合約',
    'words:nextProspects': '優先展覽熱門名單',
    'words:nextReceivables': '所有逾 60 天欠款',
    'words:nextIssues': '驅動器交期',
    'words:decisions': '常用驅動器設安全庫存',
  },
  quarter: {
    'words:whatWorked': '展覽與快速追蹤',
    'words:whatDidNot': '節前收款',
    'words:resplitProposal': '暫不調整',
    'words:risks': '驅動器交期、一家大額欠款',
    'words:talent': '南區接班人',
  },
  year: {
    'words:marketReading': '食品與水務成長',
    'words:competitorReading': '一家對手調降感測器價格',
    'words:teamCulture': '坦誠檢討未成交案件',
    'words:basisChanges': '無',
  },
  positiveCauses: [
    {
      text: '兩份年度合約生效',
      fact: '重點客戶高於去年',
    },
    {
      text: '食品業者擴大投資',
      fact: '該產業訂單',
    },
  ],
  negativeCauses: [
    {
      text: '驅動器交付太晚',
      fact: '訂單移至下月',
    },
    {
      text: '上半月拜訪減少',
      fact: '拜訪低於目標',
    },
  ],
  evidence: '當月紀錄',
  improvement: {
    cause: '報價後未追蹤',
    corrective: '三天內致電',
    preventive: '拜訪紀錄必填下一步',
    measure: '停滯商機少於五個',
  },
  support: {
    what: '驅動器安全庫存',
    from: '工廠',
    why: '九週交期導致訂單流失',
  },
  decision: {
    what: '增加一名服務技術員',
    note: '由教育訓練預算支應',
  },
  reviewHead: {
    scope: '全部區域',
    comment: '交期優先',
  },
  remarks: {
    check: '已知，財務處理中',
    duty: '每季檢視',
  },
};

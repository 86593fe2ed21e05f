import type { Words } from '../words/templates/words';

export const scorecardComments: readonly Words[] = [
  ['Strong month, key accounts grew', '表现好，重点客户增长', '表現佳，重點客戶成長'],
  ['Calls are up, keep going', '电话量上升，继续保持', '電訪增加，請保持'],
  ['Reports were late twice', '两次汇报迟交', '兩次回報遲交'],
  ['Needs more new contacts', '需要更多新联系人', '需要更多新窗口'],
];

export const scorecardFeedback: readonly Words[] = [
  ['Agreed', '同意', '同意'],
  ['Two orders moved to next month', '两张订单移到下月', '兩張訂單移到下月'],
];

export const rankingComments: readonly Words[] = [
  ['Steady over all months', '各月稳定', '各月穩定'],
  ['Coaching agreed for the second half', '下半年安排辅导', '下半年安排輔導'],
];

export const adjustmentReason: Words = ['Return of one order of the month before', '上月一单退货', '上月一單退貨'];

/** What was written under the review of the month before the last. */
export const reviewWords: { readonly [prompt: string]: Words } = {
  'words:whyWon': ['Trials at the plant and quick offers', '现场试用、报价快', '現場試用、報價快'],
  'words:whyLost': ['Price of drives and long delivery', '驱动器价格与交期长', '驅動器價格與交期長'],
  'words:whatWorked': ['Joint visits with service', '与服务人员联合拜访', '與服務人員聯合拜訪'],
  'words:whatDidNot': ['Calls on dormant customers', '联系沉睡客户', '聯絡沉睡客戶'],
  'words:nextRegions': ['South: two plants a week', '南区：每周两家工厂', '南區：每週兩家工廠'],
  'words:nextCampaigns': ['Trial kits for the new sensor', '新传感器试用套件', '新感測器試用套組'],
  'words:nextKeyAccounts': ['Yearly contracts with three', '与三家签年度合同', '與三家簽年度合約'],
  'words:nextProspects': ['Hot leads of the fair first', '优先展会热线索', '優先展覽熱門名單'],
  'words:nextReceivables': ['Everything over 60 days', '全部超 60 天欠款', '所有逾 60 天欠款'],
  'words:nextIssues': ['Delivery of drives', '驱动器交期', '驅動器交期'],
  'words:decisions': ['Safety stock for common drives', '常用驱动器设安全库存', '常用驅動器設安全庫存'],
};

/** Under the review of the quarter before the last. */
export const quarterWords: { readonly [prompt: string]: Words } = {
  'words:whatWorked': ['The fair and quick follow-up', '展会与快速跟进', '展覽與快速追蹤'],
  'words:whatDidNot': ['Collection before the festival', '节前收款', '節前收款'],
  'words:resplitProposal': ['None for now', '暂不调整', '暫不調整'],
  'words:risks': ['Delivery of drives, one large debtor', '驱动器交期、一家大额欠款', '驅動器交期、一家大額欠款'],
  'words:talent': ['A successor for the south', '南区接班人', '南區接班人'],
};

export const yearWords: { readonly [prompt: string]: Words } = {
  'words:marketReading': ['Growth in food and water', '食品与水务增长', '食品與水務成長'],
  'words:competitorReading': ['One competitor cuts sensor prices', '一家对手降传感器价', '一家對手調降感測器價格'],
  'words:teamCulture': ['Open talk of lost deals', '坦诚复盘丢单', '坦誠檢討失單'],
  'words:basisChanges': ['None', '无', '無'],
};

interface CauseWords {
  readonly text: Words;
  readonly fact: Words;
  readonly isInOurHands: boolean;
}

export const positiveCauses: readonly CauseWords[] = [
  {
    text: ['Two yearly contracts began', '两份年度合同生效', '兩份年度合約生效'],
    fact: ['Key accounts above last year', '重点客户高于上年', '重點客戶高於去年'],
    isInOurHands: true,
  },
  {
    text: ['Food makers invest', '食品企业投资增加', '食品業者擴大投資'],
    fact: ['Orders of the segment', '该行业订单', '該產業訂單'],
    isInOurHands: false,
  },
];

export const negativeCauses: readonly CauseWords[] = [
  {
    text: ['Drives delivered too late', '驱动器交付过晚', '驅動器交付太晚'],
    fact: ['Orders moved to the next month', '订单移至下月', '訂單移至下月'],
    isInOurHands: true,
  },
  {
    text: ['Fewer visits in the first half', '上半月拜访减少', '上半月拜訪減少'],
    fact: ['Visits below the target', '拜访低于目标', '拜訪低於目標'],
    isInOurHands: true,
  },
];

export const evidence: Words = ['Log of the month', '当月记录', '當月紀錄'];

export const improvement = {
  cause: ['Offers are not followed up', '报价后未跟进', '報價後未追蹤'],
  corrective: ['Call within three days', '三天内致电', '三天內致電'],
  preventive: ['Next step in every visit note', '拜访记录必填下一步', '拜訪紀錄必填下一步'],
  measure: ['Idle deals below five', '停滞商机少于五个', '停滯商機少於五個'],
} as const satisfies { readonly [key: string]: Words };

export const support = {
  what: ['Safety stock of drives', '驱动器安全库存', '驅動器安全庫存'],
  from: ['Plant', '工厂', '工廠'],
  why: ['Nine weeks lose orders', '九周交期导致丢单', '九週交期導致失單'],
} as const satisfies { readonly [key: string]: Words };

export const decision = {
  what: ['Second service technician', '增加一名服务技术员', '增加一名服務技術員'],
  note: ['From the training budget', '由培训预算支出', '由教育訓練預算支應'],
} as const satisfies { readonly [key: string]: Words };

export const reviewHead = {
  scope: ['All regions', '全部区域', '全部區域'],
  comment: ['Delivery comes first', '交期优先', '交期優先'],
} as const satisfies { readonly [key: string]: Words };

export const remarks = {
  check: ['Known, finance clears it', '已知，财务处理中', '已知，財務處理中'],
  duty: ['Reviewed every quarter', '每季检查', '每季檢視'],
} as const satisfies { readonly [key: string]: Words };

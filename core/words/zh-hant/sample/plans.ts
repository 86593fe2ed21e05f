import type { plans as english } from '../../en/sample/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  account: {
    sales: '銷售收入',
    grossProfit: '毛利',
    salaries: '業務人員薪資',
    commission: '業務獎金',
    travel: '差旅費',
    entertainment: '交際費',
    exhibitions: '展覽費',
    advertising: '廣告費',
    training: '教育訓練費',
    freight: '運費',
    driver: {
      people: '人數',
      sales: '銷售額',
      visits: '拜訪次數',
      exhibitions: '展覽場次',
      campaigns: '推廣活動',
    },
  },
  purposes: [
    '當月薪資',
    '當月業務獎金',
    '客戶拜訪',
    '宴請採購人員',
    '攤位與文宣',
    '產業雜誌與網路',
    '課程費用',
    '貨運帳單',
  ],
  budgetReasons: ['春季展覽攤位擴大', '一門課程改為內訓', '開拓新區域'],
  explanations: {
    travel: '補上月的拜訪',
    entertainment: '一個月內三次簽約',
    exhibitions: '裝潢商給了折扣',
  },
  variance: {
    'words:varianceCauses': '南區拜訪超出計畫',
    'words:varianceActions': '今後按週集中出差',
  },
  basis: {
    'words:basisEvidence': '依據三年訂單，比去年高 8 %；新增一個區域',
    'words:capacityDecision': '南區增聘一人補足缺口',
  },
  plan: {
    newSeller: '新人：依區域給權重',
    changeReason: '議定新人權重',
    historyNote: '春節較晚',
  },
  objectives: {
    regionBlock: {
      objective: '提高區域市占',
      action: '每週拜訪兩家用戶',
      metric: '新用戶數',
    },
    campaignBlock: {
      objective: '推廣新感測器',
      action: '為重點用戶提供試用',
      metric: '試用數',
    },
    keyAccountBlock: {
      objective: '簽年度合約',
      action: '總監級會談',
      metric: '合約數',
    },
    prospectBlock: {
      objective: '跟進展覽名單',
      action: '一週內致電熱門名單',
      metric: '會面數',
    },
    receivableBlock: {
      objective: '收回逾 60 天欠款',
      action: '每週與財務對帳',
      metric: '發票數',
    },
    issueBlock: {
      objective: '縮短驅動器交期',
      action: '與工廠設安全庫存',
      metric: '週數',
    },
  },
};

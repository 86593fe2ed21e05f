import type { Words } from '../words/templates/words';

export const accountWords = {
  sales: ['Sales revenue', '销售收入', '銷售收入'],
  grossProfit: ['Gross profit', '毛利', '毛利'],
  salaries: ['Sales salaries', '销售人员薪资', '業務人員薪資'],
  commission: ['Commissions', '提成', '業務獎金'],
  travel: ['Travel', '差旅费', '差旅費'],
  entertainment: ['Entertainment', '业务招待费', '交際費'],
  exhibitions: ['Exhibitions', '展会费', '展覽費'],
  advertising: ['Advertising', '广告费', '廣告費'],
  training: ['Training', '培训费', '教育訓練費'],
  freight: ['Freight', '运费', '運費'],
  driver: {
    people: ['Headcount', '人数', '人數'],
    sales: ['Sales', '销售额', '銷售額'],
    visits: ['Visits', '拜访次数', '拜訪次數'],
    exhibitions: ['Exhibitions', '展会数量', '展覽場次'],
    campaigns: ['Campaigns', '推广活动', '推廣活動'],
  },
} as const satisfies { readonly [key: string]: Words | { readonly [driver: string]: Words } };

/** In the order of the expense accounts. */
export const purposes: readonly Words[] = [
  ['Salaries of the month', '当月薪资', '當月薪資'],
  ['Commissions of the month', '当月提成', '當月業務獎金'],
  ['Visits to customers', '客户拜访', '客戶拜訪'],
  ['Dinner with the buyers', '宴请采购人员', '宴請採購人員'],
  ['Booth and material', '展位与物料', '攤位與文宣'],
  ['Trade magazine and web', '行业杂志与网络', '產業雜誌與網路'],
  ['Course fees', '课程费用', '課程費用'],
  ['Carrier invoices', '承运商账单', '貨運帳單'],
];

export const budgetReasons: readonly Words[] = [
  ['Larger booth at the spring fair', '春季展会展位扩大', '春季展覽攤位擴大'],
  ['One course held in-house', '一门课程改为内训', '一門課程改為內訓'],
  ['Start of a new territory', '开拓新区域', '開拓新區域'],
];

export const explanations: readonly (readonly ['travel' | 'entertainment' | 'exhibitions', Words])[] = [
  ['travel', ['Visits of the month before made up for', '补上月的拜访', '補上月的拜訪']],
  ['entertainment', ['Three contract signings in one month', '一个月内三次签约', '一個月內三次簽約']],
  ['exhibitions', ['Builder gave a discount', '搭建商给了折扣', '裝潢商給了折扣']],
];

export const varianceWords = {
  'words:varianceCauses': ['More visits than planned in the south', '南区拜访超出计划', '南區拜訪超出計畫'],
  'words:varianceActions': ['Trips are bundled by week from now on', '今后按周集中出差', '今後按週集中出差'],
} as const satisfies { readonly [prompt: string]: Words };

export const basisWords = {
  'words:basisEvidence': [
    'Orders of three years, 8 % above last year; one new territory',
    '依据三年订单，比上年高 8 %；新增一个区域',
    '依據三年訂單，比去年高 8 %；新增一個區域',
  ],
  'words:capacityDecision': ['One hire in the south covers the gap', '南区增聘一人补足缺口', '南區增聘一人補足缺口'],
} as const satisfies { readonly [prompt: string]: Words };

export const planWords = {
  newSeller: ['New seller: weight from the territory', '新人：按区域给权重', '新人：依區域給權重'],
  changeReason: ['Weight of the new seller agreed', '商定新人权重', '議定新人權重'],
  historyNote: ['Late Spring Festival', '春节较晚', '春節較晚'],
} as const satisfies { readonly [key: string]: Words };

export const objectives: readonly (readonly [
  block: 'regionBlock' | 'campaignBlock' | 'keyAccountBlock' | 'prospectBlock' | 'receivableBlock' | 'issueBlock',
  objective: Words,
  action: Words,
  metric: Words,
])[] = [
  [
    'regionBlock',
    ['Raise the share in the region', '提高区域份额', '提高區域市占'],
    ['Two visits a week to users', '每周拜访两家用户', '每週拜訪兩家用戶'],
    ['New users', '新用户数', '新用戶數'],
  ],
  [
    'campaignBlock',
    ['Sell the new sensor', '推广新传感器', '推廣新感測器'],
    ['Trial kits for key users', '为重点用户提供试用', '為重點用戶提供試用'],
    ['Trials', '试用数', '試用數'],
  ],
  [
    'keyAccountBlock',
    ['Yearly contract', '签年度合同', '簽年度合約'],
    ['Talks at director level', '总监级会谈', '總監級會談'],
    ['Contracts', '合同数', '合約數'],
  ],
  [
    'prospectBlock',
    ['Open prospects from the fair', '跟进展会线索', '跟進展覽名單'],
    ['Call every hot lead in a week', '一周内致电热线索', '一週內致電熱門名單'],
    ['Meetings', '会面数', '會面數'],
  ],
  [
    'receivableBlock',
    ['Collect what is over 60 days', '收回超 60 天欠款', '收回逾 60 天欠款'],
    ['Weekly call with finance', '每周与财务对账', '每週與財務對帳'],
    ['Invoices', '发票数', '發票數'],
  ],
  [
    'issueBlock',
    ['Shorten delivery of drives', '缩短驱动器交期', '縮短驅動器交期'],
    ['Safety stock with the plant', '与工厂设安全库存', '與工廠設安全庫存'],
    ['Weeks', '周数', '週數'],
  ],
];

import type { Words } from '../words/templates/words';

type Lists = { readonly [list: string]: readonly Words[] };

export const company: Words = ['Amberfield Controls', '安柏自控', '安柏自控'];

/** In the order of the trades of the customers. */
export const segments: readonly Words[] = [
  ['Food and drink', '食品饮料', '食品飲料'],
  ['Paper and print', '造纸印刷', '造紙印刷'],
  ['Textiles', '纺织', '紡織'],
  ['Machine building', '机械制造', '機械製造'],
  ['Water supply', '水务', '水務'],
  ['Glass', '玻璃', '玻璃'],
];

export const setupWords = {
  jobTitle: [
    ['Senior account manager', '高级客户经理', '資深業務經理'],
    ['Account manager', '客户经理', '業務經理'],
    ['Sales engineer', '销售工程师', '業務工程師'],
  ],
  strengths: [
    ['Knows the plants of key accounts', '熟悉重点客户的工厂', '熟悉重點客戶的工廠'],
    ['Negotiates calmly', '谈判沉稳', '談判沉穩'],
    ['Wins new customers', '善于开发新客户', '善於開發新客戶'],
    ['Strong on technology', '技术扎实', '技術紮實'],
    ['Keeps promises to customers', '对客户守信', '對客戶守信'],
  ],
  weaknesses: [
    ['Late with reports', '汇报不及时', '回報不及時'],
    ['Gives discounts too early', '让价过早', '讓價過早'],
    ['Few calls on dormant customers', '很少联系沉睡客户', '較少聯絡沉睡客戶'],
    ['Weak follow-up of offers', '报价后跟进不足', '報價後跟進不足'],
  ],
  development: [
    ['Course on value selling', '价值销售课程', '價值銷售課程'],
    ['Joint visits with a senior colleague', '与资深同事联合拜访', '與資深同仁聯合拜訪'],
    ['Lead one key account project', '主导一个重点客户项目', '主導一個重點客戶專案'],
  ],
  channel: [
    ['Direct', '直销', '直銷'],
    ['Direct and distributors', '直销与经销', '直銷與經銷'],
    ['Distributors', '经销', '經銷'],
  ],
  marketSource: [['Industry association, 2025', '行业协会 2025', '產業公會 2025']],
  unitOfSale: [
    ['piece', '台', '台'],
    ['piece', '台', '台'],
    ['piece', '个', '個'],
    ['hour', '小时', '小時'],
  ],
  preferences: [
    ['Delivery on Mondays only', '仅限周一送货', '僅限週一送貨'],
    ['Wants quotations by e-mail', '报价请发邮件', '報價請寄電子郵件'],
    ['Prefers visits in the morning', '喜欢上午拜访', '偏好上午拜訪'],
    ['Two signatures for orders above 50,000', '五万以上订单须双签', '五萬以上訂單須雙簽'],
  ],
  partnerNote: [
    ['Renewal under discussion', '正在商谈续约', '正在洽談續約'],
    ['Stock of sensors is low', '传感器库存偏低', '感測器庫存偏低'],
    ['Joint training in autumn', '秋季联合培训', '秋季聯合教育訓練'],
  ],
} as const satisfies Lists;

/** Skill and the group that it belongs to. */
export const skillWords: readonly (readonly [
  words: Words,
  group: 'workAbility' | 'dealingWithPeople' | 'personalSkill' | 'teamLeading',
])[] = [
  [['Product knowledge', '产品知识', '產品知識'], 'workAbility'],
  [['Negotiation', '谈判', '談判'], 'dealingWithPeople'],
  [['Time management', '时间管理', '時間管理'], 'personalSkill'],
  [['Leading a project', '项目带领', '專案帶領'], 'teamLeading'],
];

export interface RoleWords {
  readonly title: Words;
  readonly branch: 'salesBranch' | 'salesMarketingBranch' | 'marketBranch' | 'operationsBranch';
  readonly years: number;
  readonly limit: number;
  /** The place of the next role in the list. */
  readonly next: number | null;
  readonly mission: Words;
  readonly approves: Words;
}

export const roleWords: readonly RoleWords[] = [
  {
    title: ['Account manager', '客户经理', '業務經理'],
    branch: 'salesBranch',
    years: 2,
    limit: 5_000,
    next: 1,
    mission: ['Sells and keeps customers', '销售并维护客户', '銷售並維繫客戶'],
    approves: ['Discounts up to 5 %', '5 % 以内的折扣', '5 % 以內的折扣'],
  },
  {
    title: ['Senior account manager', '高级客户经理', '資深業務經理'],
    branch: 'salesBranch',
    years: 5,
    limit: 20_000,
    next: 2,
    mission: ['Grows key accounts', '做大重点客户', '壯大重點客戶'],
    approves: ['Discounts up to 8 %', '8 % 以内的折扣', '8 % 以內的折扣'],
  },
  {
    title: ['Regional manager', '区域经理', '區域經理'],
    branch: 'salesBranch',
    years: 8,
    limit: 50_000,
    next: 3,
    mission: ['Reaches the target of a region', '完成区域目标', '達成區域目標'],
    approves: ['Discounts up to 12 %, expenses', '12 % 以内的折扣与费用', '12 % 以內的折扣與費用'],
  },
  {
    title: ['Sales director', '销售总监', '業務總監'],
    branch: 'salesBranch',
    years: 12,
    limit: 200_000,
    next: null,
    mission: ['Reaches the target of the year', '完成年度目标', '達成年度目標'],
    approves: ['Targets, prices, contracts', '目标、价格与合同', '目標、價格與合約'],
  },
  {
    title: ['Director of marketing', '市场总监', '市場總監'],
    branch: 'marketBranch',
    years: 10,
    limit: 100_000,
    next: 3,
    mission: ['Makes the brand known', '提升品牌知名度', '提升品牌知名度'],
    approves: ['Campaigns and exhibitions', '推广活动与展会', '推廣活動與展覽'],
  },
  {
    title: ['Director of operations', '运营总监', '營運總監'],
    branch: 'operationsBranch',
    years: 10,
    limit: 100_000,
    next: 3,
    mission: ['Delivers what is sold', '按约交付', '依約交付'],
    approves: ['Delivery dates and stock', '交期与库存', '交期與庫存'],
  },
];

export const roleLists = {
  accountable: [
    ['Own target, visits, receivables', '个人目标、拜访与回款', '個人目標、拜訪與收款'],
    ['Key accounts and coaching', '重点客户与辅导', '重點客戶與輔導'],
    ['Plan, team and budget', '计划、团队与预算', '計畫、團隊與預算'],
  ],
  consulted: [
    ['Prices and new products', '价格与新产品', '價格與新產品'],
    ['Credit limits', '信用额度', '信用額度'],
  ],
  informed: [
    ['Stock and delivery dates', '库存与交期', '庫存與交期'],
    ['Complaints of own customers', '所辖客户的投诉', '所屬客戶的客訴'],
  ],
  education: [
    ['Bachelor, engineering', '本科，工科', '大學，工程相關'],
    ['Bachelor or equal', '本科或同等学历', '大學或同等學歷'],
  ],
  skills: [
    ['Technology, talks with buyers', '技术、与采购沟通', '技術、與採購溝通'],
    ['Negotiation, planning, coaching', '谈判、计划与辅导', '談判、規劃與輔導'],
  ],
  promotion: [
    ['Two years at 100 % of target', '连续两年完成目标', '連續兩年達成目標'],
    ['Has led a region or a project', '带过区域或项目', '帶過區域或專案'],
  ],
} as const satisfies Lists;

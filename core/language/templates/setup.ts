import type { SheetWords, Words } from './template-words';

export const setupSheets = {
  settings: {
    name: ['Settings', '设置', '設定'],
    purpose: [
      'What holds for the whole workbook: company, business year, annual target and rules.',
      '对整个工作簿有效的内容：公司、会计年度、年度目标与规则。',
      '對整個活頁簿有效的內容：公司、會計年度、年度目標與規則。',
    ],
  },
  team: {
    name: ['Team', '销售团队', '業務團隊'],
    purpose: [
      'The people who sell: since when, where, and what they earn when they meet their target.',
      '销售人员：入职时间、所属区域，以及达成目标时的收入。',
      '業務人員：到職時間、所屬區域，以及達成目標時的收入。',
    ],
  },
  regions: {
    name: ['Regions', '区域', '區域'],
    purpose: [
      'Sales territories with their market, our sales there and our share.',
      '销售区域及其市场规模、我方销售额与市场份额。',
      '銷售區域及其市場規模、我方銷售額與市占率。',
    ],
  },
  products: {
    name: ['Products', '产品', '產品'],
    purpose: [
      'What is sold, by category, with list price, standard cost and sales of the year.',
      '所销售的产品：类别、标价、标准成本与本年销售额。',
      '所銷售的產品：類別、定價、標準成本與本年銷售額。',
    ],
  },
  customers: {
    name: ['Customers', '客户', '客戶'],
    purpose: [
      'Whom we sell to, on what terms and credit, and how each one stands today.',
      '客户名录：付款条件、信用额度与目前状态。',
      '客戶名錄：付款條件、信用額度與目前狀態。',
    ],
  },
  accounts: {
    name: ['Accounts', '预算科目', '預算科目'],
    purpose: [
      'Budget lines; the type of an account says on which side of the budget is better.',
      '预算科目；科目类型决定高于还是低于预算为有利。',
      '預算科目；科目類型決定高於或低於預算為有利。',
    ],
  },
  partners: {
    name: ['Partners', '合作伙伴', '合作夥伴'],
    purpose: [
      'Agents, distributors and other partners: what is expected of them and when their contracts end.',
      '代理商、经销商等合作伙伴：销售要求与合同到期日。',
      '代理商、經銷商等合作夥伴：銷售要求與合約到期日。',
    ],
  },
  calendar: {
    name: ['Calendar', '工作日历', '工作行事曆'],
    purpose: [
      'Holidays, make-up days and half days, and the selling days of each month that follow from them.',
      '节假日、调休上班日与半天，以及由此得出的每月工作日数。',
      '國定假日、補班日與半天，以及由此得出的每月工作日數。',
    ],
  },
  commissionPlan: {
    name: ['Commission plan', '提成方案', '業績獎金方案'],
    purpose: [
      'How commission is reckoned, for everyone alike: basis, tiers and rates.',
      '提成的计算规则，对所有人一致：计算基础、档位与提成率。',
      '業績獎金的計算規則，對所有人一致：計算基礎、級距與獎金率。',
    ],
  },
  scorecardSetup: {
    name: ['Scorecard setup', '考核设置', '考核設定'],
    purpose: [
      'The items of the scorecard with their weights and the way each one is scored.',
      '绩效考核表的各项指标、权重与评分方法。',
      '績效考核表的各項指標、權重與評分方法。',
    ],
  },
  itemTargets: {
    name: ['Item targets', '考核目标', '考核目標'],
    purpose: [
      'What each salesperson is to reach a month in each item; sales come from the target plan.',
      '每位销售员各项指标的每月目标；销售额目标取自目标计划。',
      '每位業務員各項指標的每月目標；銷售額目標取自目標計畫。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

const settingLabels = {
  companyHeading: ['Company', '公司', '公司'],
  company: ['Company name', '公司名称', '公司名稱'],
  currency: ['Currency', '货币', '幣別'],
  taxBasis: ['Amounts are', '金额口径', '金額口徑'],
  moneyDecimals: ['Decimals of amounts', '金额小数位数', '金額小數位數'],
  timeHeading: ['Time', '时间', '時間'],
  yearStart: ['Business year begins', '会计年度起始日', '會計年度起始日'],
  asOf: ['Figures as of', '数据截至', '資料截至'],
  holidayRegion: ['Holidays of', '节假日地区', '假日地區'],
  mergesJanuary: ['January with February', '合并一月与二月', '合併一月與二月'],
  targetHeading: ['Target', '目标', '目標'],
  annualTarget: ['Annual target', '年度目标', '年度目標'],
  roundingUnit: ['Rounding unit', '取整单位', '進位單位'],
  regionOverAssignment: ['Over-assigned: regions', '区域超额下达率', '區域超額分派率'],
  personOverAssignment: ['Over-assigned: people', '人员超额下达率', '人員超額分派率'],
  rulesHeading: ['Rules', '规则', '規則'],
  inactiveDays: ['Lost after (days)', '流失天数', '流失天數'],
  keyAccountDays: ['Visit key accounts (days)', '大客户拜访间隔（天）', '大客戶拜訪間隔（天）'],
  varianceAmount: ['Material from (amount)', '重大差异金额', '重大差異金額'],
  varianceShare: ['Material from (share)', '重大差异比率', '重大差異比率'],
  overAssignmentMost: ['Over-assignment at most', '超额下达率上限', '超額分派率上限'],
} as const satisfies { readonly [label: string]: Words };

const peopleLabels = {
  jobTitle: ['Job title', '职务', '職稱'],
  managerEmail: ['Manager’s e-mail', '主管邮箱', '主管電子郵件'],
  hireDate: ['Joined on', '入职日期', '到職日'],
  leaveDate: ['Last day', '离职日期', '離職日'],
  tenureMonths: ['Months in the team', '在职月数', '在職月數'],
  isActive: ['In the team', '在职', '在職'],
  baseSalary: ['Base salary a month', '月底薪', '月底薪'],
  targetVariable: ['Variable pay a year', '年度目标浮动薪', '年度目標變動薪'],
  onTargetEarnings: ['On-target pay a year', '达标年收入', '達標年收入'],
  variableShare: ['Variable share', '浮动薪占比', '變動薪占比'],
  bandFrom: ['Pay band from', '薪资带下限', '薪資帶下限'],
  bandTo: ['Pay band to', '薪资带上限', '薪資帶上限'],
  bandPosition: ['Place in pay band', '薪资带位置', '薪資帶位置'],
  strengths: ['Strengths', '优势', '優勢'],
  weaknesses: ['Weaknesses', '不足', '待加強處'],
  development: ['Development', '发展措施', '發展措施'],
} as const satisfies { readonly [label: string]: Words };

const marketLabels = {
  marketSize: ['Market a year', '年市场规模', '年市場規模'],
  marketSource: ['Source of market size', '规模数据来源', '規模資料來源'],
  potential: ['Potential (index)', '潜力指数', '潛力指數'],
  salesThisYear: ['Sales year to date', '本年累计销售额', '本年累計銷售額'],
  salesLastYear: ['Sales year before', '上年销售额', '去年銷售額'],
  growthRate: ['Growth rate', '增长率', '成長率'],
  marketShare: ['Share of year’s market', '市场份额', '市占率'],
  accountsInRegion: ['Customers here', '客户数', '客戶數'],
  peopleInRegion: ['Salespeople here', '销售员人数', '業務員人數'],
  unitOfSale: ['Unit', '单位', '單位'],
  listPrice: ['List price', '标价', '定價'],
  standardCost: ['Standard cost', '标准成本', '標準成本'],
  launchDate: ['Launched on', '上市日期', '上市日'],
  partnerType: ['Kind of partner', '伙伴类型', '夥伴類型'],
  partnerTarget: ['Target of the year', '年度销售要求', '年度銷售要求'],
  contractEnd: ['Contract ends on', '合同到期日', '合約到期日'],
  daysToEnd: ['Days to contract end', '距到期天数', '距到期天數'],
  nextContact: ['Next contact on', '下次联系', '下次聯繫'],
} as const satisfies { readonly [label: string]: Words };

const customerLabels = {
  segment: ['Segment', '客户细分', '客戶區隔'],
  fitsSegment: ['Fits our target market', '符合目标市场', '符合目標市場'],
  isKeyAccount: ['Key account', '大客户', '大客戶'],
  importance: ['Importance (0–100)', '重要度（0–100）', '重要度（0–100）'],
  creditRating: ['Credit rating', '信用等级', '信用等級'],
  creditLimit: ['Credit limit', '信用额度', '信用額度'],
  limitExpiry: ['Limit valid to', '额度有效期至', '額度有效期至'],
  placementCredit: ['Stock on credit', '铺底金额', '鋪貨賒欠'],
  termsType: ['Payment terms', '付款条件', '付款條件'],
  termsDays: ['Terms in days', '账期天数', '帳期天數'],
  lastOrder: ['Last order', '最近订单', '最近訂單'],
  salesLast12: ['Sales in 12 months', '近 12 个月销售额', '近 12 個月銷售額'],
  customerState: ['State', '客户状态', '客戶狀態'],
  lastVisit: ['Last visit', '最近拜访', '最近拜訪'],
  preferences: ['Preferences', '偏好', '偏好'],
} as const satisfies { readonly [label: string]: Words };

const ruleLabels = {
  actualSource: ['Actual comes from', '实际数来源', '實際數來源'],
  behaviour: ['Cost behaviour', '成本性态', '成本習性'],
  driver: ['Driver', '动因', '動因'],
  sellingDaysHeading: ['Selling days by month', '每月工作日', '每月工作日'],
  sellingDays: ['Selling days', '工作日', '工作日'],
  specialDays: ['Special days', '特殊日', '特殊日'],
  weekHeading: ['An ordinary week', '平常的一周', '平常的一週'],
  weekday: ['Weekday', '星期', '星期'],
  weekdayWeight: ['Day weight', '日权重', '日權重'],
  specialDaysHeading: ['Holidays and make-up days', '节假日与调休上班日', '假日與補班日'],
  specialDay: ['Day', '日期', '日期'],
  dayWeight: ['Weight of that day', '当日权重', '當日權重'],
  reason: ['Reason', '原因', '原因'],
  commissionBasis: ['Commission on', '提成基础', '獎金計算基礎'],
  tierMode: ['How tiers apply', '累进方式', '累進方式'],
  newCustomerBonus: ['Bonus a new customer', '每个新客户奖金', '每個新客戶獎金'],
  tiersHeading: ['Tiers of the year', '年度档位', '年度級距'],
  tierFrom: ['From (year to date)', '起点（年初至今）', '起點（年初至今）'],
  rate: ['Rate', '提成率', '獎金率'],
  item: ['Item', '考核指标', '考核指標'],
  itemWeight: ['Weight', '权重', '權重'],
  method: ['Method', '评分方法', '評分方法'],
  direction: ['Better is', '方向', '方向'],
  cap: ['Cap (points)', '得分上限', '得分上限'],
  pointsHeading: ['Points: value, score', '评分点：数值、得分', '評分點：數值、得分'],
  point1: ['Value 1', '数值 1', '數值 1'],
  score1: ['Score 1', '得分 1', '得分 1'],
  point2: ['Value 2', '数值 2', '數值 2'],
  score2: ['Score 2', '得分 2', '得分 2'],
  point3: ['Value 3', '数值 3', '數值 3'],
  score3: ['Score 3', '得分 3', '得分 3'],
  sourceHeading: ['Where it comes from', '数据出处', '資料出處'],
  dataSource: ['Sheet', '工作表', '工作表'],
  monthlyTarget: ['Target a month', '每月目标', '每月目標'],
} as const satisfies { readonly [label: string]: Words };

export const setupLabels = { ...settingLabels, ...peopleLabels, ...marketLabels, ...customerLabels, ...ruleLabels };

export const setupOptions = {
  withoutTax: ['without tax', '不含税', '未稅'],
  withTax: ['with tax', '含税', '含稅'],
  regionCN: ['Chinese mainland', '中国大陆', '中國大陸'],
  regionTW: ['Taiwan', '台湾', '台灣'],
  regionHK: ['Hong Kong', '香港', '香港'],
  regionOther: ['other', '其他', '其他'],
  monday: ['Monday', '周一', '週一'],
  tuesday: ['Tuesday', '周二', '週二'],
  wednesday: ['Wednesday', '周三', '週三'],
  thursday: ['Thursday', '周四', '週四'],
  friday: ['Friday', '周五', '週五'],
  saturday: ['Saturday', '周六', '週六'],
  sunday: ['Sunday', '周日', '週日'],
  revenue: ['revenue', '收入', '收入'],
  expense: ['expense', '费用', '費用'],
  profit: ['profit', '利润', '利潤'],
  statistic: ['statistic', '统计', '統計'],
  fromExpenses: ['expenses', '费用记录', '費用紀錄'],
  fromSales: ['orders', '订单', '訂單'],
  fromGrossProfit: ['gross profit', '毛利', '毛利'],
  fixedCost: ['fixed', '固定', '固定'],
  variableCost: ['variable', '变动', '變動'],
  mixedCost: ['mixed', '混合', '混合'],
  onOrders: ['orders', '订单', '訂單'],
  onReceipts: ['receipts', '回款', '收款'],
  marginal: ['marginal', '超额累进', '超額累進'],
  retroactive: ['retroactive', '全额累进', '全額累進'],
  ratingA: ['A', 'A', 'A'],
  ratingB: ['B', 'B', 'B'],
  ratingC: ['C', 'C', 'C'],
  ratingD: ['D', 'D', 'D'],
  netDays: ['net days', '发票日起', '發票日起'],
  endOfMonth: ['end of month', '当月底起', '當月底起'],
  endOfNextMonth: ['end of next month', '次月底起', '次月底起'],
  prospect: ['prospect', '潜在', '潛在'],
  activeCustomer: ['active', '活跃', '活躍'],
  dormantCustomer: ['dormant', '休眠', '沉睡'],
  lostCustomer: ['lost', '流失', '流失'],
  agent: ['agent', '代理商', '代理商'],
  distributor: ['distributor', '经销商', '經銷商'],
  retailer: ['retailer', '零售商', '零售商'],
  alliance: ['alliance', '战略联盟', '策略聯盟'],
  ratio: ['ratio', 'ratio', 'ratio'],
  linear: ['linear', 'linear', 'linear'],
  step: ['step', 'step', 'step'],
  increment: ['increment', 'increment', 'increment'],
  deduct: ['deduct', 'deduct', 'deduct'],
  bonus: ['bonus', 'bonus', 'bonus'],
  binary: ['binary', 'binary', 'binary'],
  manual: ['manual', 'manual', 'manual'],
  higher: ['higher', 'higher', 'higher'],
  lower: ['lower', 'lower', 'lower'],
} as const satisfies { readonly [option: string]: Words };

const settingNotes = {
  currencyNote: [
    'The code of the currency of all amounts, such as CNY, TWD, HKD or USD. Amounts are typed in whole units, never in thousands.',
    '所有金额的货币代码，例如 CNY、TWD、HKD、USD。金额一律按元填写，不要按万元填写。',
    '所有金額的幣別代碼，例如 CNY、TWD、HKD、USD。金額一律以元填寫，不要以萬元填寫。',
  ],
  taxBasisNote: [
    'Whether targets, orders, invoices and receipts are typed with or without tax. Keep to one; mixing them is the most common cause of false variances.',
    '目标、订单、发票与回款是含税还是不含税填写。请只用一种口径；混用是虚假差异最常见的原因。',
    '目標、訂單、發票與收款是以含稅或未稅填寫。請只用一種口徑；混用是虛假差異最常見的原因。',
  ],
  yearStartNote: [
    'The first day of the year that is planned, always the first of a month, such as 2026-01-01 or 2026-04-01.',
    '计划年度的第一天，必须是某月的 1 日，例如 2026-01-01 或 2026-04-01。',
    '計畫年度的第一天，必須是某月的 1 日，例如 2026-01-01 或 2026-04-01。',
  ],
  asOfNote: [
    'The day up to which all figures count, that day included. It does not move by itself: type a new day when you have entered new records.',
    '所有数据计算到这一天（含当天）。它不会自动变化：录入新记录后，请改成新的日期。',
    '所有數字計算到這一天（含當天）。它不會自動變動：輸入新紀錄後，請改成新的日期。',
  ],
  holidayRegionNote: [
    'Whose holidays the calendar step fills in. Check the list against the official notice of the year.',
    '日历步骤按该地区填入节假日。请与当年的官方通知核对。',
    '行事曆步驟依該地區填入假日。請與當年度的官方公告核對。',
  ],
  mergesJanuaryNote: [
    'With yes, January and February are taken together, because the Spring Festival falls in one or the other: in the season, and in the growth item of the scorecard.',
    '选“是”时，一月与二月合并计算，因为春节有时在一月、有时在二月：用于季节占比和考核表中的增长率。',
    '選「是」時，一月與二月合併計算，因為農曆春節有時在一月、有時在二月：用於季節占比與考核表中的成長率。',
  ],
  roundingUnitNote: [
    'Every target is a multiple of this amount, such as 1, 100 or 1000. It must be more than 0.',
    '每个目标都是该金额的整数倍，例如 1、100 或 1000。必须大于 0。',
    '每個目標都是該金額的整數倍，例如 1、100 或 1000。必須大於 0。',
  ],
  overAssignmentNote: [
    'What the regions together are given above the annual target, and the people above their regions. 0 % and 0 % hand the target on as it is; 5 % and 5 % make 110.25 % in all.',
    '各区域合计超出年度目标的比例，以及人员合计超出区域目标的比例。0 % 与 0 % 即原样下达；5 % 与 5 % 合起来为 110.25 %。',
    '各區域合計超出年度目標的比例，以及人員合計超出區域目標的比例。0 % 與 0 % 即原樣分派；5 % 與 5 % 合起來為 110.25 %。',
  ],
  inactiveDaysNote: [
    'Days without an order after which a customer counts as lost; after half of them as dormant.',
    '多少天没有订单即视为流失；超过一半天数视为休眠。',
    '多少天沒有訂單即視為流失；超過一半天數視為沉睡。',
  ],
  keyAccountDaysNote: [
    'A key account without a visit in this many days appears among the data checks.',
    '大客户超过这些天没有拜访，就会列入数据检查。',
    '大客戶超過這些天沒有拜訪，就會列入資料檢查。',
  ],
  varianceNote: [
    'A variance is material when it reaches both this amount and the share of the budget below. Where nothing was budgeted the amount alone decides.',
    '差异同时达到此金额与下方的预算比率才算重大。没有预算时只看金额。',
    '差異同時達到此金額與下方的預算比率才算重大。沒有預算時只看金額。',
  ],
  overAssignmentMostNote: [
    'Above this share over the annual target the data checks warn; 10 to 20 % is usual.',
    '合计超出年度目标的比例高于此值时，数据检查会提醒；通常为 10 至 20 %。',
    '合計超出年度目標的比例高於此值時，資料檢查會提醒；通常為 10 至 20 %。',
  ],
} as const satisfies { readonly [note: string]: Words };

const listNotes = {
  managerEmailNote: [
    'Where several people share the workbook (Google Sheets), only this person fills in the scorecard rows of their people.',
    '多人共用工作簿时（Google 表格），只有此人可以填写其下属的考核行。',
    '多人共用活頁簿時（Google 試算表），只有此人可以填寫其部屬的考核列。',
  ],
  payNote: [
    'Base salary is per month; variable pay and the pay band are per year, at 100 % of target.',
    '底薪按月填写；浮动薪与薪资带按年填写，以完成 100 % 目标为准。',
    '底薪以月填寫；變動薪與薪資帶以年填寫，以達成 100 % 目標為準。',
  ],
  marketSizeNote: [
    'Sales of all suppliers in this region in a whole year. The share compares our sales so far this year with it, so it is complete only at the end of the year.',
    '该区域所有供应商全年的销售额。份额以我方本年至今的销售额与之相比，因此到年底才完整。',
    '該區域所有供應商全年的銷售額。市占率以我方本年至今的銷售額與之相比，因此到年底才完整。',
  ],
  creditLimitNote: [
    'Blank: no limit has been set. 0: cash only, anything owed is over the limit. After its last valid day a limit counts as 0.',
    '留空表示未设额度；0 表示只收现款，任何欠款都算超额。过了有效期的额度按 0 计。',
    '留白表示未設額度；0 表示只收現款，任何欠款都算超額。過了有效期的額度以 0 計。',
  ],
  termsNote: [
    'From which day the terms count. Invoice of 10 March, 30 days: net days 9 April; end of month (31 March + 30) 30 April; end of next month (30 April + 30) 30 May. Agree on it: “monthly, 30 days” is read in each of these ways.',
    '账期从哪天起算。发票日 3 月 10 日、30 天：发票日起为 4 月 9 日；当月底起（3 月 31 日 + 30）为 4 月 30 日；次月底起（4 月 30 日 + 30）为 5 月 30 日。“月结 30 天”有这几种理解，请与客户约定清楚。',
    '帳期從哪天起算。發票日 3 月 10 日、30 天：發票日起為 4 月 9 日；當月底起（3 月 31 日 + 30）為 4 月 30 日；次月底起（4 月 30 日 + 30）為 5 月 30 日。「月結 30 天」有這幾種解讀，請與客戶約定清楚。',
  ],
  actualSourceNote: [
    'Where the actual of this account is summed from: the expense records with this account, the amounts of all orders, or amounts less cost of all orders. Orders without a cost make the gross profit too high. Blank means expenses.',
    '该科目的实际数从哪里汇总：记在该科目的费用、全部订单金额，或全部订单金额减成本。没有成本的订单会使毛利偏高。留空按费用记录计算。',
    '該科目的實際數從哪裡彙總：記在該科目的費用、全部訂單金額，或全部訂單金額減成本。沒有成本的訂單會使毛利偏高。留白以費用紀錄計算。',
  ],
  weekdayNote: [
    '1 is a full selling day, 0.5 half a day, 0 a day off. More than 1 for weekdays that sell more than others.',
    '1 为完整工作日，0.5 为半天，0 为休息日。销售明显较多的日子可大于 1。',
    '1 為完整工作日，0.5 為半天，0 為休息日。銷售明顯較多的日子可大於 1。',
  ],
  dayWeightNote: [
    'Only days that differ from their weekday: a holiday 0, half a day 0.5, a make-up day on a weekend 1.',
    '只填写与平日不同的日子：节假日 0，半天 0.5，周末调休上班日 1。',
    '只填寫與平日不同的日子：假日 0，半天 0.5，週末補班日 1。',
  ],
} as const satisfies { readonly [note: string]: Words };

const scoringNotes = {
  commissionBasisNote: [
    'Orders: the amounts of the salesperson’s orders. Receipts: the money that came in for the salesperson; type receipts on the tax basis of the plan.',
    '订单：该销售员的订单金额。回款：归属该销售员的到账金额；回款请按方案的税口径填写。',
    '訂單：該業務員的訂單金額。收款：歸屬該業務員的入帳金額；收款請依方案的稅口徑填寫。',
  ],
  tierModeNote: [
    'Marginal: each part of the amount earns the rate of its own tier. Retroactive: the whole amount earns the rate of the tier reached, so that pay jumps at each tier.',
    '超额累进：各部分金额按各自档位的提成率计算。全额累进：全部金额按达到的档位计算，因此在每个档位处会跳升。',
    '超額累進：各部分金額以各自級距的獎金率計算。全額累進：全部金額以達到的級距計算，因此在每個級距處會跳升。',
  ],
  tiersNote: [
    'Amounts are those of the year to date. The first tier starts at 0, each further one higher; an amount equal to the start of a tier is in that tier.',
    '金额为年初至今的累计数。第一档从 0 开始，其后逐档升高；恰好等于起点的金额属于该档。',
    '金額為年初至今的累計數。第一級從 0 開始，其後逐級升高；恰好等於起點的金額屬於該級。',
  ],
  scorecardSetupNote: [
    'Weights add up to 100; 0 shows an item without counting it. Items without data are left out and the others weigh accordingly more.',
    '权重合计为 100；权重 0 的指标只显示、不计分。没有数据的指标不计，其余指标按比例加权。',
    '權重合計為 100；權重 0 的指標只顯示、不計分。沒有資料的指標不計，其餘指標依比例加權。',
  ],
  methodNote: [
    'ratio: 100 × actual ÷ target. linear: straight lines between the points. step: the score of the band reached. increment: plus or minus for each 1 % from the target. deduct: points off for each event. bonus: extra points, weight 0. binary: all or nothing. manual: the manager’s rating of 1 to 5.',
    'ratio（完成率）：100 × 实际 ÷ 目标。linear（区间线性）：各点之间连直线。step（阶梯）：达到哪一档得哪一档的分。increment（增减）：与目标每差 1 % 加减分。deduct（扣分）：每发生一次扣分。bonus（加分）：额外加分，权重 0。binary（一票）：全得或不得。manual（主观）：主管评 1 至 5 分。',
    'ratio（達成率）：100 × 實際 ÷ 目標。linear（區間線性）：各點之間連直線。step（階梯）：達到哪一級得哪一級的分。increment（增減）：與目標每差 1 % 加減分。deduct（扣分）：每發生一次扣分。bonus（加分）：額外加分，權重 0。binary（一票）：全得或不得。manual（主觀）：主管評 1 至 5 分。',
  ],
  pointsNote: [
    'A value of the actual and its score, upwards; the value may hang on the target: target, target*0.8, target+0.15. Or a setting of the method and its number: per and 5, floor and 0. Blank: the method’s own points.',
    '实际值的一个点及其得分，由小到大；该点可随目标而定：target、target*0.8、target+0.15。也可填方法的设置名及其数字：per 与 5、floor 与 0。留空则用方法自带的点。',
    '實際值的一個點及其得分，由小到大；該點可隨目標而定：target、target*0.8、target+0.15。也可填方法的設定名稱及其數字：per 與 5、floor 與 0。留白則用方法自帶的點。',
  ],
  itemTargetsNote: [
    'Targets of one ordinary month, each in its item’s unit: customers, visits, calls, orders a week; growth and other ratios as 10 %.',
    '平常一个月的目标，按各指标的单位填写：客户数、拜访数、电话数、每周订单数；增长率等比率填 10 %。',
    '平常一個月的目標，依各指標的單位填寫：客戶數、拜訪數、電話數、每週訂單數；成長率等比率填 10 %。',
  ],
} as const satisfies { readonly [note: string]: Words };

export const setupNotes = { ...settingNotes, ...listNotes, ...scoringNotes };

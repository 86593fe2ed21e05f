import type { SheetWords, Words } from './template-words';

export const planSheets = {
  targetBasis: {
    name: ['Target basis', '目标依据', '目標依據'],
    purpose: [
      'What the annual target rests on: history, growth, season, capacity and the mix of products.',
      '年度目标的依据：历史、增长、季节、产能与产品结构。',
      '年度目標的依據：歷史、成長、季節、產能與產品組合。',
    ],
  },
  targetPlan: {
    name: ['Target plan', '目标计划', '目標計畫'],
    purpose: [
      'The annual target by salesperson and month; people, months, regions and the year add up exactly.',
      '年度目标按销售员与月份分解；人员、月份、区域与全年合计分毫不差。',
      '年度目標依業務員與月份分解；人員、月份、區域與全年合計分毫不差。',
    ],
  },
  dailyTargets: {
    name: ['Daily targets', '每日目标', '每日目標'],
    purpose: [
      'A month’s targets by day and week, by the selling days of the calendar.',
      '按工作日历把当月目标分解到每天与每周。',
      '依工作行事曆把當月目標分解到每天與每週。',
    ],
  },
  salesPlan: {
    name: ['Sales plan', '销售计划', '銷售計畫'],
    purpose: [
      'What will be done to reach the target, in six blocks, with owner and due date.',
      '为完成目标要做的事，分六个板块，各有负责人与期限。',
      '為達成目標要做的事，分六個區塊，各有負責人與期限。',
    ],
  },
  budget: {
    name: ['Budget', '预算', '預算'],
    purpose: [
      'The year’s budget by account and month, and every change with its reason and approval.',
      '全年预算按科目与月份列出，每次调整都有原因与批准人。',
      '全年預算依科目與月份列出，每次調整都有原因與核准人。',
    ],
  },
  forecast: {
    name: ['Forecast', '销售预测', '銷售預測'],
    purpose: [
      'What will be sold: what people commit to, what the pipeline holds, and what history alone would say.',
      '预计销售额：人员的承诺、商机的加权额，以及仅凭历史的预测。',
      '預計銷售額：人員的承諾、商機的加權額，以及僅憑歷史的預測。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

const basisLabels = {
  growthHeading: ['Growth', '增长', '成長'],
  salesTwoYearsAgo: ['Sales two years before', '前年销售额', '前年銷售額'],
  growthLastYear: ['Growth last year', '上年增长率', '去年成長率'],
  targetOfYear: ['Target of this year', '本年目标', '本年目標'],
  growthNeeded: ['Growth that it asks for', '目标所需增长率', '目標所需成長率'],
  seasonReliability: ['Reliability of season', '季节可靠度', '季節可靠度'],
  sellersCapacity: ['Capacity of the team', '团队产能', '團隊產能'],
  capacityGap: ['Target less capacity', '目标减产能', '目標減產能'],
  basisEvidence: ['Why this target: evidence', '目标依据说明', '目標依據說明'],
  capacityDecision: ['How the gap is closed', '产能缺口的对策', '產能缺口的對策'],
  seasonHeading: ['Season', '季节占比', '季節占比'],
  seasonShare: ['Share by history', '历史占比', '歷史占比'],
  ownShare: ['Own share', '自定占比', '自訂占比'],
  usedShare: ['Share used', '采用占比', '採用占比'],
  seasonIndex: ['Season (mean = 100%)', '季节指数（均值 100%）', '季節指數（均值 100%）'],
  capacityHeading: ['Capacity by salesperson', '各销售员产能', '各業務員產能'],
  soldLastYear: ['Sold last year', '上年完成', '去年完成'],
  expectedGrowth: ['Expected growth', '预期增长率', '預期成長率'],
  rampShare: ['Ramp share', '爬坡比例', '爬升期比例'],
  fullQuota: ['Full quota a year', '满额年指标', '滿額年目標'],
  capacity: ['Capacity', '产能', '產能'],
  byCategoryHeading: ['By product category', '按产品类别', '依產品類別'],
  categoryBefore: ['Two years before', '前年', '前年'],
  categoryLastYear: ['Last year', '上年', '去年'],
  ownWeight: ['Own weight', '自定权重', '自訂權重'],
  categoryWeight: ['Weight used', '采用权重', '採用權重'],
  categoryTarget: ['Category target', '类别目标', '類別目標'],
  categoryGrowth: ['Growth asked for', '所需增长率', '所需成長率'],
  historyHeading: ['Sales by month', '各月销售额', '各月銷售額'],
  historyMonth: ['Month of history', '历史月份', '歷史月份'],
  monthSales: ['Sales of the month', '当月销售额', '當月銷售額'],
  monthGrowthOnYear: ['Growth on year before', '同比增长率', '年增率'],
  replacedBy: ['Use instead', '替代值', '替代值'],
  usedSales: ['Sales used', '采用销售额', '採用銷售額'],
} as const satisfies { readonly [label: string]: Words };

const targetLabels = {
  currentPlanHeading: ['Current plan', '当前计划', '目前計畫'],
  weight: ['Weight', '权重', '權重'],
  monthTarget: ['Target of the month', '当月目标', '當月目標'],
  yearTarget: ['Target of the year', '全年目标', '全年目標'],
  original: ['Original target', '原定目标', '原定目標'],
  changeFromOriginal: ['Change on original', '与原定之差', '與原定之差'],
  acknowledgedOn: ['Acknowledged on', '确认日期', '確認日期'],
  assignmentHeading: ['From company to people', '逐级下达', '逐層分派'],
  companyTarget: ['Company target', '公司目标', '公司目標'],
  regionsTotal: ['Regions together', '区域合计', '區域合計'],
  regionCoverage: ['Regions ÷ company', '区域 ÷ 公司', '區域 ÷ 公司'],
  toSplit: ['People together', '人员合计', '人員合計'],
  personCoverage: ['People ÷ regions', '人员 ÷ 区域', '人員 ÷ 區域'],
  wholeCoverage: ['People ÷ company', '人员 ÷ 公司', '人員 ÷ 公司'],
  checkTotal: ['Check: sum − total', '校验：合计差额', '檢核：合計差額'],
  checkUnits: ['Check: not whole units', '校验：非整单位数', '檢核：非整單位數'],
  byRegionHeading: ['By region', '按区域', '依區域'],
  regionName: ['Territory', '销售区域', '銷售區域'],
  regionPeople: ['Salespeople', '人数', '人數'],
  regionTarget: ['Regional target', '区域目标', '區域目標'],
  peopleTotal: ['Targets of its people', '人员目标合计', '人員目標合計'],
  coverage: ['People ÷ region', '人员 ÷ 区域', '人員 ÷ 區域'],
  targetByMonth: ['Target by month', '各月目标', '各月目標'],
  originalPlanHeading: ['Plan as first agreed', '最初确定的计划', '最初確定的計畫'],
  originalPerson: ['Agreed with', '目标承担人', '目標承擔人'],
  originalMonth: ['Agreed for the month', '原定当月目标', '原定當月目標'],
  originalYear: ['Agreed for the year', '原定全年目标', '原定全年目標'],
  changesHeading: ['Changes', '变更记录', '變更紀錄'],
  changedOn: ['Changed on', '变更日期', '變更日期'],
  changeReason: ['Reason for change', '变更原因', '變更原因'],
  weeksHeading: ['By week (Monday)', '按周（周一起）', '依週（週一起）'],
  weekTarget: ['Target of the week', '当周目标', '當週目標'],
  checkHeading: ['Check', '校验', '檢核'],
  dayCheck: ['Days − month', '各日 − 当月', '各日 − 當月'],
  daysHeading: ['By day', '按日', '依日'],
  dayTarget: ['Target of the day', '当日目标', '當日目標'],
  dayWeightsHeading: ['Weights of the days', '各日权重', '各日權重'],
  sellingWeight: ['Selling weight', '销售权重', '銷售權重'],
  weightsHeading: ['Weights by month', '各月权重', '各月權重'],
  weightPerson: ['Salesperson', '销售员', '業務員'],
  employedFrom: ['Counted from', '计算起始日', '計算起始日'],
  employedShare: ['Share of the month employed', '当月在职比例', '當月在職比例'],
  employedHeading: ['Share of the month employed', '当月在职比例', '當月在職比例'],
  monthWeight: ['Weight', '权重', '權重'],
  monthWeightsHeading: ['Weight × employed × season', '权重 × 在职 × 季节', '權重 × 在職 × 季節'],
} as const satisfies { readonly [label: string]: Words };

const budgetLabels = {
  budgetHeading: ['Budget of the year', '全年预算', '全年預算'],
  budgetMonth: ['Budget a month', '当月预算额', '當月預算額'],
  budgetYear: ['First budget', '原预算', '原預算'],
  budgetChanges: ['Changes to it', '预算调整', '預算調整'],
  budgetNow: ['Revised budget', '调整后预算', '調整後預算'],
  budgetChangesHeading: ['Changes of the budget', '预算调整记录', '預算調整紀錄'],
  changeAccount: ['Account changed', '调整科目', '調整科目'],
  changeMonth: ['Month changed', '调整月份', '調整月份'],
  changeAmount: ['Change (+ more)', '调整额（+ 增加）', '調整額（+ 增加）'],
} as const satisfies { readonly [label: string]: Words };

const forecastLabels = {
  forecastHeading: ['Target, forecast, actual', '目标、预测与实际', '目標、預測與實際'],
  forecastTarget: ['Sales target', '销售目标', '銷售目標'],
  historyForecast: ['Forecast by history', '历史预测', '歷史預測'],
  forecastLow: ['Low (95% range)', '下限（95%）', '下限（95%）'],
  forecastHigh: ['High (95% range)', '上限（95%）', '上限（95%）'],
  committed: ['Committed in all', '承诺合计', '承諾合計'],
  bestCaseSum: ['Best case in all', '最好情形合计', '最佳情境合計'],
  pipelineDue: ['Weighted pipeline', '加权商机额', '加權商機金額'],
  forecastAccuracy: ['Accuracy of commits', '承诺准确率', '承諾準確率'],
  commitHeading: ['What people commit to', '人员承诺', '人員承諾'],
  commitMonth: ['Month committed for', '承诺月份', '承諾月份'],
  commitPerson: ['Committed by', '承诺人', '承諾人'],
  commit: ['Commit', '承诺值', '承諾值'],
  bestCase: ['Best case', '最好情形', '最佳情境'],
  enteredOn: ['Entered on', '填写日期', '填寫日期'],
} as const satisfies { readonly [label: string]: Words };

const salesPlanLabels = {
  planBlocksHeading: ['The six blocks', '六个板块', '六個區塊'],
  planBlockName: ['Block of the plan', '计划板块', '計畫區塊'],
  blockLines: ['Lines', '项数', '項數'],
  blockDone: ['Lines done', '已完成项数', '已完成項數'],
  blockOverdue: ['Lines overdue', '逾期项数', '逾期項數'],
  blockAmount: ['Amount planned', '计划金额合计', '計畫金額合計'],
  blockBudget: ['Cost planned', '所需费用合计', '所需費用合計'],
  planBlock: ['Block', '板块', '區塊'],
  planMetric: ['Measured by', '衡量指标', '衡量指標'],
  targetValue: ['Target value', '目标值', '目標值'],
  actualValue: ['Value reached', '实际值', '實際值'],
  planAmount: ['Planned amount', '计划金额', '計畫金額'],
  planBudget: ['Planned cost', '所需费用', '所需費用'],
  startsOn: ['Starts on', '开始日期', '開始日期'],
  planCoverage: ['Planned ÷ annual target', '计划额 ÷ 年度目标', '計畫額 ÷ 年度目標'],
} as const satisfies { readonly [label: string]: Words };

export const planLabels = { ...basisLabels, ...targetLabels, ...budgetLabels, ...forecastLabels, ...salesPlanLabels };

export const planOptions = {
  regionBlock: ['regions', '区域', '區域'],
  campaignBlock: ['campaigns', '活动', '活動'],
  keyAccountBlock: ['key accounts', '大客户', '大客戶'],
  prospectBlock: ['prospects', '潜在客户', '潛在客戶'],
  receivableBlock: ['receivables', '应收账款', '應收帳款'],
  issueBlock: ['issues', '问题', '問題'],
} as const satisfies { readonly [option: string]: Words };

const basisNotes = {
  wholeYearsNote: [
    'All twelve months of the year before last. Where the orders do not reach back that far, the growth below is too high.',
    '前年整整十二个月的合计。订单记录不足时，下面的增长率会偏高。',
    '前年整整十二個月的合計。訂單紀錄不足時，下面的成長率會偏高。',
  ],
  growthNeededNote: [
    'Annual target ÷ sales of the whole last year − 1.',
    '年度目标 ÷ 上年全年销售额 − 1。',
    '年度目標 ÷ 去年全年銷售額 − 1。',
  ],
  seasonReliabilityNote: [
    'From 0 % (chance; equal twelfths are used) to 100 % (every year alike). One to two years of history give 50 %.',
    '从 0 %（只是偶然，按十二等分）到 100 %（年年相同）。一至两年的历史为 50 %。',
    '從 0 %（只是偶然，以十二等分）到 100 %（年年相同）。一至兩年的歷史為 50 %。',
  ],
  capacityNote: [
    'The sum of what each salesperson can sell this year, from the table below. A target above it needs an answer: people, growth or a lower target.',
    '下表中每位销售员本年能完成的销售额之和。目标高于它时必须有对策：增加人手、提高增长或下调目标。',
    '下表中每位業務員本年能完成的銷售額之和。目標高於它時必須有對策：增加人手、提高成長或下調目標。',
  ],
  seasonNote: [
    'Shares of the year by month, with growth taken out. Type an own share to replace one; the shares are scaled, so they need not add up to 100 %.',
    '各月占全年的比例，已剔除增长。可填自定占比来替代；计算时会按比例折算，因此不必合计为 100 %。',
    '各月占全年的比例，已剔除成長。可填自訂占比來替代；計算時會依比例折算，因此不必合計為 100 %。',
  ],
  rampNote: [
    'The part of a full year’s sales that someone new can bring, such as 50 %. Blank is 100 %.',
    '新人本年能完成满额的多少，例如 50 %。留空为 100 %。',
    '新人本年能完成滿額的多少，例如 50 %。留白為 100 %。',
  ],
  historyNote: [
    'Order amounts by month up to the business year. Season and forecast use the last column of amounts.',
    '会计年度开始前各月的订单金额。季节占比与预测使用“采用销售额”一列。',
    '會計年度開始前各月的訂單金額。季節占比與預測使用「採用銷售額」一欄。',
  ],
  outlierNote: [
    'For a month that will not come again, such as one large single order: type what an ordinary month would have been and say why.',
    '用于不会重现的月份，例如一笔特大订单：填写正常情况下的金额，并注明原因。',
    '用於不會重現的月份，例如一筆特大訂單：填寫正常情況下的金額，並註明原因。',
  ],
} as const satisfies { readonly [note: string]: Words };

const targetNotes = {
  currentPlanNote: [
    'People × months, split by weight and season. Do not type into the months: change a weight, the season or the target instead.',
    '人员 × 月份，按权重与季节占比分解。请不要在月份中直接输入：应修改权重、占比或目标。',
    '人員 × 月份，依權重與季節占比分解。請不要在月份中直接輸入：應修改權重、占比或目標。',
  ],
  ownWeightNote: [
    'Blank: last year’s sales are the weight. Type one for people who are new or change territory; only the proportion between the weights counts.',
    '留空时以上年销售额为权重。新人或更换区域者请填写；只有权重之间的比例起作用。',
    '留白時以去年銷售額為權重。新人或更換區域者請填寫；只有權重之間的比例起作用。',
  ],
  assignmentNote: [
    'How the company target becomes the sum of the people’s targets, with what is assigned above it on the way.',
    '公司目标如何成为人员目标之和，以及途中超额下达了多少。',
    '公司目標如何成為人員目標之和，以及途中超額分派了多少。',
  ],
  checkNote: ['0 is right.', '为 0 即正确。', '為 0 即正確。'],
  originalPlanNote: [
    'The targets as they were first agreed. They stay when the current plan changes, so that both can be compared.',
    '最初确定的目标。当前计划变更时保持不变，以便对照。',
    '最初確定的目標。目前計畫變更時保持不變，以便對照。',
  ],
  dailyTargetsNote: [
    'The days of a person add up to the month. Weeks begin on Monday and hold only their days in this month.',
    '每人各日之和等于当月目标。每周从周一开始，只含本月内的日子。',
    '每人各日之和等於當月目標。每週從週一開始，只含本月內的日子。',
  ],
  budgetNote: [
    'Type positive amounts for revenue and for expense alike; a budgeted loss is negative. After approval leave the months as they are and write changes below.',
    '收入与费用都填正数；预算亏损填负数。批准后不要再改各月数字，请在下方登记调整。',
    '收入與費用都填正數；預算虧損填負數。核准後不要再改各月數字，請在下方登記調整。',
  ],
  forecastNote: [
    'Commits are typed below, one row a person and month; months as their first day. Accuracy: 1 − |actual − committed| ÷ actual, for months that are over.',
    '承诺在下方填写，每人每月一行；月份填当月 1 日。准确率 = 1 − |实际 − 承诺| ÷ 实际，只算已结束的月份。',
    '承諾在下方填寫，每人每月一列；月份填當月 1 日。準確率 = 1 − |實際 − 承諾| ÷ 實際，只算已結束的月份。',
  ],
  weightsNote: [
    'What the target is split by. Who joins or leaves within a month counts for the days of it; before joining and after leaving there is no target.',
    '目标按此分解。月中入职或离职者按在职天数计算；入职前与离职后没有目标。',
    '目標依此分解。月中到職或離職者依在職天數計算；到職前與離職後沒有目標。',
  ],
} as const satisfies { readonly [note: string]: Words };

export const planNotes = { ...basisNotes, ...targetNotes };

import type { SheetWords } from '../sheet-words';

export const logSheets = {
  complaints: {
    name: ['Complaints', '客户投诉', '客訴'],
    purpose: [
      'What customers complain of, who answers and by when.',
      '客户投诉的内容、负责人与时限。',
      '客訴的內容、負責人與時限。',
    ],
  },
  customerRequests: {
    name: ['Customer requests', '客户需求', '客戶需求'],
    purpose: [
      'What customers ask for, and whether they are answered in time.',
      '客户提出的需求，以及是否按时答复。',
      '客戶提出的需求，以及是否如期回覆。',
    ],
  },
  issues: {
    name: ['Issues', '问题清单', '問題清單'],
    purpose: [
      'Problems, each with a proposed solution, a decision and someone to see to it.',
      '每个问题都有建议方案、决定与负责人。',
      '每個問題都有建議方案、決議與負責人。',
    ],
  },
  reportsDue: {
    name: ['Reports due', '计划与汇报', '計畫與回報'],
    purpose: [
      'Plans and reports that each salesperson owes, and whether they came in time.',
      '每位销售员应交的计划与汇报，以及是否按时提交。',
      '每位業務員應交的計畫與回報，以及是否如期繳交。',
    ],
  },
  meetings: {
    name: ['Meetings', '会议沟通', '會議溝通'],
    purpose: [
      'Meetings planned and held, with the actions agreed in them.',
      '计划与召开的会议，以及会上商定的行动。',
      '預定與召開的會議，以及會中議定的行動。',
    ],
  },
  coaching: {
    name: ['Coaching', '辅导记录', '輔導紀錄'],
    purpose: [
      'Help for each salesperson, the action agreed, and sales before and after.',
      '对每位销售员的辅导、商定的行动及辅导前后的销售额。',
      '對每位業務員的輔導、議定的行動及輔導前後的業績。',
    ],
  },
  conduct: {
    name: ['Conduct', '行为纪律', '行為紀律'],
    purpose: [
      'Praise, reminders and violations in points, never in money.',
      '以积分记录表扬、提醒与违规，绝不罚款。',
      '以積分記錄表揚、提醒與違規，絕不罰款。',
    ],
  },
  training: {
    name: ['Training', '培训', '教育訓練'],
    purpose: [
      'Courses planned and held, with hours, attendance, results and cost.',
      '计划与举办的课程，含课时、出勤、成绩与费用。',
      '預定與舉辦的課程，含時數、出席、成績與費用。',
    ],
  },
  recruitment: {
    name: ['Recruitment', '招聘', '招募'],
    purpose: [
      'People wanted, by when, through which channel and at what cost.',
      '需要的人员、到岗期限、招聘渠道与费用。',
      '需求人員、到職期限、招募管道與費用。',
    ],
  },
  contracts: {
    name: ['Contracts', '合同', '合約'],
    purpose: [
      'Contracts from draft to signature, with approval, term and what was ordered in it.',
      '合同从起草到签订，含审批、期限与期内订单。',
      '合約從草擬到簽訂，含核准、期間與期間內訂單。',
    ],
  },
  discountRequests: {
    name: ['Discount requests', '折扣审批', '折扣核准'],
    purpose: [
      "Discounts asked for, against each salesperson's authority.",
      '申请的折扣与各人权限的对照。',
      '申請的折扣與各人權限的對照。',
    ],
  },
  creditRequests: {
    name: ['Credit requests', '额度申请', '額度申請'],
    purpose: [
      'Credit limits asked for and granted, and until when.',
      '申请与批准的信用额度及其有效期。',
      '申請與核准的信用額度及其效期。',
    ],
  },
  afterSales: {
    name: ['After-sales service', '售后服务', '售後服務'],
    purpose: [
      'Delivery, installation, support and repair against the day promised.',
      '到货、安装、技术支持与维修，对照承诺日期。',
      '到貨、安裝、技術支援與維修，對照承諾日期。',
    ],
  },
  hostedVisits: {
    name: ['Hosted visits', '客户来访', '客戶來訪'],
    purpose: [
      'Customers who visit the company, what came of it, and whether they ordered.',
      '来访的客户、结果以及是否下单。',
      '來訪的客戶、結果以及是否下單。',
    ],
  },
  marketInformation: {
    name: ['Market information', '市场信息', '市場情報'],
    purpose: [
      'News of the market, sent on in time and acted on.',
      '市场信息是否及时传递并采取行动。',
      '市場情報是否及時轉達並採取行動。',
    ],
  },
  exhibitions: {
    name: ['Exhibitions', '展会', '參展'],
    purpose: [
      'Who does what for each exhibition, what it costs and what it brings.',
      '每场展会的分工、费用与成效。',
      '每場展覽的分工、費用與成效。',
    ],
  },
  crises: {
    name: ['Crises', '危机公关', '危機公關'],
    purpose: [
      "Events that may harm the company's name, how fast it spoke and what it learnt.",
      '可能损害公司声誉的事件、发声速度与教训。',
      '可能損害公司聲譽的事件、發聲速度與檢討。',
    ],
  },
  externalRelations: {
    name: ['External relations', '对外联络', '對外聯絡'],
    purpose: [
      'Authorities, associations and media to keep in touch with.',
      '需保持联络的政府部门、协会与媒体。',
      '需保持聯絡的政府機關、公會與媒體。',
    ],
  },
  coDevelopment: {
    name: ['Co-development', '协助研发', '協助研發'],
    purpose: [
      'New products that sales and factory develop together, stage by stage.',
      '销售与工厂共同研发的新产品及其阶段。',
      '業務與工廠共同研發的新產品及其階段。',
    ],
  },
  strategy: {
    name: ['Strategy', '战略目标', '策略目標'],
    purpose: [
      'Objectives with progress, and what is done about those off track.',
      '战略目标的进展，以及偏离时的纠正与预防措施。',
      '策略目標的進度，以及偏離時的矯正與預防措施。',
    ],
  },
  marketPlan: {
    name: ['Market plan', '市场开拓计划', '市場拓展計畫'],
    purpose: [
      'How regions and segments are opened up, and what share is won.',
      '如何开拓区域与细分市场，以及取得的份额。',
      '如何拓展區域與區隔市場，以及取得的占有率。',
    ],
  },
  brandPlan: {
    name: ['Brand plan', '品牌推广计划', '品牌推廣計畫'],
    purpose: [
      'Projects for company and brand by milestone, with cost and leads.',
      '公司与品牌项目的节点、费用与线索。',
      '公司與品牌專案的里程碑、費用與名單。',
    ],
  },
  promotions: {
    name: ['Promotions', '促销活动', '促銷活動'],
    purpose: [
      'Promotions and contests with cost, uplift and return.',
      '促销与竞赛的费用、增量与回报。',
      '促銷與競賽的費用、增量與報酬。',
    ],
  },
  policies: {
    name: ['Policies', '制度登记', '制度登錄'],
    purpose: [
      'Policies and procedures with version, approval and next review.',
      '制度与流程的版本、审批与下次复审。',
      '制度與流程的版本、核准與下次複審。',
    ],
  },
  priceList: {
    name: ['Price list', '价格表', '價目表'],
    purpose: [
      "Prices by validity, with margin, competitors' prices and approval.",
      '按有效期列出的价格，含毛利率、竞品价格与审批。',
      '按效期列出的價格，含毛利率、競品價格與核准。',
    ],
  },
  roles: {
    name: ['Roles', '岗位与权限', '職務與權限'],
    purpose: [
      'What each role is for, asks for and may approve, and where it leads.',
      '各岗位的职责、任职要求、审批权限与晋升方向。',
      '各職務的職責、任用條件、核准權限與升遷方向。',
    ],
  },
  skills: {
    name: ['Skills', '技能矩阵', '技能矩陣'],
    purpose: [
      'Required and actual skill levels, and the training that closes the gap.',
      '所需与实际的技能等级，以及弥补差距的培训。',
      '所需與實際的技能等級，以及補足差距的訓練。',
    ],
  },
  lifecycle: {
    name: ['Product lifecycle', '产品生命周期', '產品生命週期'],
    purpose: [
      'Stage of each product, suggested by its sales and decided by people.',
      '每个产品的阶段：由销售提示，由人决定。',
      '每項產品的階段：由銷售提示，由人決定。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

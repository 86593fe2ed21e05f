import type { Words } from '../words/templates/words';

type Lists = { readonly [list: string]: readonly Words[] };

export const lifecycleWords: readonly Words[] = [
  ['Keep the price, look after key users', '稳价，维护重点用户', '穩價，維繫重點用戶'],
  ['Two more applications this year', '今年再增两个应用', '今年再增兩個應用'],
  ['Bundle with service', '与服务打包', '與服務搭售'],
  ['Trial kits at the autumn fair', '秋季展会提供试用', '秋季展覽提供試用'],
  ['Sell the stock, no new tools', '清库存，不再投入模具', '出清庫存，不再投入模具'],
];

export const strategyWords = {
  objective: [
    ['Sensors are a quarter of sales', '传感器占销售四分之一', '感測器占銷售四分之一'],
    ['Average discount below 4 %', '平均折扣低于 4 %', '平均折扣低於 4 %'],
    ['Three active distributors a region', '每区三家活跃经销商', '每區三家活躍經銷商'],
    ['Two campaigns with users', '与用户合办两次推广', '與用戶合辦兩次推廣'],
    ['Everyone trained in value selling', '全员完成价值销售培训', '全員完成價值銷售教育訓練'],
    ['Service contracts with key accounts', '与重点客户签服务合同', '與重點客戶簽服務合約'],
    ['Enter the water supply segment', '进入水务行业', '進入水務產業'],
  ],
  indicator: [
    ['Share of sales', '销售占比', '銷售占比'],
    ['Average discount', '平均折扣', '平均折扣'],
    ['Distributors', '经销商数', '經銷商數'],
    ['Campaigns', '推广次数', '推廣場次'],
    ['People trained', '培训人数', '受訓人數'],
    ['Contracts', '合同数', '合約數'],
    ['Customers', '客户数', '客戶數'],
  ],
  correction: [['Monthly talk with the regions', '每月与各区会谈', '每月與各區會談']],
  prevention: [['Approval before every offer', '报价前先审批', '報價前先核准']],
  evidence: [['Report of the quarter', '季度报告', '季度報告']],
} as const satisfies Lists;

export const marketWords = {
  objective: [
    ['Ten users in water supply', '水务行业十家用户', '水務產業十家用戶'],
    ['Know the glass makers', '摸清玻璃厂商', '摸清玻璃廠商'],
    ['Distributor for the coast', '沿海经销商', '沿海經銷商'],
    ['Enter the western cities', '进入西部城市', '進入西部城市'],
  ],
  action: [
    ['Survey of thirty plants', '走访三十家工厂', '走訪三十家工廠'],
    ['Seminar with the association', '与协会合办研讨会', '與公會合辦研討會'],
    ['Talks with five candidates', '与五家候选商谈', '與五家候選商談'],
  ],
  result: [
    ['Reached as planned', '按计划完成', '如期達成'],
    ['Half of the plants visited', '走访一半', '走訪一半'],
  ],
} as const satisfies Lists;

export const brandWords = {
  project: [
    ['Sensors for safe food', '食品安全传感', '食品安全感測'],
    ['Fifteen years of controllers', '控制器十五年', '控制器十五年'],
    ['Open plant day', '工厂开放日', '工廠開放日'],
  ],
  milestone: [
    ['Concept approved', '方案获批', '企劃核准'],
    ['Articles published', '文章发布', '文章刊出'],
    ['Event held', '活动举办', '活動舉辦'],
  ],
  channel: [
    ['Trade magazine', '行业杂志', '產業雜誌'],
    ['Web seminar', '网络研讨会', '線上研討會'],
    ['Plant', '工厂现场', '工廠現場'],
  ],
  incident: [['Printer late by two days', '印刷晚两天', '印刷晚兩天']],
  result: [['Good echo from users', '用户反响良好', '用戶反應良好']],
} as const satisfies Lists;

export const promotionWords = {
  campaign: [
    ['Spring price for sensors', '传感器春季特价', '感測器春季特價'],
    ['Service with every drive', '购驱动器送服务', '購驅動器贈服務'],
    ['Rebate for the year', '年度返利', '年度回饋'],
    ['Fair offer', '展会优惠', '展覽優惠'],
    ['Contest for new customers', '新客户竞赛', '新客戶競賽'],
    ['Starter kit', '入门套装', '入門套組'],
  ],
  conclusion: [
    ['Repeat in autumn', '秋季再做', '秋季再辦'],
    ['Too costly for what it brought', '投入大于产出', '投入大於產出'],
  ],
} as const satisfies Lists;

export const newsWords = {
  source: [
    ['Buyer of a customer', '客户采购', '客戶採購'],
    ['Trade magazine', '行业杂志', '產業雜誌'],
    ['Distributor', '经销商', '經銷商'],
  ],
  content: [
    ['List price of sensors down 5 %', '传感器标价降 5 %', '感測器牌價降 5 %'],
    ['Opens a service centre in the east', '在东区设服务中心', '在東區設服務中心'],
    ['New energy rule from October', '十月起新节能规定', '十月起新節能規定'],
    ['Paper mills postpone projects', '造纸厂推迟项目', '造紙廠延後專案'],
    ['New drive with radio link', '推出无线驱动器', '推出無線驅動器'],
    ['Distributor changes sides', '经销商转投对手', '經銷商轉投對手'],
  ],
  action: [
    ['Offer of a bundle', '推出打包方案', '推出搭售方案'],
    ['Talks with the distributor', '与经销商会谈', '與經銷商會談'],
    ['Product sheet updated', '更新产品资料', '更新產品資料'],
  ],
  sentTo: [
    ['Product management', '产品部', '產品部'],
    ['Management', '管理层', '管理階層'],
  ],
} as const satisfies Lists;

export const exhibitionWords = {
  name: [
    ['Automation Fair', '自动化展', '自動化展'],
    ['Water Technology Days', '水处理技术展', '水處理技術展'],
  ],
  city: [
    ['Suzhou', '苏州', '蘇州'],
    ['Chengdu', '成都', '成都'],
  ],
  task: [
    ['Rent the booth', '租展位', '租攤位'],
    ['Build the booth', '搭建展位', '搭建攤位'],
    ['Travel and hotels', '差旅住宿', '差旅住宿'],
    ['Brochures', '印刷资料', '印製文宣'],
    ['Call the leads', '跟进线索', '跟進名單'],
  ],
} as const satisfies Lists;

export const crisisWords = {
  facts: [
    ['Rumour of burnt drives on the web', '网传驱动器烧毁', '網傳驅動器燒毀'],
    ['Recall of one lot of sensors', '召回一批传感器', '召回一批感測器'],
    ['Truck accident with our load', '运货车辆事故', '貨運車輛事故'],
    ['Former employee shares a price list', '离职员工泄露价目表', '離職員工外流價目表'],
    ['Power cut stops the plant', '停电停产', '停電停產'],
    ['Complaint in a trade paper', '行业媒体投诉', '產業媒體投訴'],
  ],
  action: [
    ['Statement and test report', '声明与检测报告', '聲明與檢測報告'],
    ['Letters to all buyers', '致函所有买家', '致函所有買家'],
    ['Talks with the insurer', '与保险公司沟通', '與保險公司溝通'],
  ],
  update: [['Daily note to the board', '每日通报管理层', '每日通報管理階層']],
  lesson: [
    ['Name a speaker in advance', '预先指定发言人', '預先指定發言人'],
    ['Keep lot numbers at hand', '备好批次资料', '備妥批號資料'],
  ],
} as const satisfies Lists;

export const relationWords = {
  organisation: [
    ['Association of controls makers', '控制器行业协会', '控制器產業公會'],
    ['Office for standards', '标准化管理局', '標準管理局'],
    ['Automation Monthly', '自动化月刊', '自動化月刊'],
    ['Chamber of commerce', '商会', '商會'],
    ['Society of water engineers', '水务工程师学会', '水務工程師學會'],
    ['City investment office', '市投资促进局', '市投資促進局'],
  ],
  purpose: [
    ['Speech at the yearly meeting', '年会发言', '年會致詞'],
    ['Comment on a draft standard', '对标准草案提意见', '對標準草案提供意見'],
    ['Interview on sensors', '传感器专访', '感測器專訪'],
  ],
  result: [
    ['Invited for autumn', '受邀参加秋季活动', '受邀參加秋季活動'],
    ['Article agreed', '商定刊文', '議定刊文'],
  ],
} as const satisfies Lists;

export const developmentWords = {
  idea: [
    ['Sensor for hot glass', '高温玻璃传感器', '高溫玻璃感測器'],
    ['Washable drive', '可冲洗驱动器', '可沖洗驅動器'],
    ['Controller with remote service', '远程服务控制器', '遠端服務控制器'],
    ['Small pump controller', '小型水泵控制器', '小型泵浦控制器'],
    ['Sensor with battery', '电池供电传感器', '電池供電感測器'],
    ['Drive for yarn winders', '纱线卷绕驱动器', '紗線捲繞驅動器'],
  ],
  factory: [
    ['Plant one', '一厂', '一廠'],
    ['Plant two', '二厂', '二廠'],
  ],
  milestone: [
    ['First sample', '首件样品', '首件樣品'],
    ['Test at the customer', '客户现场测试', '客戶現場測試'],
    ['Price agreed', '商定价格', '議定價格'],
  ],
} as const satisfies Lists;

import type { Words } from '../words/templates/words';

type Lists = { readonly [list: string]: readonly Words[] };

export const meetingWords = {
  attendees: [
    ['All sellers', '全体销售员', '全體業務員'],
    ['Regional managers', '区域经理', '區域經理'],
    ['Sales, plant, finance', '销售、工厂、财务', '業務、工廠、財務'],
  ],
  agenda: [
    ['Pipeline and open issues', '商机与未决问题', '商機與未決問題'],
    ['Results of the month', '月度结果', '月度結果'],
    ['Delivery and receivables', '交期与回款', '交期與收款'],
  ],
  decision: [
    ['Two visits a week to key accounts', '每周拜访重点客户两次', '每週拜訪重點客戶兩次'],
    ['No delivery to those over the limit', '超额客户暂停发货', '超額客戶暫停出貨'],
    ['Prices stay until autumn', '秋季前价格不变', '秋季前價格不變'],
  ],
  action: [
    ['List of idle deals', '列出停滞商机', '列出停滯商機'],
    ['Collection plan by customer', '逐户收款计划', '逐戶收款計畫'],
    ['New price sheet', '新价目表', '新價目表'],
  ],
} as const satisfies Lists;

export const coachingWords = {
  strength: [
    ['Prepares every visit', '拜访准备充分', '拜訪準備充分'],
    ['Listens well', '善于倾听', '善於傾聽'],
    ['Knows the products', '熟悉产品', '熟悉產品'],
  ],
  weakness: [
    ['Asks for the order too late', '促成过晚', '成交要求太晚'],
    ['Talks of price first', '先谈价格', '先談價格'],
    ['Too few new contacts', '新联系人太少', '新窗口太少'],
  ],
  action: [
    ['Five calls a day on prospects', '每天五个开发电话', '每天五通開發電話'],
    ['Two joint visits', '联合拜访两次', '聯合拜訪兩次'],
    ['Rehearse the offer', '演练报价', '演練報價'],
  ],
  result: [
    ['Two new deals', '新增两个商机', '新增兩個商機'],
    ['Discounts have gone down', '折扣下降', '折扣下降'],
  ],
} as const satisfies Lists;

export const conductWords = {
  rule: [
    ['Helps colleagues', '帮助同事', '協助同仁'],
    ['Visit notes within two days', '两天内写拜访记录', '兩天內填拜訪紀錄'],
    ['No discount without approval', '未经批准不得打折', '未經核准不得折扣'],
    ['Expense claims with receipts', '报销附票据', '報支附單據'],
  ],
  evidence: [
    ['Letter of a customer', '客户来信', '客戶來函'],
    ['Log of visits', '拜访记录', '拜訪紀錄'],
    ['Order without request', '订单无申请', '訂單無申請'],
    ['Expense claim', '报销单', '報支單'],
  ],
  appeal: [['Approval was given by telephone', '曾获电话批准', '曾獲電話核准']],
} as const satisfies Lists;

export const courses: readonly Words[] = [
  ['Value selling', '价值销售', '價值銷售'],
  ['Sensors, new models', '传感器新型号', '感測器新機型'],
  ['Price policy of the year', '年度价格政策', '年度價格政策'],
  ['First weeks in sales', '销售新人入门', '業務新人入門'],
  ['Negotiation', '谈判', '談判'],
  ['Drives in wet places', '潮湿环境驱动器', '潮濕環境驅動器'],
  ['Credit and collection', '信用与收款', '信用與收款'],
  ['Planning the week', '周计划', '週計畫'],
  ['Leading a project', '项目带领', '專案帶領'],
];

export const trainingWords = {
  attendees: [
    ['All sellers', '全体销售员', '全體業務員'],
    ['New sellers', '新销售员', '新進業務員'],
  ],
  trainer: [
    ['Product management', '产品部', '產品部'],
    ['External coach', '外部讲师', '外部講師'],
  ],
  followUp: [
    ['Test after a month', '一个月后测试', '一個月後測驗'],
    ['Joint visits', '联合拜访', '聯合拜訪'],
  ],
} as const satisfies Lists;

export const recruitmentNotes: readonly Words[] = [
  ['Successor in the south', '南区接任者', '南區接任者'],
  ['For the water supply segment', '负责水务行业', '負責水務產業'],
  ['Inside sales', '内勤销售', '業務助理'],
];

export const policyWords = {
  title: [
    ['Price and discount policy', '价格与折扣政策', '價格與折扣政策'],
    ['Credit policy', '信用政策', '信用政策'],
    ['Expense procedure', '费用报销流程', '費用報支流程'],
    ['Visit standard', '拜访标准', '拜訪標準'],
    ['Role of the regional manager', '区域经理职责', '區域經理職責'],
    ['Complaint procedure', '投诉处理流程', '客訴處理流程'],
    ['Data and privacy rule', '数据与隐私规定', '資料與隱私規定'],
    ['Commission plan', '提成方案', '業務獎金辦法'],
  ],
  change: [
    ['Authority raised to 5 %', '权限提高到 5 %', '權限提高到 5 %'],
    ['Limits end after a year', '额度一年到期', '額度一年到期'],
    ['Wording only', '仅文字修改', '僅文字修改'],
  ],
} as const satisfies Lists;

export const issueWords = {
  description: [
    ['Drives take nine weeks', '驱动器交期九周', '驅動器交期九週'],
    ['Two regions offer different prices', '两区报价不一', '兩區報價不一'],
    ['Old sensors in the catalogue', '目录仍列旧传感器', '型錄仍列舊感測器'],
    ['Customer without contact', '客户无人对接', '客戶無人對應'],
    ['Receivables of a closed plant', '停产厂的欠款', '停產廠的欠款'],
    ['No substitute for leave', '休假无人代理', '休假無人代理'],
    ['Approval takes a week', '审批要一周', '核准要一週'],
  ],
  solution: [
    ['Safety stock of common sizes', '常用规格设安全库存', '常用規格設安全庫存'],
    ['One price sheet for all', '统一价目表', '統一價目表'],
    ['New catalogue in print', '重印目录', '重印型錄'],
    ['Name an owner', '指定负责人', '指定負責人'],
    ['Payment by instalments', '分期付款', '分期付款'],
    ['Pairs of sellers', '销售员结对', '業務員搭檔'],
    ['Approval by mobile phone', '手机审批', '手機核准'],
  ],
  decision: [
    ['Agreed', '同意', '同意'],
    ['Agreed for one quarter', '试行一季', '試行一季'],
  ],
} as const satisfies Lists;

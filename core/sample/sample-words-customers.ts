import type { Words } from '../words/templates/words';

type Lists = { readonly [list: string]: readonly Words[] };

export const invoiceNotes: readonly Words[] = [
  ['Quantity disputed', '对数量有异议', '對數量有異議'],
  ['Waits for a credit note', '等待红字发票', '等待折讓單'],
  ['Acceptance not signed yet', '尚未签收验收单', '尚未簽收驗收單'],
];

export const visitWords = {
  result: [
    ['Order expected this month', '预计本月下单', '預計本月下單'],
    ['Needs a quotation', '需要报价', '需要報價'],
    ['Satisfied, no action', '满意，无需跟进', '滿意，無需跟進'],
    ['Payment promised', '承诺付款', '承諾付款'],
    ['Trial of a new model agreed', '同意试用新型号', '同意試用新型號'],
    ['Buyer has changed', '采购负责人更换', '採購窗口更換'],
  ],
  nextStep: [
    ['Send quotation', '发送报价', '寄送報價'],
    ['Call the plant manager', '致电厂长', '致電廠長'],
    ['Arrange a demonstration', '安排演示', '安排展示'],
    ['Check the payment', '核对付款', '確認付款'],
  ],
  callNote: [
    ['Dormant customers', '沉睡客户', '沉睡客戶'],
    ['Follow-up of offers', '报价跟进', '報價追蹤'],
  ],
  dealStep: [
    ['Talk with the technical buyer', '与技术采购沟通', '與技術採購溝通'],
    ['Revise the offer', '修改报价', '修改報價'],
    ['Close before quarter end', '季末前成交', '季底前成交'],
    ['Find the budget owner', '确认预算负责人', '確認預算負責人'],
  ],
  reportNote: [['Sent back for figures', '退回补充数据', '退回補充數字']],
  commitNote: [['Depends on one large order', '取决于一张大单', '取決於一張大單']],
} as const satisfies Lists;

export const complaintWords = {
  description: [
    ['Two sensors dead on arrival', '两个传感器到货即坏', '兩個感測器到貨即故障'],
    ['Delivery a week late', '送货晚了一周', '送貨晚了一週'],
    ['Invoice shows the old price', '发票仍是旧价', '發票仍是舊價'],
    ['Hotline not answered', '热线无人接听', '服務專線無人接聽'],
    ['Drive overheats at full load', '驱动器满载过热', '驅動器滿載過熱'],
    ['Wrong cable in the box', '随箱电缆错误', '隨箱電纜錯誤'],
  ],
  cause: [
    ['Transport damage', '运输损坏', '運送損壞'],
    ['Stock not checked', '未核对库存', '未核對庫存'],
    ['Price list not updated', '价目表未更新', '價目表未更新'],
    ['Too few people on duty', '值班人手不足', '值班人手不足'],
    ['Fan specified too small', '风扇选型偏小', '風扇選型偏小'],
    ['Packing list wrong', '装箱单有误', '裝箱單有誤'],
  ],
} as const satisfies Lists;

export const requestWords = {
  description: [
    ['Quotation for a new line', '新产线报价', '新產線報價'],
    ['Two samples of the new sensor', '新传感器样品两个', '新感測器樣品兩個'],
    ['Certificate of origin', '原产地证明', '原產地證明'],
    ['Technician on site for a day', '技术员到场一天', '技術員到場一天'],
    ['Safety stock for the season', '旺季安全库存', '旺季安全庫存'],
  ],
  result: [
    ['Sent and confirmed', '已发送并确认', '已寄送並確認'],
    ['Offered for next month', '已安排下月', '已安排下月'],
    ['Agreed by telephone', '电话确认', '電話確認'],
  ],
} as const satisfies Lists;

export const serviceWords = {
  description: [
    ['Delivery of spare parts', '备件送货', '備品送貨'],
    ['Commissioning of two drives', '两台驱动器调试', '兩台驅動器調試'],
    ['Help with parameters', '参数设置支持', '參數設定支援'],
    ['Repair of a controller', '控制器维修', '控制器維修'],
  ],
  department: [
    ['Logistics', '物流部', '物流部'],
    ['Field service', '现场服务部', '現場服務部'],
    ['Technical support', '技术支持部', '技術支援部'],
    ['Repair shop', '维修部', '維修部'],
  ],
} as const satisfies Lists;

export const hostWords = {
  purpose: [
    ['Tour of the plant', '参观工厂', '參觀工廠'],
    ['Acceptance of the first units', '首批验收', '首批驗收'],
    ['Talks on a yearly contract', '年度合同洽谈', '年度合約洽談'],
  ],
  schedule: [
    ['Plant, test bench, lunch', '工厂、测试台、午餐', '工廠、測試台、午餐'],
    ['Morning talks, afternoon tour', '上午洽谈，下午参观', '上午洽談，下午參觀'],
  ],
  result: [
    ['Impressed by the test bench', '对测试台印象深刻', '對測試台印象深刻'],
    ['Wants a framework price', '希望签框架价', '希望簽框架價'],
    ['Sample order agreed', '同意下样品单', '同意下樣品單'],
  ],
  followUp: [
    ['Send the minutes and an offer', '发送纪要与报价', '寄送紀錄與報價'],
    ['Invite the technical buyer', '邀请技术采购', '邀請技術採購'],
  ],
} as const satisfies Lists;

export const contractWords = {
  title: [
    ['Yearly supply of sensors', '传感器年度供货', '感測器年度供貨'],
    ['Framework for drives', '驱动器框架合同', '驅動器框架合約'],
    ['Service of the whole plant', '全厂服务合同', '全廠服務合約'],
    ['Modernisation of one line', '产线改造', '產線改造'],
  ],
  payment: [
    ['30 days after invoice', '开票后 30 天', '開立發票後 30 天'],
    ['30 % in advance, rest on delivery', '预付三成，余款货到付', '預付三成，餘款貨到付'],
  ],
  risk: [
    ['Penalty for late delivery', '逾期交货罚则', '逾期交貨罰則'],
    ['Price fixed for a year', '价格一年不变', '價格一年不變'],
    ['None', '无', '無'],
  ],
  discountReason: [
    ['Volume of the year', '年度用量大', '年度用量大'],
    ['Offer of a competitor', '竞争对手报价', '競爭對手報價'],
    ['First order of a new plant', '新厂首单', '新廠首單'],
  ],
  creditReason: [
    ['Orders have doubled', '订单翻倍', '訂單倍增'],
    ['New plant starts in autumn', '新厂秋季投产', '新廠秋季投產'],
    ['Pays to the day for two years', '两年来准时付款', '兩年來準時付款'],
  ],
} as const satisfies Lists;

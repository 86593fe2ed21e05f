import type { customers as english } from '../../en/sample/customers';
import type { Translated } from '../../translated';

export const customers: Translated<typeof english> = {
  invoiceNotes: ['对数量有异议', '等待红字发票', '尚未签收验收单'],
  visit: {
    result: ['预计本月下单', '需要报价', '满意，无需跟进', '承诺付款', '同意试用新型号', '采购负责人更换'],
    nextStep: ['发送报价', '致电厂长', '安排演示', '核对付款'],
    callNote: ['沉睡客户', '报价跟进'],
    dealStep: ['与技术采购沟通', '修改报价', '季末前成交', '确认预算负责人'],
    reportNote: ['退回补充数据'],
    commitNote: ['取决于一张大单'],
  },
  complaint: {
    description: [
      '两个传感器到货即坏',
      '送货晚了一周',
      '发票仍是旧价',
      '热线无人接听',
      '驱动器满载过热',
      '随箱电缆错误',
    ],
    cause: ['运输损坏', '未核对库存', '价目表未更新', '值班人手不足', '风扇选型偏小', '装箱单有误'],
  },
  request: {
    description: ['新产线报价', '新传感器样品两个', '原产地证明', '技术员到场一天', '旺季安全库存'],
    result: ['已发送并确认', '已安排下月', '电话确认'],
  },
  service: {
    description: ['备件送货', '两台驱动器调试', '参数设置支持', '控制器维修'],
    department: ['物流部', '现场服务部', '技术支持部', '维修部'],
  },
  host: {
    purpose: ['参观工厂', '首批验收', '年度合同洽谈'],
    schedule: ['工厂、测试台、午餐', '上午洽谈，下午参观'],
    result: ['对测试台印象深刻', '希望签框架价', '同意下样品单'],
    followUp: ['发送纪要与报价', '邀请技术采购'],
  },
  contract: {
    title: ['传感器年度供货', '驱动器框架合同', '全厂服务合同', '产线改造'],
    payment: ['开票后 30 天', '预付三成，余款货到付'],
    risk: ['逾期交货罚则', '价格一年不变', '无'],
    discountReason: ['年度用量大', '竞争对手报价', '新厂首单'],
    creditReason: ['订单翻倍', '新厂秋季投产', '两年来准时付款'],
  },
};

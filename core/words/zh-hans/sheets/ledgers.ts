import type { ledgers as english } from '../../en/sheets/ledgers';
import type { Translated } from '../../translated';

export const ledgers: Translated<typeof english> = {
  orders: {
    name: '订单',
    purpose: '订单明细：工作簿中几乎所有数据都由此汇总。',
  },
  invoices: {
    name: '发票',
    purpose: '客户应付的款项：开票金额、到期日与未收余额。',
  },
  receipts: {
    name: '回款',
    purpose: '收到的款项及其对应的发票。',
  },
  expenses: {
    name: '费用',
    purpose: '支出的费用：科目、申请人与批准人。',
  },
  visits: {
    name: '拜访',
    purpose: '客户拜访的目的、结果与下一步。',
  },
  calls: {
    name: '电话拜访',
    purpose: '电话拜访，每人每天一行：拨打、接通、有效。',
  },
  opportunities: {
    name: '商机',
    purpose: '从首次接触到赢单或丢单的销售机会。',
  },
};

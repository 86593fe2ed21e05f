import type { SheetWords } from '../sheet-words';

export const ledgerSheets = {
  orders: {
    name: ['Orders', '订单', '訂單'],
    purpose: [
      'Order lines: what nearly every figure of the workbook is summed from.',
      '订单明细：工作簿中几乎所有数据都由此汇总。',
      '訂單明細：活頁簿中幾乎所有數字都由此彙總。',
    ],
  },
  invoices: {
    name: ['Invoices', '发票', '發票'],
    purpose: [
      'What customers owe: what was invoiced, when it is due and what is still open.',
      '客户应付的款项：开票金额、到期日与未收余额。',
      '客戶應付的款項：開立金額、到期日與未收餘額。',
    ],
  },
  receipts: {
    name: ['Receipts', '回款', '收款'],
    purpose: [
      'Money received, by the invoice that it pays.',
      '收到的款项及其对应的发票。',
      '收到的款項及其對應的發票。',
    ],
  },
  expenses: {
    name: ['Expenses', '费用', '費用'],
    purpose: [
      'Money spent, by account, with who asked for it and who approved it.',
      '支出的费用：科目、申请人与批准人。',
      '支出的費用：科目、申請人與核准人。',
    ],
  },
  visits: {
    name: ['Visits', '拜访', '拜訪'],
    purpose: [
      'Visits to customers, what came of them and what follows.',
      '客户拜访的目的、结果与下一步。',
      '客戶拜訪的目的、結果與下一步。',
    ],
  },
  calls: {
    name: ['Sales calls', '电话拜访', '電話拜訪'],
    purpose: [
      'Sales calls, a row a day and salesperson: dialled, connected, effective.',
      '电话拜访，每人每天一行：拨打、接通、有效。',
      '電話拜訪，每人每天一列：撥打、接通、有效。',
    ],
  },
  opportunities: {
    name: ['Opportunities', '商机', '商機'],
    purpose: [
      'Chances to sell, from the first talk to won or lost.',
      '从首次接触到赢单或丢单的销售机会。',
      '從首次接觸到成交或未成交的銷售機會。',
    ],
  },
} as const satisfies { readonly [sheet: string]: SheetWords };

import type { ledgers as english } from '../../en/sheets/ledgers';
import type { Translated } from '../../translated';

export const ledgers: Translated<typeof english> = {
  orders: {
    name: '訂單',
    purpose: '訂單明細：活頁簿中幾乎所有數字都由此彙總。',
  },
  invoices: {
    name: '發票',
    purpose: '客戶應付的款項：開立金額、到期日與未收餘額。',
  },
  receipts: {
    name: '收款',
    purpose: '收到的款項及其對應的發票。',
  },
  expenses: {
    name: '費用',
    purpose: '支出的費用：科目、申請人與核准人。',
  },
  visits: {
    name: '拜訪',
    purpose: '客戶拜訪的目的、結果與下一步。',
  },
  calls: {
    name: '電話拜訪',
    purpose: '電話拜訪，每人每天一列：撥打、接通、有效。',
  },
  opportunities: {
    name: '商機',
    purpose: '從首次接觸到成交或未成交的銷售機會。',
  },
};

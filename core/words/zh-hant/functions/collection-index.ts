import type { collectionIndex as english } from '../../en/functions/collection-index';
import type { Translated } from '../../translated';

export const collectionIndex: Translated<typeof english> = {
  summary: '收款效率指標：在可以收回的款項中實際收回了多少。',
  parameters: {
    opening: '期初應收帳款：一個金額。',
    sales: '本期賒銷額：一個金額，單位與 opening 相同。',
    closing: '期末應收帳款總額。',
    closingCurrent: '期末應收中尚未到期的部分。',
  },
  result: '比率（0.857 即 85.7 %）；1 表示沒有逾期。',
  notes: [
    '(opening + sales − closing) ÷ (opening + sales − closingCurrent)。分母不大於零表示沒有到期應收，傳回 #N/A。',
    '與 DSO 不同，它不會僅因銷售成長而變好。',
  ],
  examples: ['未收的 600 中有 200 逾期', '沒有逾期', '沒有到期應收'],
};

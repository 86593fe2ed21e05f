import type { collectionIndex as english } from '../../en/functions/collection-index';
import type { Translated } from '../../translated';

export const collectionIndex: Translated<typeof english> = {
  summary: '回款效率指数：在可以收回的款项中实际收回了多少。',
  parameters: {
    opening: '期初应收账款：一个数额。',
    sales: '本期赊销额：一个数额，单位与 opening 相同。',
    closing: '期末应收账款总额。',
    closingCurrent: '期末应收中尚未到期的部分。',
  },
  result: '比率（0.857 即 85.7 %）；1 表示没有逾期。',
  notes: [
    '(opening + sales − closing) ÷ (opening + sales − closingCurrent)。分母不大于零表示没有到期应收，返回 #N/A。',
    '与 DSO 不同，它不会仅因销售增长而变好。',
  ],
  examples: ['未收的 600 中有 200 逾期', '没有逾期', '没有到期应收'],
};

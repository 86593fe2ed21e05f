import type { collectionIndex } from '../../functions/collection-index';
import type { WordsOf } from '../function-words';

export const collectionIndexWords: WordsOf<typeof collectionIndex> = {
  en: {
    summary: 'Collection effectiveness index: what was collected of all that could have been.',
    parameters: {
      opening: 'Receivables at the start of the period: one amount.',
      sales: 'Credit sales of the period: one amount, in the unit of opening.',
      closing: 'Receivables at the end of the period, all of them.',
      closingCurrent: 'The part of closing that is not due yet.',
    },
    result: 'A ratio (0.857 is 85.7 %); 1 means that nothing is overdue.',
    notes: [
      '(opening + sales − closing) ÷ (opening + sales − closingCurrent). Where the denominator is zero or below, nothing was due and the result is #N/A.',
      'Unlike DSO it does not improve merely because sales rise.',
    ],
    examples: ['200 of 600 still open are overdue', 'Nothing is overdue', 'Nothing was due'],
  },
  'zh-Hans': {
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
  },
  'zh-Hant': {
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
  },
};

import type { explainSplit as english } from '../../en/functions/explain-split';
import type { Translated } from '../../translated';
import { splitTarget } from './split-target';

export const explainSplit: Translated<typeof english> = {
  summary: '用一句話說明 SPLITTARGET 的某個金額如何得出，並列出可供複算的數字。',
  parameters: {
    row: '該金額在結果中的列號，從 1 數起。',
    column: '該金額在結果中的欄號，從 1 數起。',
    ...splitTarget.parameters,
  },
  result: '一句話，使用活頁簿的語言。',
  notes: ['算式完整列出；依句中所說取整即得該金額。'],
  examples: ['相等時歸第一個的那一個單位', '某人的某個月', '鎖定一份之後的餘額', '沒有第四列'],
};

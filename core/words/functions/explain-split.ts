import type { explainSplit } from '../../functions/explain-split';
import type { WordsOf } from '../function-words';
import { splitTargetWords } from './split-target';

export const explainSplitWords: WordsOf<typeof explainSplit> = {
  en: {
    summary: 'Tells in one sentence how a part of SPLITTARGET came about, with the numbers to compute it again.',
    parameters: {
      row: 'Row of the part within the result, from 1.',
      column: 'Column of the part within the result, from 1.',
      ...splitTargetWords.en.parameters,
    },
    result: 'One sentence, in the language of the workbook.',
    notes: ['The calculation is written out; rounding it as the sentence says gives the part.'],
    examples: [
      'An odd unit that went to the first of equals',
      'A person and a month',
      'What a locked part leaves',
      'There is no fourth row',
    ],
  },
  'zh-Hans': {
    summary: '用一句话说明 SPLITTARGET 的某个数额如何得出，并列出可供复算的数字。',
    parameters: {
      row: '该数额在结果中的行号，从 1 数起。',
      column: '该数额在结果中的列号，从 1 数起。',
      ...splitTargetWords['zh-Hans'].parameters,
    },
    result: '一句话，使用工作簿的语言。',
    notes: ['算式完整列出；按句中所说取整即得该数额。'],
    examples: ['相等时归第一个的那一个单位', '某人的某个月', '锁定一份之后的余额', '没有第四行'],
  },
  'zh-Hant': {
    summary: '用一句話說明 SPLITTARGET 的某個金額如何得出，並列出可供複算的數字。',
    parameters: {
      row: '該金額在結果中的列號，從 1 數起。',
      column: '該金額在結果中的欄號，從 1 數起。',
      ...splitTargetWords['zh-Hant'].parameters,
    },
    result: '一句話，使用活頁簿的語言。',
    notes: ['算式完整列出；依句中所說取整即得該金額。'],
    examples: ['相等時歸第一個的那一個單位', '某人的某個月', '鎖定一份之後的餘額', '沒有第四列'],
  },
};

import type { explainSplit as english } from '../../en/functions/explain-split';
import type { Translated } from '../../translated';
import { splitTarget } from './split-target';

export const explainSplit: Translated<typeof english> = {
  summary: '用一句话说明 SPLITTARGET 的某个数额如何得出，并列出可供复算的数字。',
  parameters: {
    row: '该数额在结果中的行号，从 1 数起。',
    column: '该数额在结果中的列号，从 1 数起。',
    ...splitTarget.parameters,
  },
  result: '一句话，使用工作簿的语言。',
  notes: ['算式完整列出；按句中所说取整即得该数额。'],
  examples: ['相等时归第一个的那一个单位', '某人的某个月', '锁定一份之后的余额', '没有第四行'],
};

import type { shared as english } from '../../en/notes/shared';
import type { Translated } from '../../translated';

export const shared: Translated<typeof english> = {
  chooseFromList: '请从列表中选择。',
  typeDate: '请输入日期，例如 2026-03-31。',
  typeNumber: '请输入数字。',
  madeUp: '虚构的示例公司：人员、客户与金额均非真实。',
  leftOut: '缺少以下工作表，相关部分已略去：{names}。',
};

import type { shared as english } from '../../en/notes/shared';
import type { Translated } from '../../translated';

export const shared: Translated<typeof english> = {
  chooseFromList: '請從清單中選擇。',
  typeDate: '請輸入日期，例如 2026-03-31。',
  typeNumber: '請輸入數字。',
  madeUp: '虛構的範例公司：人員、客戶與金額皆非真實。',
  leftOut: '缺少以下工作表，相關部分已略去：{names}。',
};

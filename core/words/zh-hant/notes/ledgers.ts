import type { ledgers as english } from '../../en/notes/ledgers';
import type { Translated } from '../../translated';

export const ledgers: Translated<typeof english> = {
  orderCountNote: '訂單的第一列為 1，其餘各列為 0。同一訂單的各列要放在一起，否則會重複計數。',
  dueByTermsNote: '依客戶帳期推算的到期日；請與輸入的到期日核對。',
};

import type { ledgers as english } from '../../en/notes/ledgers';
import type { Translated } from '../../translated';

export const ledgers: Translated<typeof english> = {
  orderCountNote: '订单的第一行为 1，其余各行为 0。同一订单的各行要放在一起，否则会重复计数。',
  dueByTermsNote: '按客户账期推算的到期日；请与录入的到期日核对。',
};

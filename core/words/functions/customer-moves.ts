import type { customerMoves } from '../../functions/customer-moves';
import type { WordsOf } from '../function-words';

export const customerMovesWords: WordsOf<typeof customerMoves> = {
  en: {
    summary: 'New, reactivated, active and lost customers of a period, per owner if you like.',
    parameters: {
      dates:
        'Date of each order, a row or a column, in any order; give the history before the period, too. Lines with neither date nor customer are skipped.',
      customers: 'Customer of each order, as many as dates.',
      start: 'First day of the period: one date.',
      end: 'Last day of the period, included: one date. Orders after it do not count.',
      inactiveDays:
        'Days without an order after which a customer counts as lost: a whole number, 1 or more; 365 if left out.',
      owners: 'Salesperson of each order, as many as dates.',
    },
    result:
      'A header row, a row per owner in order of first appearance in the list (with zeros, too), and a total row; counts of customers.',
    notes: [
      'New: the first order ever lies in the period. Reactivated: the first order in the period comes after inactiveDays or more days without one. New and reactivated belong to the owner of that order.',
      'Active: ordered within the last inactiveDays up to the end, that day included. Lost: active on the day before the start, but not at the end. Both belong to the owner of the last order, so that a handover does not move a loss.',
      "Of orders on one day the first in the list opens and the last in the list closes. What is active at one period's end was active when the next one starts.",
    ],
    examples: [
      'One new, one lost, one that stays',
      '90 days: a customer comes back, by owner',
      'A period that ends before it starts',
    ],
  },
  'zh-Hans': {
    summary: '一段期间内新增、重新激活、活跃与流失的客户数，可按负责人分行。',
    parameters: {
      dates: '每笔订单的日期，一行或一列，顺序不限；请包含期间之前的历史。日期与客户都空白的行会跳过。',
      customers: '每笔订单的客户，个数与日期相同。',
      start: '期间的第一天，一个日期。',
      end: '期间的最后一天（含），一个日期。此后的订单不计。',
      inactiveDays: '多少天没有订单即视为流失：不小于 1 的整数；省略时为 365。',
      owners: '每笔订单的销售人员，个数与日期相同。',
    },
    result: '首行为标题，其后按在列表中首次出现的顺序每位负责人一行（全为零也列出），最后一行为合计；均为客户数。',
    notes: [
      '新增：有史以来的第一笔订单在期间内。重新激活：期间内的第一笔订单之前至少有 inactiveDays 天没有订单。两者都归该笔订单的负责人。',
      '活跃：截至期末（含当天）的最近 inactiveDays 天内有订单。流失：期初前一天活跃而期末不活跃。两者都归最后一笔订单的负责人，因此交接不会转移流失。',
      '同一天的订单中，列表里最前的一笔作为开始，最后的一笔作为结束。上一期期末活跃的客户，就是下一期期初活跃的客户。',
    ],
    examples: ['新增一个、流失一个、保留一个', '以 90 天为限：一个客户回来，按负责人', '结束早于开始的期间'],
  },
  'zh-Hant': {
    summary: '一段期間內新增、重新活躍、活躍與流失的客戶數，可依負責人分列。',
    parameters: {
      dates: '每筆訂單的日期，一列或一欄，順序不限；請包含期間之前的歷史。日期與客戶都空白者會略過。',
      customers: '每筆訂單的客戶，個數與日期相同。',
      start: '期間的第一天，一個日期。',
      end: '期間的最後一天（含），一個日期。此後的訂單不計。',
      inactiveDays: '多少天沒有訂單即視為流失：不小於 1 的整數；省略時為 365。',
      owners: '每筆訂單的業務人員，個數與日期相同。',
    },
    result: '首列為標題，其後依清單中首次出現的順序每位負責人一列（全為零也列出），最後一列為合計；均為客戶數。',
    notes: [
      '新增：有史以來的第一筆訂單在期間內。重新活躍：期間內的第一筆訂單之前至少有 inactiveDays 天沒有訂單。兩者都歸該筆訂單的負責人。',
      '活躍：截至期末（含當天）的最近 inactiveDays 天內有訂單。流失：期初前一天活躍而期末不活躍。兩者都歸最後一筆訂單的負責人，因此交接不會移轉流失。',
      '同一天的訂單中，清單裡最前的一筆作為開始，最後的一筆作為結束。上一期期末活躍的客戶，就是下一期期初活躍的客戶。',
    ],
    examples: ['新增一個、流失一個、保留一個', '以 90 天為限：一個客戶回來，依負責人', '結束早於開始的期間'],
  },
};

import type { customerMoves as english } from '../../en/functions/customer-moves';
import type { Translated } from '../../translated';

export const customerMoves: Translated<typeof english> = {
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
};

import type { aging } from '../../functions/aging';
import type { WordsOf } from '../function-words';

export const agingWords: WordsOf<typeof aging> = {
  en: {
    summary: 'Open receivables by how long they are overdue, per customer or group if you like.',
    parameters: {
      dueDates: 'Due date of each open item, a row or a column of dates. Blank: no due date is known.',
      openAmounts: 'What is still open of each item, as many as due dates; credit notes and unapplied cash negative.',
      asOf: 'The day as of which items are overdue: one date.',
      bounds: 'Last day of each bucket but the last, in days overdue, whole and rising; 30, 60, 90 if left out.',
      groups: 'Customer, owner or region of each item, as many as due dates.',
    },
    result: 'A header row with the buckets, a row per group in order of first appearance, and a total row; amounts.',
    notes: [
      'An item due on asOf or later is current. Day 60 is still in 31–60, day 61 in 61–90.',
      'Always: the buckets add up to what is open; nothing is left out. Items without a due date have a column of their own, always the last, and are never taken as current.',
      'A negative amount stays in the bucket of its own date. Give amounts as they were open on asOf: later receipts are not known here.',
    ],
    examples: [
      'Day 60, day 61, an invoice due today and a credit note due today',
      'Two customers, one bound, one item without a due date',
      'Bounds that do not rise',
    ],
  },
  'zh-Hans': {
    summary: '账龄：把未收账款按逾期天数分档，可按客户或组别分行。',
    parameters: {
      dueDates: '每笔未收款的到期日，一行或一列日期。空白表示没有到期日。',
      openAmounts: '每笔尚未收回的金额，个数与到期日相同；贷项通知和未核销收款为负数。',
      asOf: '计算逾期所依据的日期，一个日期。',
      bounds: '除最后一档外各档的最后一天（逾期天数），整数且递增；省略时为 30、60、90。',
      groups: '每笔所属的客户、负责人或区域，个数与到期日相同。',
    },
    result: '首行为各档标题，其后按首次出现的顺序每组一行，最后一行为合计；均为金额。',
    notes: [
      '到期日在 asOf 当天或之后的为未到期。第 60 天仍在 31–60 档，第 61 天进入 61–90 档。',
      '始终成立：各档之和等于未收总额，没有遗漏。没有到期日的单独成列，总在最后，从不当作未到期。',
      '负数留在其自身日期所在的档。请提供 asOf 当日的未收金额：此后的收款在这里无从得知。',
    ],
    examples: [
      '逾期 60 天、61 天、当天到期的发票和当天到期的贷项',
      '两个客户、一个界限、一笔没有到期日',
      '没有递增的界限',
    ],
  },
  'zh-Hant': {
    summary: '帳齡：把未收帳款依逾期天數分級，可依客戶或群組分列。',
    parameters: {
      dueDates: '每筆未收款的到期日，一列或一欄日期。空白表示沒有到期日。',
      openAmounts: '每筆尚未收回的金額，個數與到期日相同；折讓單與未沖銷收款為負數。',
      asOf: '計算逾期所依據的日期，一個日期。',
      bounds: '除最後一級外各級的最後一天（逾期天數），整數且遞增；省略時為 30、60、90。',
      groups: '每筆所屬的客戶、負責人或區域，個數與到期日相同。',
    },
    result: '首列為各級標題，其後依首次出現的順序每組一列，最後一列為合計；均為金額。',
    notes: [
      '到期日在 asOf 當天或之後的為未到期。第 60 天仍在 31–60，第 61 天進入 61–90。',
      '必定成立：各級之和等於未收總額，沒有遺漏。沒有到期日的單獨成欄，總在最後，絕不當作未到期。',
      '負數留在其自身日期所在的級別。請提供 asOf 當日的未收金額：此後的收款在這裡無從得知。',
    ],
    examples: [
      '逾期 60 天、61 天、當天到期的發票與當天到期的折讓單',
      '兩個客戶、一個界限、一筆沒有到期日',
      '沒有遞增的界限',
    ],
  },
};

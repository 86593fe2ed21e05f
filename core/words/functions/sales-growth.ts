import type { salesGrowth } from '../../functions/sales-growth';
import type { WordsOf } from '../function-words';

export const salesGrowthWords: WordsOf<typeof salesGrowth> = {
  en: {
    summary: 'Growth over a base such as last year or last month, cell by cell.',
    parameters: {
      current: 'Amounts of the current period: one cell, a row, a column or a table. Blank is zero.',
      base: 'Amounts to compare with, in the unit and shape of current; or one cell for all. A column goes with a row of the same length.',
    },
    result: 'A ratio per cell (0.1 is +10 %), in the shape of current.',
    notes: [
      'A base of zero or blank gives #N/A: what starts from nothing is new.',
      'A negative base gives #N/A: a percentage would mislead, so show the change as an amount (turnaround). The base is never replaced by its absolute value.',
      'A bad cell spoils its own result only.',
    ],
    examples: ['One up, one down', 'Two months against one base', 'From profit to loss', 'Ranges that do not fit'],
  },
  'zh-Hans': {
    summary: '增长率：逐格计算相对基数（如去年同期或上月）的增长。',
    parameters: {
      current: '本期数额：一个单元格、一行、一列或一张表均可。空白视为零。',
      base: '用来比较的数额，单位与形状同 current；也可以是一个单元格用于全部。一行可与等长的一列对应。',
    },
    result: '每格一个比率（0.1 即 +10 %），形状与 current 相同。',
    notes: [
      '基数为零或空白时返回 #N/A：从零开始属于新增。',
      '基数为负时返回 #N/A：百分比会误导，请以金额说明变化（如扭亏）。从不暗中取基数的绝对值。',
      '出错的单元格只影响自己的结果。',
    ],
    examples: ['一升一降', '两个月对同一基数', '由盈转亏', '形状不符的区域'],
  },
  'zh-Hant': {
    summary: '成長率：逐格計算相對基期（如去年同期或上月）的成長。',
    parameters: {
      current: '本期金額：一個儲存格、一列、一欄或一張表皆可。空白視為零。',
      base: '用來比較的金額，單位與形狀同 current；也可以是一個儲存格用於全部。一列可與等長的一欄對應。',
    },
    result: '每格一個比率（0.1 即 +10 %），形狀與 current 相同。',
    notes: [
      '基期為零或空白時傳回 #N/A：從零開始屬於新增。',
      '基期為負時傳回 #N/A：百分比會誤導，請以金額說明變化（如轉虧為盈）。絕不暗中取基期的絕對值。',
      '出錯的儲存格只影響自己的結果。',
    ],
    examples: ['一升一降', '兩個月對同一基期', '由盈轉虧', '形狀不符的範圍'],
  },
};

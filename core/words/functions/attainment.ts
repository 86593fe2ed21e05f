import type { attainment } from '../../functions/attainment';
import type { WordsOf } from '../function-words';

export const attainmentWords: WordsOf<typeof attainment> = {
  en: {
    summary: 'Attainment: what was reached of the target, cell by cell.',
    parameters: {
      actual: 'What was reached, as amounts or counts: one cell, a row, a column or a table. Blank is zero.',
      target:
        'What was planned, in the unit of actual and in its shape; or one cell for all. A column goes with a row of the same length.',
    },
    result: 'A ratio per cell (0.85 is 85 %), in the shape of actual.',
    notes: [
      'A target of zero or blank gives #N/A: without a plan there is no attainment.',
      'A negative target (a planned loss) gives 1 + (actual − target) ÷ |target|, so that more is better there, too: −80 for −100 is 1.2.',
      'For several cells together divide the sums; the mean of ratios is not the attainment. A bad cell spoils its own result only.',
    ],
    examples: [
      'Two people',
      'Three months against one monthly target',
      'A loss smaller than planned',
      'Ranges that do not fit',
    ],
  },
  'zh-Hans': {
    summary: '完成率：逐格计算实际对目标的比率。',
    parameters: {
      actual: '实际完成的数额或数量：一个单元格、一行、一列或一张表均可。空白视为零。',
      target: '计划的数额，单位与 actual 相同，形状也相同；也可以是一个单元格用于全部。一行可与等长的一列对应。',
    },
    result: '每格一个比率（0.85 即 85 %），形状与 actual 相同。',
    notes: [
      '目标为零或空白时返回 #N/A：没有计划就没有完成率。',
      '目标为负（计划亏损）时按 1 + (actual − target) ÷ |target| 计算，仍是越高越好：计划 −100、实际 −80 为 1.2。',
      '多格合并时应以合计相除，比率的平均数不是完成率。出错的单元格只影响自己的结果。',
    ],
    examples: ['两个人', '三个月对同一个月目标', '亏损小于计划', '形状不符的区域'],
  },
  'zh-Hant': {
    summary: '達成率：逐格計算實際對目標的比率。',
    parameters: {
      actual: '實際達成的金額或數量：一個儲存格、一列、一欄或一張表皆可。空白視為零。',
      target: '計畫的金額，單位與 actual 相同，形狀也相同；也可以是一個儲存格用於全部。一列可與等長的一欄對應。',
    },
    result: '每格一個比率（0.85 即 85 %），形狀與 actual 相同。',
    notes: [
      '目標為零或空白時傳回 #N/A：沒有計畫就沒有達成率。',
      '目標為負（計畫虧損）時以 1 + (actual − target) ÷ |target| 計算，仍是越高越好：計畫 −100、實際 −80 為 1.2。',
      '多格合併時應以合計相除，比率的平均不是達成率。出錯的儲存格只影響自己的結果。',
    ],
    examples: ['兩個人', '三個月對同一個月目標', '虧損小於計畫', '形狀不符的範圍'],
  },
};

import type { attainment as english } from '../../en/functions/attainment';
import type { Translated } from '../../translated';

export const attainment: Translated<typeof english> = {
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
};

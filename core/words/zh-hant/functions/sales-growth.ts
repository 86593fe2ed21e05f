import type { salesGrowth as english } from '../../en/functions/sales-growth';
import type { Translated } from '../../translated';

export const salesGrowth: Translated<typeof english> = {
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
};

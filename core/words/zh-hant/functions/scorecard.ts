import type { scorecard as english } from '../../en/functions/scorecard';
import type { Translated } from '../../translated';

export const scorecard: Translated<typeof english> = {
  summary: '依績效考核表的全部項目為每個人評分：各項得分、總分、等級以及有資料的權重。',
  parameters: {
    setup:
      '每項一列，不含標題：項目、權重、方法、方向（higher、lower）、上限，其後為任意多對欄，內容與 SCOREITEM 的 parameters 各列相同：per, 5 或 -0.1, 60 或 target, 100。方向、上限與各對可以留白。權重合計為 100。',
    targets: '人員 × 項目：每人一列，setup 的每一列對應一欄，單位隨項目而定。',
    actuals: '形狀與目標相同。空白與 0 都是數值零；沒有資料時請寫文字（如 -）或 #N/A。',
  },
  result: '每人一列：各項得分，然後是總分、等級、有資料的權重分。',
  notes: [
    '每一項都依 SCOREITEM 的方法評分。目標或實際是文字或錯誤值、方法以目標為基準而目標為零、或沒有評分時，該項不計；其儲存格會重複該文字或說明原因。',
    '總分 = 有資料各項的 Σ 權重 · 得分 ÷ Σ 權重，再加上加分項目（權重 0），在 0 到 120 之間。有資料的權重不足 70 分時等級為 –；完全沒有資料時總分也為 –。',
    '等級依未取整的總分評定：A 為 90 起，B 為 80 起，C 為 70 起，D 為 60 起，以下為 E。如需其他級距，請對總分使用 GRADE。',
    '權重為 0 的項目照常評分並顯示，但不影響總分。結果與範圍中的其他人無關。',
  ],
  examples: [
    '兩個人、兩個項目',
    '成長率用自己的折線，另有流失客戶與紀律分',
    '加分項目加到總分上',
    '權重合計必須為 100',
  ],
};

import type { scorecard } from '../../functions/scorecard';
import type { WordsOf } from '../function-words';

export const scorecardWords: WordsOf<typeof scorecard> = {
  en: {
    summary: 'Scores people on all items of a card: item scores, total, grade and the weight that has data.',
    parameters: {
      setup:
        'A row per item, without a header: item, weight, method, direction (higher, lower), cap, then any number of pairs of columns as the parameters of SCOREITEM have them in rows: per, 5 or -0.1, 60 or target, 100. Direction, cap and pairs may be blank. The weights add up to 100.',
      targets: 'People × items: a row per person, a column per row of the setup, each in its item’s unit.',
      actuals: 'The same shape. Blank and 0 are a value, zero; write a text such as - or #N/A where there is no data.',
    },
    result: 'A row per person: a score per item, then the total, the grade and the weight points that have data.',
    notes: [
      'Each item is scored as SCOREITEM does it. A text or an error in its target or actual, a target of zero where the method measures against it, or a missing rating leaves the item out; its cell repeats the text or says why.',
      'The total is Σ weight · score ÷ Σ weight of the items that have data, plus bonus lines (weight 0), from 0 to 120. Below 70 weight points with data the grade is –, and with none the total, too.',
      'The grade comes from the unrounded total: A from 90, B from 80, C from 70, D from 60, E below. For other bands, put GRADE on the total.',
      'Items with weight 0 are scored and shown, and change nothing. Nothing depends on other people in the range.',
    ],
    examples: [
      'Two people on two items',
      'Growth on a line of its own, lost customers, conduct points',
      'A bonus line adds points to the total',
      'Weights must add up to 100',
    ],
  },
  'zh-Hans': {
    summary: '按考核表的全部项目为每个人打分：各项得分、总分、等级以及有数据的权重。',
    parameters: {
      setup:
        '每项一行，不含表头：项目、权重、方法、方向（higher、lower）、封顶，其后为任意多对列，内容与 SCOREITEM 的 parameters 各行相同：per, 5 或 -0.1, 60 或 target, 100。方向、封顶和各对可以留空。权重合计为 100。',
      targets: '人员 × 项目：每人一行，setup 的每一行对应一列，单位随项目而定。',
      actuals: '形状与目标相同。空白和 0 都是数值零；没有数据时请写文本（如 -）或 #N/A。',
    },
    result: '每人一行：各项得分，然后是总分、等级、有数据的权重分。',
    notes: [
      '每一项都按 SCOREITEM 的方法评分。目标或实际是文本或错误值、方法以目标为基准而目标为零、或没有评分时，该项不计；其单元格会重复该文本或说明原因。',
      '总分 = 有数据各项的 Σ 权重 · 得分 ÷ Σ 权重，再加上加分项（权重 0），在 0 到 120 之间。有数据的权重不足 70 分时等级为 –；完全没有数据时总分也为 –。',
      '等级按未取整的总分评定：A 为 90 起，B 为 80 起，C 为 70 起，D 为 60 起，以下为 E。如需其他档位，请对总分使用 GRADE。',
      '权重为 0 的项目照常评分并显示，但不影响总分。结果与区域中的其他人无关。',
    ],
    examples: [
      '两个人、两个项目',
      '增长率用自己的折线，另有流失客户与行为分',
      '加分项加到总分上',
      '权重合计必须为 100',
    ],
  },
  'zh-Hant': {
    summary: '依計分卡的全部項目為每個人評分：各項得分、總分、等級以及有資料的權重。',
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
      '等級依未進位的總分評定：A 為 90 起，B 為 80 起，C 為 70 起，D 為 60 起，以下為 E。如需其他級距，請對總分使用 GRADE。',
      '權重為 0 的項目照常評分並顯示，但不影響總分。結果與範圍中的其他人無關。',
    ],
    examples: [
      '兩個人、兩個項目',
      '成長率用自己的折線，另有流失客戶與紀律分',
      '加分項目加到總分上',
      '權重合計必須為 100',
    ],
  },
};

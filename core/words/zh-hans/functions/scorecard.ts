import type { scorecard as english } from '../../en/functions/scorecard';
import type { Translated } from '../../translated';

export const scorecard: Translated<typeof english> = {
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
  examples: ['两个人、两个项目', '增长率用自己的折线，另有流失客户与行为分', '加分项加到总分上', '权重合计必须为 100'],
};

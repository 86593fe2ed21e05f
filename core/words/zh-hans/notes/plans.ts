import type { plans as english } from '../../en/notes/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  wholeYearsNote: '前年整整十二个月的合计。订单记录不足时，下面的增长率会偏高。',
  growthNeededNote: '年度目标 ÷ 上年全年销售额 − 1。',
  seasonReliabilityNote: '从 0 %（只是偶然，按十二等分）到 100 %（年年相同）。一至两年的历史最多为 70 %。',
  capacityNote: '下表中每位销售员本年能完成的销售额之和。目标高于它时必须有对策：增加人手、提高增长或下调目标。',
  seasonNote: '各月占全年的比例，已剔除增长。可填自定占比来替代；计算时会按比例折算，因此不必合计为 100 %。',
  rampNote: '新人本年能完成满额的多少，例如 50 %。留空为 100 %。',
  historyNote: '会计年度开始前各月的订单金额。季节占比与预测使用“采用销售额”一列。',
  outlierNote: '用于不会重现的月份，例如一笔特大订单：填写正常情况下的金额，并注明原因。',
  currentPlanNote: '人员 × 月份，按权重与季节占比分解。请不要在月份中直接输入：应修改权重、占比或目标。',
  ownWeightNote: '留空时以上年销售额为权重。新人或更换区域者请填写；只有权重之间的比例起作用。',
  assignmentNote: '公司目标如何成为人员目标之和，以及途中超额下达了多少。',
  checkNote: '为 0 即正确。',
  originalPlanNote: '最初确定的目标。当前计划变更时保持不变，以便对照。',
  dailyTargetsNote: '每人各日之和等于当月目标。每周从周一开始，只含本月内的日子。',
  budgetNote: '收入与费用都填正数；预算亏损填负数。批准后不要再改各月数字，请在下方登记调整。',
  forecastNote: '承诺在下方填写，每人每月一行；月份填当月 1 日。准确率 = 1 − |实际 − 承诺| ÷ 实际，只算已结束的月份。',
  weightsNote: '目标按此分解。月中入职或离职者按在职天数计算；入职前与离职后没有目标。',
};

import type { resplitTarget as english } from '../../en/functions/resplit-target';
import type { Translated } from '../../translated';

export const resplitTarget: Translated<typeof english> = {
  summary: '已结期间填入实际值，并把全年尚缺的目标重新分给未结期间。',
  parameters: {
    plan: '各期目标：每人一行、每期一列；只有一个人时也可以是一列。',
    actuals: '实际完成，形状与计划相同；只看已结期间，因此那里的零就是零。',
    closedPeriods: '从第一期起已结的期数。',
    policy:
      '差额的去向：remaining（按计划比例分给所有未结期间）、next（全部放到下一期）、none（不处理）、ratchet（同 remaining，但超额不会调低目标）。',
    unit: '新目标是它的整数倍。',
  },
  result: '形状与计划相同：已结期间为实际值，未结期间为新目标。',
  notes: [
    '采用 remaining 和 next 时，每个人的全年合计保持不变（除非已结期间已经超过全年目标）；未结期间的目标不会低于零。',
    '实际值不是取整单位的整数倍时，不足一个单位的零头归第一个未结期间。',
    '未结期间都没有计划时平均分配。',
  ],
  examples: [
    '三个月后差 20，分给余下九个月',
    '同样的差额全部放到下个月',
    '采用 ratchet 时超额不会调低目标',
    '全年目标已达成，不再有余额',
    '已结期数多于总期数',
  ],
};

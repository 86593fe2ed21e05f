import type { rampWeights as english } from '../../en/functions/ramp-weights';
import type { Translated } from '../../translated';

export const rampWeights: Translated<typeof english> = {
  summary: '人员 × 期间的权重：各期间在职天数的占比，乘以新人爬坡比例。',
  parameters: {
    startDates: '每人的入职日期，一行或一列。',
    endDates: '每人的最后在职日期，个数相同；仍在职者留空或填 0。只给一个空单元格表示无人离职。',
    periodStarts: '各期间的第一天，依次排列，一行或一列日期。',
    ramp: '入职后各月占全额目标的比例，如 0.25、0.5、0.75；之后为 1。省略时不设爬坡。',
    rule: '不满一个期间时的计法：calendar 按日历天数，weekdays 按周一至周五；省略时为 calendar。',
  },
  result: '每人一行、每个期间一列：1 表示整个期间、全额目标。可直接作为 SPLITTARGET 的权重。',
  notes: [
    '首日和末日都计入。每个期间持续到下一期间的前一天。',
    '最后一个期间按其步长延续：若各期间都从每月的同一日开始，则与前两个起点相隔的月数相同（只有一个起点时为一个月），否则天数相同。',
    '按自然月计算月龄。15 日及以前入职，当月为第 1 个月；16 日起入职，当月为第 0 个月，比例为 0。',
    '日期有误的人员，其整行各单元格显示错误，其他人不受影响。ramp 中的空白为 0。',
  ],
  examples: [
    '一人一直在职，一人 1 月 15 日入职',
    '3 月 1 日入职，两个月爬坡',
    '3 月 16 日（周一）入职：22 个周一至周五中的 12 个',
    '16 日入职：爬坡从下个月开始',
    '2 月 15 日离职；期间横排竖排均可',
    '比例写 0.25，而不是 25',
  ],
};

import type { rampWeights } from '../../functions/ramp-weights';
import type { WordsOf } from '../function-words';

export const rampWeightsWords: WordsOf<typeof rampWeights> = {
  en: {
    summary:
      'Weights of people by period: the share of each period in which they are employed, times the ramp of newcomers.',
    parameters: {
      startDates: 'The first day of each person, one row or one column of dates.',
      endDates:
        'The last day of each person, as many cells; blank or 0 for those who are still here. One blank cell: nobody has left.',
      periodStarts: 'The first day of each period, in order, one row or one column of dates.',
      ramp: 'The share of the full target in each month of tenure, such as 0.25, 0.5, 0.75; after the last it is 1. If left out, there is no ramp.',
      rule: 'How a part of a period is counted: calendar (all days) or weekdays (Monday to Friday); calendar if left out.',
    },
    result:
      'A row per person, a column per period: 1 is a full period at the full target. SPLITTARGET takes it as weights.',
    notes: [
      'First and last day count. A period lasts until the day before the next.',
      'The last period lasts as its step says: as many months as between the two starts before it if all starts fall on one day of the month (a single start: one month), otherwise as many days.',
      'Tenure counts calendar months. Month 1 is the month of joining up to the 15th; from the 16th the month of joining is month 0 and carries 0.',
      'A row whose dates are wrong holds the error in each of its cells; the others are not affected. A blank in ramp is 0.',
    ],
    examples: [
      'One here all along, one from 15 January',
      'Joined on 1 March, ramping over two months',
      'Joined on Monday 16 March: 12 of 22 weekdays',
      'Joined on the 16th: the ramp begins with the next month',
      'Left on 15 February; periods down or across do not matter',
      'Shares are 0.25, not 25',
    ],
  },
  'zh-Hans': {
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
  },
  'zh-Hant': {
    summary: '人員 × 期間的權重：各期間在職天數的占比，乘以新人爬升比例。',
    parameters: {
      startDates: '每人的到職日期，一列或一欄。',
      endDates: '每人的最後在職日期，個數相同；仍在職者留白或填 0。只給一個空白儲存格表示無人離職。',
      periodStarts: '各期間的第一天，依序排列，一列或一欄日期。',
      ramp: '到職後各月占全額目標的比例，如 0.25、0.5、0.75；之後為 1。省略時不設爬升期。',
      rule: '不滿一個期間時的計法：calendar 依日曆天數，weekdays 依週一至週五；省略時為 calendar。',
    },
    result: '每人一列、每個期間一欄：1 表示整個期間、全額目標。可直接作為 SPLITTARGET 的權重。',
    notes: [
      '首日與末日都計入。每個期間持續到下一期間的前一天。',
      '最後一個期間依其間隔延續：若各期間都自每月的同一日開始，則與前兩個起點相隔的月數相同（只有一個起點時為一個月），否則天數相同。',
      '年資以曆月計算。15 日（含）以前到職，當月為第 1 個月；16 日起到職，當月為第 0 個月，比例為 0。',
      '日期有誤的人員，其整列各儲存格顯示錯誤，其他人不受影響。ramp 中的空白為 0。',
    ],
    examples: [
      '一人一直在職，一人 1 月 15 日到職',
      '3 月 1 日到職，兩個月爬升',
      '3 月 16 日（週一）到職：22 個週一至週五中的 12 個',
      '16 日到職：爬升自下個月開始',
      '2 月 15 日離職；期間橫排直排皆可',
      '比例寫 0.25，而不是 25',
    ],
  },
};

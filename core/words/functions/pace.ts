import type { pace } from '../../functions/pace';
import type { WordsOf } from '../function-words';

export const paceWords: WordsOf<typeof pace> = {
  en: {
    summary:
      'Tells in selling days whether a target is on track: what should be there by now, and what each day left must bring.',
    parameters: {
      actual: 'What has been sold so far.',
      target: 'The target of the whole period.',
      start: 'The first day of the period, a date.',
      end: 'The last day of the period, a date.',
      asOf: 'The day up to which actual counts, a date; the day itself has passed. Never today by itself.',
      calendar:
        'The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day). A single row or column of dates means holidays.',
      weekdayWeights: 'Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.',
    },
    result: 'One row: attainment, plan to date, pace index, run rate, required rate, projection.',
    notes: [
      'Plan to date: the target × selling days passed ÷ selling days of the period. Pace index: actual ÷ plan to date; above 1 is ahead. Run rate: actual per selling day passed. Projection: run rate × all selling days.',
      'Required rate: what is missing per selling day left; 0 once the target is met. When no day is left and the target is missed, it is #N/A and says by how much.',
      'Before the first selling day has passed, pace index, run rate and projection are #N/A. After the end the period counts as over.',
      'A negative target: attainment and pace index are 1 + (actual − plan) ÷ |plan|, so that −80 against −100 is 120 %. A target of 0 has neither: #N/A.',
    ],
    examples: [
      'On track after four of ten days',
      'A negative target: less of a loss than planned is above 1',
      'The period is over and the target met',
      'Two holidays: four of eight days have passed',
      'The end must not lie before the start',
    ],
  },
  'zh-Hans': {
    summary: '按工作日判断目标进度：到当日应完成多少，剩余每天需完成多少。',
    parameters: {
      actual: '迄今的实际完成额。',
      target: '整个期间的目标。',
      start: '期间的第一天，日期。',
      end: '期间的最后一天，日期。',
      asOf: '实际数截至的日期；当天视为已过去。函数自身从不取今天。',
      calendar:
        '与平常星期几不同的日子：一列日期、一列日权重（0 为休假，0.5 为半天，1 为调休上班日）。只有一行或一列日期时都视为休假。',
      weekdayWeights: '七个日权重，周一至周日，横排或竖排；省略时为 1、1、1、1、1、0、0。',
    },
    result: '一行：完成率、截至当日计划、进度指数、当前日均、剩余日均需完成、预计完成。',
    notes: [
      '截至当日计划＝目标 × 已过工作日 ÷ 期间工作日。进度指数＝实际 ÷ 截至当日计划，大于 1 即超前。当前日均＝实际 ÷ 已过工作日。预计完成＝当前日均 × 期间工作日。',
      '剩余日均需完成＝缺口 ÷ 剩余工作日；已达目标时为 0。没有剩余工作日而未达目标时为 #N/A，并说明还差多少。',
      '第一个工作日过去之前，进度指数、当前日均和预计完成为 #N/A。结束日之后视为期间已结束。',
      '目标为负时，完成率和进度指数为 1 + (实际 − 计划) ÷ |计划|，例如 −100 的计划完成 −80 为 120%。目标为 0 时两者均为 #N/A。',
    ],
    examples: [
      '十天过去四天，进度正常',
      '负目标：亏损少于计划则大于 1',
      '期间已结束，目标已达成',
      '两天休假：八天过去四天',
      '结束不得早于开始',
    ],
  },
  'zh-Hant': {
    summary: '依工作日判斷目標進度：到當日應達成多少，剩餘每天需達成多少。',
    parameters: {
      actual: '迄今的實際達成額。',
      target: '整個期間的目標。',
      start: '期間的第一天，日期。',
      end: '期間的最後一天，日期。',
      asOf: '實際數截至的日期；當天視為已過。函數本身從不取今天。',
      calendar:
        '與平常星期幾不同的日子：一欄日期、一欄日權重（0 為放假，0.5 為半天，1 為補班日）。只有一列或一欄日期時都視為放假。',
      weekdayWeights: '七個日權重，週一至週日，橫排或直排；省略時為 1、1、1、1、1、0、0。',
    },
    result: '一列：達成率、截至當日計畫、進度指數、目前日均、剩餘日均需達成、預估達成。',
    notes: [
      '截至當日計畫＝目標 × 已過工作日 ÷ 期間工作日。進度指數＝實際 ÷ 截至當日計畫，大於 1 即超前。目前日均＝實際 ÷ 已過工作日。預估達成＝目前日均 × 期間工作日。',
      '剩餘日均需達成＝差距 ÷ 剩餘工作日；已達目標時為 0。沒有剩餘工作日而未達目標時為 #N/A，並說明還差多少。',
      '第一個工作日過去之前，進度指數、目前日均與預估達成為 #N/A。結束日之後視為期間已結束。',
      '目標為負時，達成率與進度指數為 1 + (實際 − 計畫) ÷ |計畫|，例如 −100 的計畫達成 −80 為 120%。目標為 0 時兩者均為 #N/A。',
    ],
    examples: [
      '十天過去四天，進度正常',
      '負目標：虧損少於計畫則大於 1',
      '期間已結束，目標已達成',
      '兩天放假：八天過去四天',
      '結束不可早於開始',
    ],
  },
};

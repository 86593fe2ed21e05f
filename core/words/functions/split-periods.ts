import type { splitPeriods } from '../../functions/split-periods';
import type { WordsOf } from '../function-words';

export const splitPeriodsWords: WordsOf<typeof splitPeriods> = {
  en: {
    summary: 'Splits a target over days, weeks, months or quarters by selling days, so that all of them tie.',
    parameters: {
      target: 'The amount to split. A negative one is split like its opposite.',
      start: 'The first day, a date. On the first of a month, quarters are counted from that month: a fiscal year.',
      end: 'The last day, a date; it belongs to the range. At most 40,000 days.',
      grain: 'One row per day, week, month or quarter.',
      seasonality:
        'Twelve weights, January to December, in a row or a column: how much of a year each month carries. Each is spread over the selling days of its month. If left out, every selling day counts the same.',
      calendar:
        'The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day). A single row or column of dates means holidays.',
      weekdayWeights: 'Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.',
      unit: 'Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.',
    },
    result: 'A row per period: first day, last day, selling days, target.',
    notes: [
      'Always: days, weeks, months and quarters of one target tie, because all are sums of the same days; and all add up to the target.',
      'Always: each day, month, quarter and year is less than one unit off its exact share. Equal remainders go to the earlier one.',
      'Weeks begin on Monday and are clipped to the range; a week across two months or years is one row.',
      'Quarters are the calendar’s, unless the range begins on the first of a month: then they are three months each from there.',
      'A month of which only a part lies in the range carries that part of its weight; a month without a selling day carries nothing.',
    ],
    examples: [
      'A quarter by selling days; on a tie the earlier month gets the odd unit',
      'January carries twice as much as February and March',
      'A week across two months is one row; the Friday is half a day',
      'A negative target in a part of a quarter',
      'A holiday and a Saturday: no day can carry the target',
      'The end must not lie before the start',
    ],
  },
  'zh-Hans': {
    summary: '按工作日把目标分解到日、周、月或季度，各种口径的合计彼此一致。',
    parameters: {
      target: '要分解的总额。负数按其相反数分解后再取负。',
      start: '第一天，日期。若为某月 1 日，则季度从该月起算：即财年。',
      end: '最后一天，日期；属于该范围。最多 40,000 天。',
      grain: '每行一个期间：day 日、week 周、month 月、quarter 季度。',
      seasonality:
        '十二个权重，1 月至 12 月，横排或竖排：每个月占全年的多少。各月的权重分摊到该月的工作日。省略时每个工作日相同。',
      calendar:
        '与平常星期几不同的日子：一列日期、一列日权重（0 为休假，0.5 为半天，1 为调休上班日）。只有一行或一列日期时都视为休假。',
      weekdayWeights: '七个日权重，周一至周日，横排或竖排；省略时为 1、1、1、1、1、0、0。',
      unit: '每一份都是它的整数倍，如 1、100、0.01；目标也必须是它的整数倍。',
    },
    result: '每个期间一行：第一天、最后一天、工作日、目标。',
    notes: [
      '始终成立：同一目标的日、周、月、季度彼此一致，因为都是同一批日目标之和；合计恰好等于目标。',
      '始终成立：每日、每月、每季、每年与精确份额之差都小于一个单位。小数部分相同时给靠前者。',
      '一周从周一开始，并截取到范围之内；跨月或跨年的一周为一行。',
      '季度为自然季度；若范围从某月 1 日开始，则自该月起每三个月为一个季度。',
      '范围内只含某月的一部分时，该月只承担相应部分的权重；没有工作日的月份不承担。',
    ],
    examples: [
      '一个季度按工作日分解；相等时多出的一个单位归靠前的月份',
      '1 月承担的是 2 月和 3 月的两倍',
      '跨两个月的一周为一行；周五为半天',
      '季度中一段时间的负目标',
      '一天休假、一天周六：没有一天能承担目标',
      '结束不得早于开始',
    ],
  },
  'zh-Hant': {
    summary: '依工作日把目標分解到日、週、月或季，各種期間的合計彼此一致。',
    parameters: {
      target: '要分解的總額。負數依其相反數分解後再取負。',
      start: '第一天，日期。若為某月 1 日，季即自該月起算：即會計年度。',
      end: '最後一天，日期；屬於該範圍。最多 40,000 天。',
      grain: '每列一個期間：day 日、week 週、month 月、quarter 季。',
      seasonality:
        '十二個權重，1 月至 12 月，橫排或直排：每個月占全年的多少。各月的權重分攤到該月的工作日。省略時每個工作日相同。',
      calendar:
        '與平常星期幾不同的日子：一欄日期、一欄日權重（0 為放假，0.5 為半天，1 為補班日）。只有一列或一欄日期時都視為放假。',
      weekdayWeights: '七個日權重，週一至週日，橫排或直排；省略時為 1、1、1、1、1、0、0。',
      unit: '每一份都是它的整數倍，如 1、100、0.01；目標也必須是它的整數倍。',
    },
    result: '每個期間一列：第一天、最後一天、工作日、目標。',
    notes: [
      '必定成立：同一目標的日、週、月、季彼此一致，因為都是同一批日目標之和；合計恰好等於目標。',
      '必定成立：每日、每月、每季、每年與精確份額之差都小於一個單位。小數部分相同時給排在前面者。',
      '一週自週一開始，並截取到範圍之內；跨月或跨年的一週為一列。',
      '季為曆年的季；若範圍自某月 1 日開始，則自該月起每三個月為一季。',
      '範圍內只含某月的一部分時，該月只承擔相應部分的權重；沒有工作日的月份不承擔。',
    ],
    examples: [
      '一季依工作日分解；相等時多出的一個單位歸前面的月份',
      '1 月承擔的是 2 月和 3 月的兩倍',
      '跨兩個月的一週為一列；週五為半天',
      '一季中一段期間的負目標',
      '一天放假、一天週六：沒有一天能承擔目標',
      '結束不可早於開始',
    ],
  },
};

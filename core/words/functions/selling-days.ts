import type { sellingDays } from '../../functions/selling-days';
import type { WordsOf } from '../function-words';

export const sellingDaysWords: WordsOf<typeof sellingDays> = {
  en: {
    summary:
      'Counts selling days by weight: holidays, half days and make-up working days, which NETWORKDAYS cannot add.',
    parameters: {
      start: 'The first day, a date; it counts.',
      end: 'The last day, a date; it counts. Not before start.',
      calendar:
        'The days that differ from their weekday: a column of dates and a column of day weights (0 holiday, 0.5 half day, 1 make-up day, more for a heavy day). A single row or column of dates means holidays. Blank rows are passed over.',
      weekdayWeights: 'Seven day weights, Monday to Sunday, in a row or a column; 1, 1, 1, 1, 1, 0, 0 if left out.',
    },
    result: 'The selling days from start to end, a half day being 0.5.',
    notes: [
      'The calendar goes before the weekday: a Saturday with weight 1 counts, a Monday with weight 0 does not.',
      'A date may stand in the calendar twice with one weight; two different weights are refused. A blank weight is 0.',
      'A row of two cells is a date and its weight, unless the second is above 1000 and so a date as well. No weight may be above 1000.',
    ],
    examples: [
      'February 2026, Monday to Friday',
      'February 2026 in Mainland China: six holidays, and two Saturdays made up',
      'A week with half a Saturday',
      'A column of dates means holidays',
      'The end must not lie before the start',
      'One date cannot have two weights',
    ],
  },
  'zh-Hans': {
    summary: '按日权重计算工作日：节假日、半天，以及 NETWORKDAYS 无法加回的调休上班日。',
    parameters: {
      start: '第一天，日期；当天计入。',
      end: '最后一天，日期；当天计入。不得早于 start。',
      calendar:
        '与平常星期几不同的日子：一列日期、一列日权重（0 为休假，0.5 为半天，1 为调休上班日，繁忙日可更大）。只有一行或一列日期时都视为休假。空行略过。',
      weekdayWeights: '七个日权重，周一至周日，横排或竖排；省略时为 1、1、1、1、1、0、0。',
    },
    result: '从 start 到 end 的工作日数，半天计 0.5。',
    notes: [
      'calendar 优先于星期几：权重为 1 的周六计入，权重为 0 的周一不计入。',
      '同一日期可以以相同权重出现两次；权重不同则报错。权重空白即为 0。',
      '一行两个单元格视为日期及其权重，除非第二个大于 1000，此时它也是日期。权重不得大于 1000。',
    ],
    examples: [
      '2026 年 2 月，周一至周五',
      '中国大陆 2026 年 2 月：六天休假，两个周六调休上班',
      '周六上半天班的一周',
      '只有一列日期即为休假',
      '结束不得早于开始',
      '同一日期不能有两个权重',
    ],
  },
  'zh-Hant': {
    summary: '依日權重計算工作日：假日、半天，以及 NETWORKDAYS 無法加回的補班日。',
    parameters: {
      start: '第一天，日期；當天計入。',
      end: '最後一天，日期；當天計入。不可早於 start。',
      calendar:
        '與平常星期幾不同的日子：一欄日期、一欄日權重（0 為放假，0.5 為半天，1 為補班日，繁忙日可更大）。只有一列或一欄日期時都視為放假。空白列略過。',
      weekdayWeights: '七個日權重，週一至週日，橫排或直排；省略時為 1、1、1、1、1、0、0。',
    },
    result: '從 start 到 end 的工作日數，半天計 0.5。',
    notes: [
      'calendar 優先於星期幾：權重為 1 的週六計入，權重為 0 的週一不計入。',
      '同一日期可以用相同權重出現兩次；權重不同則回報錯誤。權重空白即為 0。',
      '一列兩個儲存格視為日期及其權重，除非第二個大於 1000，此時它也是日期。權重不可大於 1000。',
    ],
    examples: [
      '2026 年 2 月，週一至週五',
      '中國大陸 2026 年 2 月：六天放假，兩個週六補班',
      '週六上半天班的一週',
      '只有一欄日期即為放假',
      '結束不可早於開始',
      '同一日期不能有兩個權重',
    ],
  },
};

import type { seasonality } from '../../functions/seasonality';
import type { WordsOf } from '../function-words';

export const seasonalityWords: WordsOf<typeof seasonality> = {
  en: {
    summary: 'The part of a year’s sales that falls on each month, as far as the history supports it.',
    parameters: {
      dates: 'The day of each sale or month total, in any order; a month total may have any day of its month.',
      amounts: 'One amount a date, in the shape of dates. Amounts of one month are added up.',
      springFestival:
        'The Spring Festival within the planned twelve months: its year (2015 to 2036) or its day. January and February are then taken together and split by its date. Left out or 0: no such treatment.',
      firstMonth: 'The month in which the year begins, 1 to 12; 1 if left out. The shares begin with it.',
      output: 'shares (if left out), or reliability: one number from 0 (equal twelfths) to 1 (every year alike).',
    },
    result: 'A column of 12 shares that sum to 1; or the reliability in one cell.',
    notes: [
      'Always: the shares are whole millionths, and their decimals add up to 1 exactly. What is left after rounding down goes to the largest remainders.',
      'Growth from year to year is taken out. Recent years count for more, and one odd month counts for little.',
      'The shape is shrunk towards equal twelfths by the reliability: how much larger the differences between months are than chance would make them. With one to two years chance cannot be told: half of the shape is kept and the reliability is 0.5. With less than a year the shares are equal and the reliability is 0.',
      'The last month is left out where its sales stop more than 7 days before its end and those of most other months do not. Months without sales between the first and the last count as 0. The last 12 years are used.',
      'Spring Festival: January and February count with their mean in every past year. Their sum is split by the working days of the planned year (mainland rule, eight days off from the eve and two worked weekend days), corrected by past years with a similar date of the festival. A festival after 10 February weakens March as well; that is not corrected.',
      'Rows with neither date nor amount are passed over.',
    ],
    examples: [
      'One month supports no shape: equal twelfths',
      'Two years of quarter totals: the last month of each quarter sells twice as much',
      'January and February of 2026, when the festival on 17 February leaves February fewer working days',
      'How reliable the months are',
      'Amounts that do not fit the dates',
      'An amount without a date',
    ],
  },
  'zh-Hans': {
    summary: '全年销售额中每个月所占的比例，以历史数据能支持的程度为准。',
    parameters: {
      dates: '每笔销售或每个月合计的日期，顺序不限；月合计可以用当月任意一天。',
      amounts: '每个日期一个金额，形状与 dates 相同。同一个月的金额会相加。',
      springFestival:
        '计划的十二个月内的春节：年份（2015 至 2036）或春节当天的日期。填写后一月和二月合并计算，再按春节日期拆分。省略或为 0：不作春节处理。',
      firstMonth: '年度开始的月份，1 至 12；省略时为 1。结果从该月开始。',
      output: 'shares 为占比（省略时）；reliability 为可靠度：一个从 0（十二等分）到 1（年年相同）的数字。',
    },
    result: '一列 12 个占比，合计为 1；或一个单元格的可靠度。',
    notes: [
      '始终成立：占比都是百万分之一的整数倍，各位小数相加恰好等于 1。取整后剩余的部分分给小数部分最大者。',
      '逐年的增长已剔除。近年的数据权重较大，个别异常月份影响很小。',
      '占比按可靠度向十二等分收缩：可靠度衡量各月差异比随机波动大多少。一至两年的数据无法区分随机波动：保留一半形态，可靠度为 0.5。不足一年时，占比相等，可靠度为 0。',
      '如果最后一个月的销售在月底前 7 天以上就中止，而其他多数月份并非如此，则该月不计入。首末月份之间没有销售的月份按 0 计。最多使用最近 12 年。',
      '春节：过去每一年的一月和二月都按两者的平均值计算。两个月的合计按计划年度的工作日拆分（大陆规则：除夕起放假八天，两个周末日调休上班），并参照春节日期相近的年份修正。春节晚于 2 月 10 日时三月也会偏弱，此处不作修正。',
      '既无日期也无金额的行会被跳过。',
    ],
    examples: [
      '只有一个月，看不出形态：十二等分',
      '两年的数据：每季最后一个月的销售额是其他月份的两倍',
      '2026 年的一月和二月：2 月 17 日的春节使二月工作日较少',
      '各月占比的可靠度',
      '金额与日期的个数不符',
      '有金额而没有日期',
    ],
  },
  'zh-Hant': {
    summary: '全年銷售額中每個月所占的比例，以歷史資料能支持的程度為準。',
    parameters: {
      dates: '每筆銷售或每個月合計的日期，順序不限；月合計可以用當月任何一天。',
      amounts: '每個日期一個金額，形狀與 dates 相同。同一個月的金額會相加。',
      springFestival:
        '計畫的十二個月內的農曆春節：年份（2015 至 2036）或春節當天的日期。填寫後一月與二月合併計算，再依春節日期拆分。省略或為 0：不作春節處理。',
      firstMonth: '年度開始的月份，1 至 12；省略時為 1。結果從該月開始。',
      output: 'shares 為占比（省略時）；reliability 為可靠度：一個從 0（十二等分）到 1（年年相同）的數字。',
    },
    result: '一欄 12 個占比，合計為 1；或一個儲存格的可靠度。',
    notes: [
      '必定成立：占比都是百萬分之一的整數倍，各位小數相加恰好等於 1。取整後剩下的部分分給小數部分最大者。',
      '逐年的成長已剔除。近年的資料權重較大，個別異常月份影響很小。',
      '占比依可靠度向十二等分收縮：可靠度衡量各月差異比隨機波動大多少。一至兩年的資料無法區分隨機波動：保留一半形態，可靠度為 0.5。不足一年時，占比相等，可靠度為 0。',
      '如果最後一個月的銷售在月底前 7 天以上就中止，而其他多數月份並非如此，則該月不計入。首末月份之間沒有銷售的月份以 0 計。最多使用最近 12 年。',
      '農曆春節：過去每一年的一月與二月都以兩者的平均值計算。兩個月的合計依計畫年度的工作日拆分（中國大陸規則：除夕起放假八天，兩個週末日補班），並參照春節日期相近的年份修正。春節晚於 2 月 10 日時三月也會偏弱，此處不作修正。',
      '既無日期也無金額的列會略過。',
    ],
    examples: [
      '只有一個月，看不出形態：十二等分',
      '兩年的資料：每季最後一個月的銷售額是其他月份的兩倍',
      '2026 年的一月與二月：2 月 17 日的春節使二月工作日較少',
      '各月占比的可靠度',
      '金額與日期的個數不符',
      '有金額而沒有日期',
    ],
  },
};

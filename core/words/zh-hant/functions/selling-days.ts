import type { sellingDays as english } from '../../en/functions/selling-days';
import type { Translated } from '../../translated';

export const sellingDays: Translated<typeof english> = {
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
};

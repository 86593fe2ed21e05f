import type { sellingDays as english } from '../../en/functions/selling-days';
import type { Translated } from '../../translated';

export const sellingDays: Translated<typeof english> = {
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
};

import type { customerMoves as english } from '../../en/functions/customer-moves';
import type { Translated } from '../../translated';

export const customerMoves: Translated<typeof english> = {
  summary: '一段期间内新增、重新激活、活跃与流失的客户数，可按负责人分行。',
  parameters: {
    dates: '每笔订单的日期，一行或一列，顺序不限；请包含期间之前的历史。日期与客户都空白的行会跳过。',
    customers: '每笔订单的客户，个数与日期相同。',
    start: '期间的第一天，一个日期。',
    end: '期间的最后一天（含），一个日期。此后的订单不计。',
    inactiveDays: '多少天没有订单即视为流失：不小于 1 的整数；省略时为 365。',
    owners: '每笔订单的销售人员，个数与日期相同。',
  },
  result: '首行为标题，其后按在列表中首次出现的顺序每位负责人一行（全为零也列出），最后一行为合计；均为客户数。',
  notes: [
    '新增：有史以来的第一笔订单在期间内。重新激活：期间内的第一笔订单之前至少有 inactiveDays 天没有订单。两者都归该笔订单的负责人。',
    '活跃：截至期末（含当天）的最近 inactiveDays 天内有订单。流失：期初前一天活跃而期末不活跃。两者都归最后一笔订单的负责人，因此交接不会转移流失。',
    '同一天的订单中，列表里最前的一笔作为开始，最后的一笔作为结束。上一期期末活跃的客户，就是下一期期初活跃的客户。',
  ],
  examples: ['新增一个、流失一个、保留一个', '以 90 天为限：一个客户回来，按负责人', '结束早于开始的期间'],
};

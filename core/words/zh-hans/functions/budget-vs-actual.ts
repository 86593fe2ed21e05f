import type { budgetVsActual as english } from '../../en/functions/budget-vs-actual';
import type { Translated } from '../../translated';

export const budgetVsActual: Translated<typeof english> = {
  summary: '预算与实际对比，按科目类型定正负：差异、百分比、有利或不利、是否重大。',
  parameters: {
    budget: '每项的预算数，一行或一列。空白视为零。',
    actual: '每项的实际数，个数与 budget 相同。',
    accountType:
      '每项的科目类型：收入、销售、利润、统计（越高越有利）；费用、支出、成本（越低越有利）。中英文均可，不分大小写；也可以是一个单元格用于全部。',
    amountThreshold: '重大差异的金额下限，单位与 budget 相同；省略时为 10,000。',
    percentThreshold: '重大差异占 |预算| 的比率下限（0.05 即 5 %）；省略时为 0.05。',
  },
  result: '首行为标题，其后每项一行：差异、差异 ÷ |预算|（比率）、有利/不利（或与预算持平）、是否重大。',
  notes: [
    '约定：正数为有利。收入、利润、统计类：实际 − 预算；费用、成本类：预算 − 实际。百分比以 |预算| 为分母，因此预算亏损也保持方向。',
    '同时达到两个下限才算重大。预算为零时没有百分比（#N/A），只看金额。',
    '没有已知科目类型的一项只在自己的行中报错，从不猜测正负。前 15 位数字相同的金额视为持平。',
  ],
  examples: ['同样的金额，一为收入、一为费用', '亏损小于预算；各项横排', '长度不同的列表'],
};

import type { varianceNote as english } from '../../en/functions/variance-note';
import type { Translated } from '../../translated';

export const varianceNote: Translated<typeof english> = {
  summary: '逐项用一句话说明预算差异，语言与工作簿相同。',
  parameters: {
    budget: '每项的预算数，一行或一列。空白视为零。',
    actual: '每项的实际数，个数与 budget 相同。',
    accountType:
      '每项的科目类型：收入、销售、利润、统计（越高越有利）；费用、支出、成本（越低越有利）。中英文均可，不分大小写；也可以是一个单元格用于全部。',
    name: '每项的名称，个数与 budget 相同；没有名称的以序号称呼。',
  },
  result: '每项一句，排成一列。',
  notes: [
    '正负与 BUDGETVSACTUAL 相同：收入、利润多为有利，费用、成本少为有利。',
    '金额带千位分隔符，小数位按需要取 0、2 或 4 位；百分比保留一位小数，在任何地方都相同。',
    '没有已知科目类型的一项只在自己的行中报错。',
  ],
  examples: ['销售额与销货成本', '没有预算的一项，以及与预算持平的一项', '名称少于项数'],
};

import type { varianceNote } from '../../functions/variance-note';
import type { WordsOf } from '../function-words';

export const varianceNoteWords: WordsOf<typeof varianceNote> = {
  en: {
    summary: 'A sentence per line on its variance against budget, in the language of the workbook.',
    parameters: {
      budget: 'Budgeted amount of each line, a row or a column. Blank is zero.',
      actual: 'Actual amount of each line, as many as in budget.',
      accountType:
        'Account type of each line: Revenue, Income, Sales, Profit or Statistic (more is favourable), Expense, Expenditures or Cost (less is favourable), in English or Chinese, in any case; or one cell for all lines.',
      name: 'Name of each line, as many as in budget; a line without one is called by its number.',
    },
    result: 'One sentence per line, down a column.',
    notes: [
      'The sign is that of BUDGETVSACTUAL: more revenue or profit and less expense or cost are favourable.',
      'Amounts have thousands separators and as many decimals as they need (none, 2 or 4), percentages one decimal, alike in every host.',
      'A line without a known account type is an error in its own row.',
    ],
    examples: ['Sales and cost of goods sold', 'A line without budget, and one on budget', 'Fewer names than lines'],
  },
  'zh-Hans': {
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
  },
  'zh-Hant': {
    summary: '逐項用一句話說明預算差異，語言與活頁簿相同。',
    parameters: {
      budget: '每項的預算金額，一列或一欄。空白視為零。',
      actual: '每項的實際金額，個數與 budget 相同。',
      accountType:
        '每項的科目類型：收入、銷售、利潤、統計（越高越有利）；費用、支出、成本（越低越有利）。中英文皆可，不分大小寫；也可以是一個儲存格用於全部。',
      name: '每項的名稱，個數與 budget 相同；沒有名稱的以序號稱呼。',
    },
    result: '每項一句，排成一欄。',
    notes: [
      '正負與 BUDGETVSACTUAL 相同：收入、利潤多為有利，費用、成本少為有利。',
      '金額帶千分位符號，小數位依需要取 0、2 或 4 位；百分比保留一位小數，在任何地方都相同。',
      '沒有已知科目類型的一項只在自己的列中報錯。',
    ],
    examples: ['銷售額與銷貨成本', '沒有預算的一項，以及與預算持平的一項', '名稱少於項數'],
  },
};

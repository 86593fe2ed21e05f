import type { budgetVsActual } from '../../functions/budget-vs-actual';
import type { WordsOf } from '../function-words';

export const budgetVsActualWords: WordsOf<typeof budgetVsActual> = {
  en: {
    summary: 'Budget against actual, signed by account type: variance, percentage, F or U, and whether it is material.',
    parameters: {
      budget: 'Budgeted amount of each line, a row or a column. Blank is zero.',
      actual: 'Actual amount of each line, as many as in budget.',
      accountType:
        'Account type of each line: Revenue, Income, Sales, Profit or Statistic (more is favourable), Expense, Expenditures or Cost (less is favourable), in English or Chinese, in any case; or one cell for all lines.',
      amountThreshold: 'The least variance that is material, as an amount in the unit of budget; 10,000 if left out.',
      percentThreshold: 'The least variance that is material, as a ratio of |budget| (0.05 is 5 %); 0.05 if left out.',
    },
    result:
      'A header row, then a row per line: variance, variance ÷ |budget| as a ratio, F/U (or on budget), yes where material, else no.',
    notes: [
      'Convention: positive is favourable. Revenue, profit and statistics: actual − budget; expense and cost: budget − actual. The percentage is of |budget|, so that a budgeted loss keeps its direction.',
      'Material is what reaches both thresholds. A budget of zero has no percentage (#N/A) and is judged by the amount alone.',
      'A line without a known account type is an error in its own row; the sign is never guessed. Amounts that agree to 15 digits are on budget.',
    ],
    examples: [
      'The same amounts as revenue and as expense',
      'A loss smaller than budgeted; lines across',
      'Lists of different length',
    ],
  },
  'zh-Hans': {
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
  },
  'zh-Hant': {
    summary: '預算與實際對比，依科目類型定正負：差異、百分比、有利或不利、是否重大。',
    parameters: {
      budget: '每項的預算金額，一列或一欄。空白視為零。',
      actual: '每項的實際金額，個數與 budget 相同。',
      accountType:
        '每項的科目類型：收入、銷售、利潤、統計（越高越有利）；費用、支出、成本（越低越有利）。中英文皆可，不分大小寫；也可以是一個儲存格用於全部。',
      amountThreshold: '重大差異的金額下限，單位與 budget 相同；省略時為 10,000。',
      percentThreshold: '重大差異占 |預算| 的比率下限（0.05 即 5 %）；省略時為 0.05。',
    },
    result: '首列為標題，其後每項一列：差異、差異 ÷ |預算|（比率）、有利/不利（或與預算持平）、是否重大。',
    notes: [
      '約定：正數為有利。收入、利潤、統計類：實際 − 預算；費用、成本類：預算 − 實際。百分比以 |預算| 為分母，因此預算虧損也保持方向。',
      '同時達到兩個下限才算重大。預算為零時沒有百分比（#N/A），只看金額。',
      '沒有已知科目類型的一項只在自己的列中報錯，絕不猜測正負。前 15 位數字相同的金額視為持平。',
    ],
    examples: ['同樣的金額，一為收入、一為費用', '虧損小於預算；各項橫排', '長度不同的清單'],
  },
};

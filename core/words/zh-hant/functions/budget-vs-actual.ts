import type { budgetVsActual as english } from '../../en/functions/budget-vs-actual';
import type { Translated } from '../../translated';

export const budgetVsActual: Translated<typeof english> = {
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
};

import type { varianceNote as english } from '../../en/functions/variance-note';
import type { Translated } from '../../translated';

export const varianceNote: Translated<typeof english> = {
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
};

import type { dso as english } from '../../en/functions/dso';
import type { Translated } from '../../translated';

export const dso: Translated<typeof english> = {
  summary: '應收帳款週轉天數：應收帳款相當於多少天的銷售額。',
  parameters: {
    receivables: '最後一期期末的應收帳款：一個金額，不可為負。',
    sales: '一期或數期的賒銷額，一列或一欄，從最早到最近，單位與 receivables 相同。',
    days: '各期天數，個數與 sales 相同，從最早到最近；simple 也可以只給一個總天數。',
    method:
      'simple：應收 ÷ 銷售額 × 天數，按全部期間計算。countback（倒推法）：從最近一期起往前逐期扣減銷售額。省略時為 simple。',
  },
  result: '天數。',
  notes: [
    'simple：銷售額合計不大於零時傳回 #N/A。期末銷售猛增時它會下降，儘管並沒有更早收到款項；countback 不會這樣。',
    'countback：最後用到的一期按比例計天。銷售額不大於零的一期不扣減，但天數照計。應收超過所給全部銷售額時傳回 #N/A，並說明超過多少天。',
  ],
  examples: [
    '一季銷售 90 萬，期末應收 56 萬',
    '倒推法：3 月的 31 天全部，加 2 月的一部分',
    '沒有應收',
    '應收超過全部銷售額',
  ],
};

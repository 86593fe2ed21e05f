import type { dso } from '../../functions/dso';
import type { WordsOf } from '../function-words';

export const dsoWords: WordsOf<typeof dso> = {
  en: {
    summary: 'Days sales outstanding: for how many days of sales the receivables stand.',
    parameters: {
      receivables: 'Receivables at the end of the last period: one amount, not negative.',
      sales:
        'Credit sales of the period, or of several periods, a row or a column, oldest first, in the unit of receivables.',
      days: 'Days of each period, as many as sales and oldest first; for simple also one number of days for all together.',
      method:
        'simple: receivables ÷ sales × days over all periods. countback: sales are used up from the latest period back. simple if left out.',
    },
    result: 'A number of days.',
    notes: [
      'simple: sales of zero or below in all give #N/A. It falls when sales jump at the end of the period although nobody paid sooner; countback does not.',
      'countback: the last period reached counts in part. A period with sales of zero or below uses up nothing and its days pass. Receivables beyond all sales given are #N/A, with the days they exceed.',
    ],
    examples: [
      '560 thousand open after a quarter of 900 thousand',
      "Count-back: all of March's 31 days and part of February's",
      'Nothing is open',
      'More is open than was sold',
    ],
  },
  'zh-Hans': {
    summary: '应收账款周转天数：应收账款相当于多少天的销售额。',
    parameters: {
      receivables: '最后一期期末的应收账款：一个数额，不能为负。',
      sales: '一期或数期的赊销额，一行或一列，从最早到最近，单位与 receivables 相同。',
      days: '各期天数，个数与 sales 相同，从最早到最近；simple 也可以只给一个总天数。',
      method:
        'simple：应收 ÷ 销售额 × 天数，按全部期间计算。countback（倒推法）：从最近一期起向前逐期扣减销售额。省略时为 simple。',
    },
    result: '天数。',
    notes: [
      'simple：销售额合计不大于零时返回 #N/A。期末销售猛增时它会下降，尽管并没有更早收到钱；countback 不会这样。',
      'countback：最后用到的一期按比例计天。销售额不大于零的一期不扣减，但天数照计。应收超过所给全部销售额时返回 #N/A，并说明超过多少天。',
    ],
    examples: [
      '季度销售 90 万，期末应收 56 万',
      '倒推法：3 月的 31 天全部，加 2 月的一部分',
      '没有应收',
      '应收超过全部销售额',
    ],
  },
  'zh-Hant': {
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
  },
};

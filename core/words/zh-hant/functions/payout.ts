import type { payout as english } from '../../en/functions/payout';
import type { Translated } from '../../translated';

export const payout: Translated<typeof english> = {
  summary: '依曲線各點之間的直線，求達成率對應的發放比率。',
  parameters: {
    attainment: '一個達成率或一個達成率範圍，以比率表示（0.85）。',
    curve:
      '兩欄：達成率與發放比率，均為比率；第一點為門檻，最後一點為上限。達成率遞增，發放比率不得下降。最後的空白列不計。',
  },
  result: '每個達成率一個發放比率，形狀相同；不是數字的儲存格在原處給出錯誤。乘以目標獎金即為應發金額。',
  notes: ['低於第一點時為 0，達到第一點時即為其發放比率：門檻處是斷崖，除非其發放比率為 0。最後一點的發放比率為上限。'],
  examples: ['各點之間', '略低於門檻、恰在門檻、超過上限', '達成率必須遞增', '達成更多不能發放更少'],
};

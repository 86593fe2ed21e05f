import type { grade as english } from '../../en/functions/grade';
import type { Translated } from '../../translated';

export const grade: Translated<typeof english> = {
  summary: '依沒有缺口的級距給出得分的等級。',
  parameters: {
    score: '一個得分或一個得分範圍，單位為分；事先不要取整。',
    bands:
      '兩欄：該等級的起點分數與等級名稱，遞增或遞減皆可，最低一級從 0 開始。或三欄：起點、終點（不含，等於下一級的起點，最高一級留白）、等級。預設：A 為 90 起，B 為 80 起，C 為 70 起，D 為 60 起，以下為 E。',
  },
  result: '每個得分一個等級，形狀與得分相同；不是數字的儲存格在原處給出錯誤。',
  notes: [
    '級距為半開區間：級距從 80 和 90 開始時，89.99 屬於前者，90 屬於後者。沒有得分會落在兩級之間。',
    '低於 0 的得分屬於最低一級。等級也可以是數字，例如獎金係數。',
  ],
  examples: ['預設級距', '自訂級距：94.5 不會落在 94 與 95 之間', '用係數代替字母', '止於 84 和 94 的級距有缺口'],
};

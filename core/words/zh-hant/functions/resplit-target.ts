import type { resplitTarget as english } from '../../en/functions/resplit-target';
import type { Translated } from '../../translated';

export const resplitTarget: Translated<typeof english> = {
  summary: '已結期間填入實際值，並把全年尚缺的目標重新分給未結期間。',
  parameters: {
    plan: '各期目標：每人一列、每期一欄；只有一個人時也可以是一欄。',
    actuals: '實際達成，形狀與計畫相同；只看已結期間，因此那裡的零就是零。',
    closedPeriods: '自第一期起已結的期數。',
    policy:
      '差額的去向：remaining（依計畫比例分給所有未結期間）、next（全部放到下一期）、none（不處理）、ratchet（同 remaining，但超額不會調低目標）。',
    unit: '新目標是它的整數倍。',
  },
  result: '形狀與計畫相同：已結期間為實際值，未結期間為新目標。',
  notes: [
    '採用 remaining 與 next 時，每個人的全年合計維持不變（除非已結期間已經超過全年目標）；未結期間的目標不會低於零。',
    '實際值不是取整單位的整數倍時，不足一個單位的零頭歸第一個未結期間。',
    '未結期間都沒有計畫時平均分配。',
  ],
  examples: [
    '三個月後差 20，分給餘下九個月',
    '同樣的差額全部放到下個月',
    '採用 ratchet 時超額不會調低目標',
    '全年目標已達成，不再有餘額',
    '已結期數多於總期數',
  ],
};

import type { resplitTarget } from '../../functions/resplit-target';
import type { WordsOf } from '../function-words';

export const resplitTargetWords: WordsOf<typeof resplitTarget> = {
  en: {
    summary: 'Puts actuals in place of closed periods and shares what the year still asks for among the open ones.',
    parameters: {
      plan: 'Targets per period: one row a person, one column a period; or one column for one person.',
      actuals:
        'What was achieved, in the shape of the plan; only the closed periods are looked at, so a zero there counts as zero.',
      closedPeriods: 'How many periods, from the first, are closed.',
      policy:
        'Where the miss goes: remaining (all open periods, in proportion to the plan), next (the next period), none (nowhere), ratchet (like remaining, but a surplus lowers nothing).',
      unit: 'New targets are multiples of this.',
    },
    result: 'The shape of the plan: actuals for closed periods, new targets for open ones.',
    notes: [
      'With remaining and next the year total of each person stays exact, as long as closed periods have not gone beyond it already; open targets never fall below zero.',
      'What is less than a unit, because actuals are no multiples of it, goes to the first open period.',
      'Open periods without any plan share equally.',
    ],
    examples: [
      'A miss of 20 after three months, over the remaining nine',
      'The same miss, all of it in the next month',
      'A surplus lowers nothing with ratchet',
      'The year is reached: nothing is left to ask for',
      'More periods closed than there are',
    ],
  },
  'zh-Hans': {
    summary: '已结期间填入实际值，并把全年尚缺的目标重新分给未结期间。',
    parameters: {
      plan: '各期目标：每人一行、每期一列；只有一个人时也可以是一列。',
      actuals: '实际完成，形状与计划相同；只看已结期间，因此那里的零就是零。',
      closedPeriods: '从第一期起已结的期数。',
      policy:
        '差额的去向：remaining（按计划比例分给所有未结期间）、next（全部放到下一期）、none（不处理）、ratchet（同 remaining，但超额不会调低目标）。',
      unit: '新目标是它的整数倍。',
    },
    result: '形状与计划相同：已结期间为实际值，未结期间为新目标。',
    notes: [
      '采用 remaining 和 next 时，每个人的全年合计保持不变（除非已结期间已经超过全年目标）；未结期间的目标不会低于零。',
      '实际值不是取整单位的整数倍时，不足一个单位的零头归第一个未结期间。',
      '未结期间都没有计划时平均分配。',
    ],
    examples: [
      '三个月后差 20，分给余下九个月',
      '同样的差额全部放到下个月',
      '采用 ratchet 时超额不会调低目标',
      '全年目标已达成，不再有余额',
      '已结期数多于总期数',
    ],
  },
  'zh-Hant': {
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
      '實際值不是進位單位的整數倍時，不足一個單位的零頭歸第一個未結期間。',
      '未結期間都沒有計畫時平均分配。',
    ],
    examples: [
      '三個月後差 20，分給餘下九個月',
      '同樣的差額全部放到下個月',
      '採用 ratchet 時超額不會調低目標',
      '全年目標已達成，不再有餘額',
      '已結期數多於總期數',
    ],
  },
};

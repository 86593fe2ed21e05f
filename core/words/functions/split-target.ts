import type { splitTarget } from '../../functions/split-target';
import type { WordsOf } from '../function-words';

export const splitTargetWords: WordsOf<typeof splitTarget> = {
  en: {
    summary: 'Splits a target by weights, and by months if you like, into whole units that add up in every direction.',
    parameters: {
      target: 'The amount to split. A negative one is split like its opposite.',
      weights:
        'One weight per person, product or region, down or across; or a whole table of weights. Only proportions matter, and weight 0 gets 0.',
      seasonality: 'One weight per period. The result then has a row per weight and a column per period.',
      unit: 'Every part is a multiple of this: 1, 100, 0.01. The target must be one as well.',
      locked:
        'Amounts to keep as they are, in the shape of the result; blank where the split decides. The text 0 locks a part at zero.',
      min: 'The least a part may get: one amount for all parts with a weight, or one per part. Blank or 0 means none.',
      max: 'The most a part may get: one amount for all, or one per part. Blank or 0 means none; the text 0 means zero.',
      rowGroups:
        'Group names of each row, outermost group first (region, then team): group totals come out within one unit, too.',
      columnGroups: 'Group names of each column, outermost first (quarter above month).',
    },
    result: 'One amount per part, in the shape of weights × seasonality.',
    notes: [
      'Always: all parts add up to the target exactly, at every level.',
      'Always: each part, each row and column total and the totals of one tree of groups are less than one unit off their exact share. Totals of row groups × column groups are, too, unless no such split exists; the pane says how many are not.',
      'What is left after rounding down goes to the largest remainders; on a tie to the earlier row or column. Nothing is left to chance, and the same input gives the same digits everywhere.',
    ],
    examples: [
      'One amount over three people',
      'The odd unit goes to the first of equals',
      'Three people × a quarter with a strong first month, in thousands',
      'The first part is agreed; the others share the rest',
      'A floor for the last part, a ceiling for the first',
      'Two regions: their totals are within one unit of their shares',
      'A weight cannot be negative',
      'The target must be a multiple of the unit',
    ],
  },
  'zh-Hans': {
    summary: '按权重（并可再按月份）把目标分解为整单位的数额，纵横合计都分毫不差。',
    parameters: {
      target: '要分解的总额。负数按其相反数分解后再取负。',
      weights: '每个人员、产品或区域一个权重，竖排或横排均可；也可以是整张权重表。只看比例，权重为 0 的得 0。',
      seasonality: '每个期间一个权重。结果为每个权重一行、每个期间一列。',
      unit: '每一份都是它的整数倍，如 1、100、0.01；目标也必须是它的整数倍。',
      locked: '保持不变的数额，形状与结果相同；由函数决定之处留空。文本 0 表示锁定为零。',
      min: '每一份的下限：一个数额用于所有有权重的部分，或逐份给出。空白或 0 表示不设。',
      max: '每一份的上限：一个数额用于全部，或逐份给出。空白或 0 表示不设；文本 0 表示零。',
      rowGroups: '每一行所属的组，由外到内（先区域后团队）：各组合计与应得份额之差也在一个单位以内。',
      columnGroups: '每一列所属的组，由外到内（季度在月份之上）。',
    },
    result: '每一份一个数额，形状为 权重 × 季节系数。',
    notes: [
      '始终成立：各部分之和恰好等于目标，在每一层级都如此。',
      '始终成立：每一份、每行每列的合计，以及一棵分组树的各级合计，与精确份额之差都小于一个单位。行组 × 列组的合计也是如此，除非这样的分解不存在；此时任务窗格会说明有几处例外。',
      '取整后剩余的单位分给小数部分最大者，相同时给靠前的行或列。没有随机成分，相同的输入在任何地方都得到相同的数字。',
    ],
    examples: [
      '一笔目标分给三个人',
      '相等时，多出的一个单位归第一个',
      '三个人 × 首月偏旺的一个季度，以千为单位',
      '第一份已商定，其余的分摊余额',
      '最后一份有下限，第一份有上限',
      '两个区域：各区域合计与应得份额之差在一个单位以内',
      '权重不能为负',
      '目标必须是取整单位的整数倍',
    ],
  },
  'zh-Hant': {
    summary: '依權重（也可再依月份）把目標分解為整單位的金額，直加橫加都分毫不差。',
    parameters: {
      target: '要分解的總額。負數依其相反數分解後再取負。',
      weights: '每位人員、每項產品或每個區域一個權重，直排或橫排皆可；也可以是整張權重表。只看比例，權重為 0 者得 0。',
      seasonality: '每個期間一個權重。結果為每個權重一列、每個期間一欄。',
      unit: '每一份都是它的整數倍，如 1、100、0.01；目標也必須是它的整數倍。',
      locked: '維持不變的金額，形狀與結果相同；由函數決定之處留白。文字 0 表示鎖定為零。',
      min: '每一份的下限：一個金額用於所有有權重的部分，或逐份給定。空白或 0 表示不設。',
      max: '每一份的上限：一個金額用於全部，或逐份給定。空白或 0 表示不設；文字 0 表示零。',
      rowGroups: '每一列所屬的群組，由外到內（先區域後團隊）：各群組合計與應得份額之差也在一個單位以內。',
      columnGroups: '每一欄所屬的群組，由外到內（季在月之上）。',
    },
    result: '每一份一個金額，形狀為 權重 × 季節指數。',
    notes: [
      '必定成立：各部分之和恰好等於目標，在每一層級都如此。',
      '必定成立：每一份、每列每欄的合計，以及一棵群組樹的各級合計，與精確份額之差都小於一個單位。列群組 × 欄群組的合計也是如此，除非這樣的分解不存在；此時工作窗格會說明有幾處例外。',
      '取整後剩下的單位分給小數部分最大者，相同時給排在前面的列或欄。沒有隨機成分，相同的輸入在任何地方都得到相同的數字。',
    ],
    examples: [
      '一筆目標分給三個人',
      '相等時，多出的一個單位歸第一個',
      '三個人 × 首月偏旺的一季，以千為單位',
      '第一份已談定，其餘的分攤餘額',
      '最後一份有下限，第一份有上限',
      '兩個區域：各區域合計與應得份額之差在一個單位以內',
      '權重不可為負',
      '目標必須是進位單位的整數倍',
    ],
  },
};

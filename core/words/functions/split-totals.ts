import type { splitTotals } from '../../functions/split-totals';
import type { WordsOf } from '../function-words';

export const splitTotalsWords: WordsOf<typeof splitTotals> = {
  en: {
    summary: 'Fills a table whose row totals and column totals are both given, close to a prior table, in whole units.',
    parameters: {
      rowTotals: 'One total per row, down or across.',
      columnTotals: 'One total per column; they must add up to the same amount as the row totals.',
      prior:
        'What the table looked like before, one weight per part; only proportions matter, and 0 stays 0. Without it all parts weigh the same.',
      unit: 'Every part is a multiple of this; the totals must be as well.',
      locked:
        'Amounts to keep as they are, in the shape of the table; blank where the split decides. The text 0 locks a part at zero.',
    },
    result: 'The table: a row per row total, a column per column total.',
    notes: [
      'Always: every row and every column has exactly its total, and zeros of the prior stay zero.',
      'Each part is the floor or ceiling of its share after proportional fitting.',
      'If no table has these totals, the rows and columns that make it impossible are named.',
    ],
    examples: [
      'Two people, two months, no prior',
      'Three regions × three products with one part agreed',
      'A zero of the prior leaves only one way',
      'Row 1 may only use column 1, which is too small',
      'The totals do not add up to the same amount',
    ],
  },
  'zh-Hans': {
    summary: '行合计与列合计都已给定时填出整张表：尽量接近原有的表，并取整单位。',
    parameters: {
      rowTotals: '每行一个合计，竖排或横排均可。',
      columnTotals: '每列一个合计；其总和必须与行合计的总和相同。',
      prior: '原有的表，每格一个权重；只看比例，0 保持为 0。省略时各格权重相同。',
      unit: '每一份都是它的整数倍，各合计也必须如此。',
      locked: '保持不变的数额，形状与表相同；由函数决定之处留空。文本 0 表示锁定为零。',
    },
    result: '整张表：每个行合计一行，每个列合计一列。',
    notes: [
      '始终成立：每行每列恰好等于给定合计，原表中的零保持为零。',
      '每一份都是按比例拟合后份额的向下或向上取整。',
      '如果没有任何表能满足这些合计，会指出造成矛盾的行和列。',
    ],
    examples: [
      '两个人、两个月，没有原表',
      '三个区域 × 三种产品，其中一格已商定',
      '原表中的一个零只留下一种可能',
      '第 1 行只能用第 1 列，而该列太小',
      '两组合计的总和不相同',
    ],
  },
  'zh-Hant': {
    summary: '列合計與欄合計都已給定時填出整張表：盡量接近原有的表，並取整單位。',
    parameters: {
      rowTotals: '每列一個合計，直排或橫排皆可。',
      columnTotals: '每欄一個合計；其總和必須與列合計的總和相同。',
      prior: '原有的表，每格一個權重；只看比例，0 維持為 0。省略時各格權重相同。',
      unit: '每一份都是它的整數倍，各合計也必須如此。',
      locked: '維持不變的金額，形狀與表相同；由函數決定之處留白。文字 0 表示鎖定為零。',
    },
    result: '整張表：每個列合計一列，每個欄合計一欄。',
    notes: [
      '必定成立：每列每欄恰好等於給定合計，原表中的零維持為零。',
      '每一份都是依比例擬合後份額的向下或向上取整。',
      '如果沒有任何表能滿足這些合計，會指出造成矛盾的列與欄。',
    ],
    examples: [
      '兩個人、兩個月，沒有原表',
      '三個區域 × 三種產品，其中一格已談定',
      '原表中的一個零只留下一種可能',
      '第 1 列只能用第 1 欄，而該欄太小',
      '兩組合計的總和不相同',
    ],
  },
};

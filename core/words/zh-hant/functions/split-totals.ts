import type { splitTotals as english } from '../../en/functions/split-totals';
import type { Translated } from '../../translated';

export const splitTotals: Translated<typeof english> = {
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
};

import type { splitTotals as english } from '../../en/functions/split-totals';
import type { Translated } from '../../translated';

export const splitTotals: Translated<typeof english> = {
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
};

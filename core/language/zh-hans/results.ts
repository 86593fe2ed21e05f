import type { ResultTexts } from '../result-texts';

export const results: ResultTexts = {
  partUp:
    '{part}：{calculation} = {exact}，向上取整为 {unit} 的整数倍；各部分向下取整后剩余的单位分给小数部分最大者，使行列合计相符。',
  partDown:
    '{part}：{calculation} = {exact}，向下取整为 {unit} 的整数倍；剩余的单位分给小数部分更大者，使行列合计相符。',
  partWhole: '{part}：{calculation} = {exact}，本身就是 {unit} 的整数倍。',
  partLocked: '{part}：此处已锁定。',
  partAtLimit: '{part}：此处设定的上限或下限；仅按权重会超出该界限。',
  partWithoutWeight: '{part}：此处权重为零。',
  periodStart: '开始',
  periodEnd: '结束',
  sellingDays: '工作日',
  target: '目标',
};

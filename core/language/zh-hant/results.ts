import type { ResultTexts } from '../result-texts';

export const results: ResultTexts = {
  partUp:
    '{part}：{calculation} = {exact}，向上取整為 {unit} 的整數倍；各部分向下取整後剩下的單位分給小數部分最大者，使列欄合計相符。',
  partDown:
    '{part}：{calculation} = {exact}，向下取整為 {unit} 的整數倍；剩下的單位分給小數部分更大者，使列欄合計相符。',
  partWhole: '{part}：{calculation} = {exact}，本身就是 {unit} 的整數倍。',
  partLocked: '{part}：此處已鎖定。',
  partAtLimit: '{part}：此處設定的上限或下限；僅依權重會超出該界限。',
  partWithoutWeight: '{part}：此處權重為零。',
  periodStart: '開始',
  periodEnd: '結束',
  sellingDays: '工作日',
  target: '目標',
};

import type { menu as english } from '../en/menu';
import type { Translated } from '../translated';

export const menu: Translated<typeof english> = {
  title: '分合 Planfold',
  split: '分解目標',
  sheets: '工作表',
  scorecards: '績效考核',
  review: '月度檢討',
  checks: '檢查',
  selfTest: '自我檢測',
  help: '說明',
};

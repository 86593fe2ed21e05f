import type { menu as english } from '../en/menu';
import type { Translated } from '../translated';

export const menu: Translated<typeof english> = {
  title: '分合 Planfold',
  split: '分解目标',
  sheets: '工作表',
  scorecards: '绩效考核',
  review: '月度总结',
  checks: '检查',
  selfTest: '自检',
  help: '帮助',
};

import type { shared as english } from '../../en/options/shared';
import type { Translated } from '../../translated';

export const shared: Translated<typeof english> = {
  yes: '是',
  no: '否',
  open: '未完成',
  overdue: '逾期',
  closed: '已完成',
  low: '低',
  medium: '中',
  high: '高',
};

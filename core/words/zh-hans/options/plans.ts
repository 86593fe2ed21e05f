import type { plans as english } from '../../en/options/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  regionBlock: '区域',
  campaignBlock: '活动',
  keyAccountBlock: '大客户',
  prospectBlock: '潜在客户',
  receivableBlock: '应收账款',
  issueBlock: '问题',
};

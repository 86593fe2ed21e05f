import type { plans as english } from '../../en/options/plans';
import type { Translated } from '../../translated';

export const plans: Translated<typeof english> = {
  regionBlock: '區域',
  campaignBlock: '活動',
  keyAccountBlock: '大客戶',
  prospectBlock: '潛在客戶',
  receivableBlock: '應收帳款',
  issueBlock: '問題',
};

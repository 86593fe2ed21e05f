import type { accountTypes as english } from '../en/account-types';
import type { Translated } from '../translated';

export const accountTypes: Translated<typeof english> = {
  higher: ['收入', '营业收入', '销售收入', '销售额', '收益', '利润', '毛利', '营业利润', '净利润', '统计'],
  lower: ['费用', '支出', '成本', '营业成本', '销售成本'],
};

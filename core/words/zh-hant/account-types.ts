import type { accountTypes as english } from '../en/account-types';
import type { Translated } from '../translated';

export const accountTypes: Translated<typeof english> = {
  higher: ['營業收入', '銷售收入', '銷售額', '利潤', '營業利益', '淨利', '統計'],
  lower: ['費用', '開支', '營業成本', '銷貨成本'],
};

import { company } from './sample/company';
import { customers } from './sample/customers';
import { market } from './sample/market';
import { plans } from './sample/plans';
import { reviews } from './sample/reviews';
import { team } from './sample/team';

export const sample = { ...company, ...customers, ...market, ...plans, ...reviews, ...team } as const;

import { company } from './sample/company';
import { customers } from './sample/customers';
import { market } from './sample/market';
import { plans } from './sample/plans';
import { reviews } from './sample/reviews';
import { team } from './sample/team';

/** Texts typed by the people of the made-up company. */
export const sample = { ...company, ...customers, ...market, ...plans, ...reviews, ...team } as const;

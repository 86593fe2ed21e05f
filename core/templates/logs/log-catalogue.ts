import { salesPlan } from '../plans/sales-plan';
import { afterSales } from './after-sales';
import { brandPlan } from './brand-plan';
import { coDevelopment } from './co-development';
import { coaching } from './coaching';
import { complaints } from './complaints';
import { conduct } from './conduct';
import { contracts } from './contracts';
import { creditRequests } from './credit-requests';
import { crises } from './crises';
import { customerRequests } from './customer-requests';
import type { Log } from './define-log';
import { discountRequests } from './discount-requests';
import { exhibitions } from './exhibitions';
import { externalRelations } from './external-relations';
import { hostedVisits } from './hosted-visits';
import { issues } from './issues';
import { marketInformation } from './market-information';
import { marketPlan } from './market-plan';
import { meetings } from './meetings';
import { policies } from './policies';
import { promotions } from './promotions';
import { recruitment } from './recruitment';
import { reportsDue } from './reports-due';
import { strategy } from './strategy';
import { training } from './training';

/** In the order in which a director looks for them: customers, people, deals, the market, plans, rules. */
export const logs: readonly Log[] = [
  complaints,
  customerRequests,
  issues,
  reportsDue,
  meetings,
  coaching,
  conduct,
  training,
  recruitment,
  contracts,
  discountRequests,
  creditRequests,
  afterSales,
  hostedVisits,
  marketInformation,
  exhibitions,
  crises,
  externalRelations,
  coDevelopment,
  strategy,
  salesPlan,
  marketPlan,
  brandPlan,
  promotions,
  policies,
];

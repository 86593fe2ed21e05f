import { activities } from './labels/activities';
import { breakdowns } from './labels/breakdowns';
import { budgetVsActual } from './labels/budget-vs-actual';
import { customerLogs } from './labels/customer-logs';
import { ledgers } from './labels/ledgers';
import { marketLogs } from './labels/market-logs';
import { marketPlans } from './labels/market-plans';
import { money } from './labels/money';
import { overviews } from './labels/overviews';
import { pay } from './labels/pay';
import { plans } from './labels/plans';
import { policiesAndRoles } from './labels/policies-and-roles';
import { results } from './labels/results';
import { reviews } from './labels/reviews';
import { setup } from './labels/setup';
import { shared } from './labels/shared';
import { targetBasis } from './labels/target-basis';
import { targets } from './labels/targets';
import { team } from './labels/team';
import { teamLogs } from './labels/team-logs';

export const labels = {
  ...shared,
  ...setup,
  ...targetBasis,
  ...targets,
  ...plans,
  ...ledgers,
  ...customerLogs,
  ...teamLogs,
  ...marketLogs,
  ...marketPlans,
  ...policiesAndRoles,
  ...results,
  ...breakdowns,
  ...activities,
  ...money,
  ...budgetVsActual,
  ...pay,
  ...team,
  ...reviews,
  ...overviews,
} as const;

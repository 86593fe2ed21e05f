import { calls } from './logs/calls';
import { expenses } from './logs/expenses';
import { invoices } from './logs/invoices';
import { logs } from './logs/log-catalogue';
import { opportunities } from './logs/opportunities';
import { orders } from './logs/orders';
import { receipts } from './logs/receipts';
import { visits } from './logs/visits';
import { aging } from './outputs/aging';
import { annualReview } from './outputs/annual-review';
import { budgetVersusActual } from './outputs/budget-versus-actual';
import { closedMonths } from './outputs/closed-months';
import { commissionStatement } from './outputs/commission-statement';
import { creditWatch } from './outputs/credit-watch';
import { dashboard } from './outputs/dashboard';
import { dataChecks } from './outputs/data-checks';
import { duties } from './outputs/duties';
import { logOverview } from './outputs/log-overview';
import { monthlyReview } from './outputs/monthly-review';
import { quarterlyReview } from './outputs/quarterly-review';
import { ranking } from './outputs/ranking';
import { scorecard } from './outputs/scorecard';
import { budget } from './plans/budget';
import { dailyTargets } from './plans/daily-targets';
import { forecast } from './plans/forecast';
import { lifecycle } from './plans/lifecycle';
import { targetBasis } from './plans/target-basis';
import { targetPlan } from './plans/target-plan';
import { accounts } from './setup/accounts';
import { calendar } from './setup/calendar';
import { commissionPlan } from './setup/commission-plan';
import { customers } from './setup/customers';
import { itemTargets } from './setup/item-targets';
import { partners } from './setup/partners';
import { priceList } from './setup/price-list';
import { products } from './setup/products';
import { regions } from './setup/regions';
import { roles } from './setup/roles';
import { scorecardSetup } from './setup/scorecard-setup';
import { settings } from './setup/settings';
import { skills } from './setup/skills';
import { team } from './setup/team';
import { staticLists } from './static-lists';
import type { Template } from './template';

const logSheets = (group: Template['group']) =>
  logs.map(({ template }) => template).filter((template) => template.group === group);

/** The sheets that Planfold makes, in their order in a workbook. */
export const templates: readonly Template[] = [
  dashboard,
  settings,
  calendar,
  team,
  regions,
  products,
  priceList,
  accounts,
  partners,
  customers,
  scorecardSetup,
  itemTargets,
  commissionPlan,
  ...logSheets('setup'),
  roles,
  skills,
  targetBasis,
  targetPlan,
  dailyTargets,
  ...logSheets('plan'),
  budget,
  forecast,
  lifecycle,
  orders,
  invoices,
  receipts,
  expenses,
  visits,
  calls,
  opportunities,
  ...logSheets('log'),
  scorecard,
  ranking,
  monthlyReview,
  quarterlyReview,
  annualReview,
  budgetVersusActual,
  aging,
  creditWatch,
  commissionStatement,
  logOverview,
  dataChecks,
  duties,
  closedMonths,
];

export const lists = staticLists(templates);

import type { SheetKey } from '../../words/sheet-words';

export const dutySections = [
  'supervising',
  'targets',
  'salesPlan',
  'reviews',
  'team',
  'appraisal',
  'tenDuties',
  'elevenDuties',
  'annualSummary',
  'directorAndManager',
  'marketing',
  'directors',
] as const;

export type DutySection = (typeof dutySections)[number];

export interface Duty {
  readonly number: number;
  readonly section: DutySection;
  /** The sheet that mainly serves the duty comes first. */
  readonly sheets: readonly [SheetKey, ...SheetKey[]];
}

type Sheets = Duty['sheets'];

/** The sheets that serve each duty of a sales director, by section, in the order of their source text. */
const served: { readonly [S in DutySection]: readonly Sheets[] } = {
  // 1–17
  supervising: [
    ['team', 'coaching', 'scorecard'],
    ['coaching', 'dashboard'],
    ['strategy', 'salesPlan', 'forecast'],
    ['targetPlan', 'dashboard', 'scorecard'],
    ['budgetVsActual', 'budget', 'expenses', 'regions'],
    ['recruitment'],
    ['training'],
    ['commissionPlan', 'commissionStatement', 'promotions', 'ranking'],
    ['scorecard', 'ranking'],
    ['coaching', 'issues'],
    ['marketInformation'],
    ['policies'],
    ['partners', 'visits'],
    ['crises'],
    ['brandPlan'],
    ['complaints'],
    ['hostedVisits'],
  ],
  // 18–27
  targets: [
    ['targetBasis'],
    ['targetBasis', 'opportunities', 'team'],
    ['targetPlan', 'products'],
    ['targetBasis', 'calendar'],
    ['targetPlan', 'forecast'],
    ['targetPlan'],
    ['dailyTargets', 'calendar'],
    ['dailyTargets'],
    ['dashboard', 'monthlyReview'],
    ['annualReview', 'dashboard', 'targetPlan'],
  ],
  // 28–35
  salesPlan: [
    ['salesPlan'],
    ['salesPlan', 'targetPlan'],
    ['salesPlan', 'targetPlan', 'regions'],
    ['salesPlan', 'promotions'],
    ['salesPlan', 'customers', 'visits'],
    ['salesPlan', 'opportunities'],
    ['salesPlan', 'aging', 'invoices', 'receipts'],
    ['salesPlan', 'issues'],
  ],
  // 36–42
  reviews: [
    ['monthlyReview', 'salesPlan'],
    ['monthlyReview', 'orders', 'visits', 'calls'],
    ['monthlyReview', 'opportunities'],
    ['monthlyReview', 'opportunities', 'customers'],
    ['meetings'],
    ['coaching'],
    ['marketInformation', 'opportunities'],
  ],
  // 43–48
  team: [
    ['dashboard'],
    ['dailyTargets'],
    ['team', 'coaching'],
    ['annualReview', 'conduct'],
    ['recruitment', 'training'],
    ['policies', 'discountRequests', 'dataChecks'],
  ],
  // 49–61
  appraisal: [
    ['scorecard', 'scorecardSetup'],
    ['scorecard', 'targetPlan'],
    ['scorecard', 'orders'],
    ['scorecard', 'itemTargets', 'customers', 'orders'],
    ['scorecard', 'visits', 'itemTargets'],
    ['scorecard', 'calls', 'itemTargets'],
    ['scorecard', 'orders', 'itemTargets'],
    ['scorecard', 'orders'],
    ['scorecard', 'opportunities', 'itemTargets'],
    ['scorecard', 'customers', 'orders'],
    ['scorecard', 'conduct'],
    ['scorecard', 'reportsDue', 'salesPlan'],
    ['scorecard', 'customerRequests'],
  ],
  // 62–81
  tenDuties: [
    ['marketInformation', 'marketPlan'],
    ['dashboard', 'coaching', 'logOverview'],
    ['salesPlan'],
    ['monthlyReview', 'quarterlyReview', 'annualReview'],
    ['team', 'coaching', 'dashboard'],
    ['scorecard', 'ranking'],
    ['meetings'],
    ['promotions'],
    ['training'],
    ['exhibitions', 'opportunities'],
    ['coDevelopment'],
    ['roles'],
    ['roles', 'recruitment'],
    ['skills', 'roles', 'training'],
    ['skills'],
    ['skills'],
    ['skills'],
    ['commissionPlan', 'team'],
    ['roles', 'team'],
    ['recruitment'],
  ],
  // 82–92
  elevenDuties: [
    ['strategy', 'salesPlan'],
    ['promotions', 'brandPlan'],
    ['strategy', 'monthlyReview'],
    ['priceList', 'lifecycle'],
    ['contracts'],
    ['policies'],
    ['training'],
    ['regions', 'partners', 'roles'],
    ['targetPlan', 'budget', 'budgetVsActual'],
    ['visits', 'customers'],
    ['externalRelations'],
  ],
  // 93–121
  annualSummary: [
    ['annualReview', 'customers', 'orders'],
    ['annualReview', 'receipts', 'dataChecks'],
    ['issues'],
    ['budget', 'expenses'],
    ['customers', 'aging'],
    ['reportsDue', 'visits', 'calls'],
    ['commissionPlan', 'commissionStatement'],
    ['customers'],
    ['annualReview', 'customers', 'orders'],
    ['discountRequests', 'customers'],
    ['budgetVsActual'],
    ['budgetVsActual', 'team'],
    ['budgetVsActual'],
    ['commissionStatement'],
    ['dataChecks'],
    ['expenses'],
    ['roles', 'expenses'],
    ['expenses'],
    ['reportsDue', 'coaching', 'meetings'],
    ['commissionStatement', 'scorecard'],
    ['reportsDue', 'meetings'],
    ['issues'],
    ['visits', 'calls', 'opportunities'],
    ['reportsDue'],
    ['commissionPlan', 'receipts'],
    ['conduct'],
    ['issues'],
    ['dashboard'],
    ['annualReview'],
  ],
  // 122–157
  directorAndManager: [
    ['dashboard', 'strategy'],
    ['roles'],
    ['regions', 'targetPlan'],
    ['training'],
    ['customers', 'regions', 'orders'],
    ['skills', 'training'],
    ['targetPlan', 'salesPlan'],
    ['monthlyReview', 'dashboard'],
    ['regions'],
    ['customers'],
    ['creditRequests'],
    ['creditWatch'],
    ['aging', 'coaching'],
    ['receipts', 'aging'],
    ['budgetVsActual'],
    ['discountRequests', 'dataChecks'],
    ['expenses', 'budgetVsActual'],
    ['marketPlan'],
    ['brandPlan'],
    ['opportunities'],
    ['hostedVisits'],
    ['visits'],
    ['visits'],
    ['complaints'],
    ['afterSales'],
    ['marketInformation'],
    ['marketInformation', 'strategy'],
    ['customers', 'orders'],
    ['dataChecks'],
    ['forecast'],
    ['recruitment'],
    ['training'],
    ['salesPlan', 'coaching'],
    ['itemTargets', 'scorecardSetup', 'targetPlan'],
    ['scorecard'],
    ['annualReview', 'scorecardSetup'],
  ],
  // 158–161
  marketing: [['strategy'], ['lifecycle'], ['strategy', 'partners'], ['partners', 'regions']],
  // 162–165
  directors: [
    ['roles', 'targetPlan', 'scorecard'],
    ['roles', 'policies', 'promotions', 'brandPlan'],
    ['roles', 'marketPlan', 'opportunities', 'marketInformation'],
    ['roles', 'budget', 'budgetVsActual', 'aging'],
  ],
};

export const duties: readonly Duty[] = dutySections
  .flatMap((section) => served[section].map((sheets) => ({ section, sheets })))
  .map((duty, i) => ({ number: i + 1, ...duty }));

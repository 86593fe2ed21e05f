import { type PresetItem, presetWeights, scorecardItems } from '../appraisal/scorecard-presets';
import type { SheetContent, TypedRow } from '../templates/content';
import { firstOfMonth, type NamedSheet, roundTo, rowsOnly, type Sample } from './sample';
import { specialDays } from './sample-calendar';
import { PERSON_OVER_ASSIGNMENT, REGION_OVER_ASSIGNMENT, ROUNDING_UNIT } from './sample-year';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Makes the setup of the whole workbook: settings, calendar, scoring and commission. */
export function setupSheets(sample: Sample): readonly NamedSheet[] {
  return [
    ['settings', settings(sample)],
    ['calendar', calendar(sample)],
    rowsOnly('scorecardSetup', scorecardItems.map(toSetupRow)),
    rowsOnly('itemTargets', itemTargets(sample)),
    ['commissionPlan', commissionPlan(sample)],
  ];
}

function settings(sample: Sample): SheetContent {
  return {
    fields: {
      company: sample.words.company,
      currency: 'USD',
      taxBasis: 'withoutTax',
      moneyDecimals: 0,
      yearStart: firstOfMonth(37),
      asOf: sample.asOf,
      holidayRegion: 'regionCN',
      mergesJanuary: 'yes',
      annualTarget: sample.annualTarget,
      roundingUnit: ROUNDING_UNIT,
      regionOverAssignment: REGION_OVER_ASSIGNMENT,
      personOverAssignment: PERSON_OVER_ASSIGNMENT,
      inactiveDays: 365,
      keyAccountDays: 30,
      varianceAmount: 2000,
      varianceShare: 0.05,
      overAssignmentMost: 0.2,
    },
  };
}

function calendar(sample: Sample): SheetContent {
  return {
    tables: {
      week: weekdays.map((weekday, i) => ({ weekday, weekdayWeight: i < 5 ? 1 : 0 })),
      rows: specialDays.map(({ day, weight, reason }) => ({
        specialDay: day,
        dayWeight: weight,
        reason: sample.words.daysOff[reason],
      })),
    },
  };
}

function toSetupRow({ key, method, direction, cap, pairs = [] }: PresetItem, i: number): TypedRow {
  const points = pairs.flatMap(([point, score], j) => [
    [`point${j + 1}`, point],
    [`score${j + 1}`, score],
  ]);
  const itemWeight = presetWeights.withCollections[i] ?? 0;
  return { item: key, itemWeight, method, direction, cap, ...Object.fromEntries(points) };
}

/** Targets that no other sheet has; weekly orders follow from the goals and the mean order. */
function itemTargets(sample: Sample): readonly TypedRow[] {
  const { staff, orders, goalOf } = sample;
  const meanOrder = orders.reduce((sum, { amount }) => sum + amount, 0) / orders.length;
  return staff.map((seller) => ({
    person: seller.name,
    'monthlyTarget:newCustomers': 1,
    'monthlyTarget:visits': 12,
    'monthlyTarget:salesCalls': 70,
    'monthlyTarget:weeklyOrders': Math.max(0.5, roundTo(goalOf(seller, 41) / meanOrder / 4.4, 0.5)),
    'monthlyTarget:growth': 0.08,
    'monthlyTarget:newProspects': 2,
    'monthlyTarget:lostCustomers': 1,
  }));
}

/** Tiers start at a quarter and three quarters of the mean annual target of a person. */
function commissionPlan({ annualTarget, staff }: Sample): SheetContent {
  const mean = annualTarget / staff.length;
  const tier = (share: number, rate: number) => ({ tierFrom: roundTo(mean * share, 10_000), rate });
  return {
    fields: { commissionBasis: 'onOrders', tierMode: 'marginal', newCustomerBonus: 300 },
    tables: { tiers: [tier(0, 0.01), tier(0.25, 0.015), tier(0.75, 0.025)] },
  };
}

import type { SheetContent, TypedRow } from '../templates/content';
import {
  filledOnly,
  firstOfMonth,
  inTurn,
  lastOfMonth,
  makeCases,
  monthsToDate,
  type NamedSheet,
  periodOf,
  productName,
  regionName,
  roundAt,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { toWorkday } from './sample-calendar';
import { isHere, productLines, type Seller } from './sample-company';
import { director } from './sample-names';
import { priceIn } from './sample-orders';
import { sumBy } from './sample-year';
import { seededRandom } from './seeded-random';

/** Makes the basis of the annual target, its split, and the forecasts and plans to reach it. */
export function planSheets(sample: Sample): readonly NamedSheet[] {
  const last = sample.company.lastMonth;
  const year = periodOf(37).slice(0, 4);
  const daily = [last, last + 1].filter((month) => month <= 48);
  return [
    ['targetBasis', targetBasis(sample)],
    [`targetPlan ${year}`, targetPlan(sample)],
    ...daily.map((month): NamedSheet => [`dailyTargets ${periodOf(month)}`, {}]),
    [`forecast ${year}`, { tables: { commits: commits(sample) } }],
    rowsOnly('salesPlan', salesPlan(sample)),
    rowsOnly('lifecycle', lifecycle(sample)),
  ];
}

const isNew = ({ from }: Seller) => from > 36;

function targetBasis(sample: Sample): SheetContent {
  const people = sample.company.sellers.filter((seller) => isHere(seller, 37));
  return {
    fields: sample.words.basis,
    tables: {
      capacityByPerson: people.map((seller) =>
        isNew(seller)
          ? { person: seller.name, fullQuota: roundTo(sample.newcomerWeight * 1.4, 10_000), rampShare: 0.7 }
          : { person: seller.name, expectedGrowth: seller.from > 24 ? 0.2 : seller.strength > 1 ? 0.08 : 0.1 },
      ),
      history: [{ historyMonth: firstOfMonth(14), note: sample.words.plan.historyNote }],
    },
  };
}

/** The newest person has not yet acknowledged the target. */
function targetPlan(sample: Sample): SheetContent {
  const people = sample.company.sellers.filter((seller) => isHere(seller, 37));
  return {
    tables: {
      current: people.map((seller, i) =>
        filledOnly({
          person: seller.name,
          ownWeight: isNew(seller) ? sample.newcomerWeight : null,
          acknowledgedOn: i === people.length - 1 ? null : toWorkday(firstOfMonth(37) + 4 + (i % 9)),
        }),
      ),
      changes: [
        {
          changedOn: toWorkday(firstOfMonth(37) + 4),
          changeReason: sample.words.plan.changeReason,
          approvedBy: director,
        },
      ],
    },
  };
}

/** Commitments month by month up to a quarter ahead; past ones are close to the actual sales. */
function commits(sample: Sample): readonly TypedRow[] {
  const random = seededRandom(51);
  const soldIn = monthsToDate(sample).map((month) => {
    const [first, last] = [firstOfMonth(month), lastOfMonth(month)];
    const sales = sample.orders.filter(({ date }) => date >= first && date <= last);
    return sumBy(sales, ({ seller }) => seller);
  });
  const months = Array.from({ length: Math.min(12, sample.company.lastMonth - 33) }, (_, i) => 37 + i);
  return months.flatMap((month) =>
    sample.staff
      .filter((seller) => isHere(seller, month))
      .map((seller, i) => {
        const base = soldIn[month - 37]?.get(seller) ?? sample.goalOf(seller, month);
        const commit = roundTo(base * (0.9 + 0.18 * random()), 1000);
        return filledOnly({
          commitMonth: firstOfMonth(month),
          commitPerson: seller.name,
          commit,
          bestCase: roundTo(commit * (1.08 + 0.1 * random()), 1000),
          enteredOn: Math.min(sample.asOf, toWorkday(firstOfMonth(month) - 7)),
          note: (i + month) % 11 === 0 ? sample.words.visit.commitNote[0] : null,
        });
      }),
  );
}

const planBlocks = [
  'regionBlock',
  'campaignBlock',
  'keyAccountBlock',
  'prospectBlock',
  'receivableBlock',
  'issueBlock',
] as const;

function salesPlan(sample: Sample): readonly TypedRow[] {
  const { annualTarget } = sample;
  const cases = makeCases(sample, { seed: 52, prefix: 'SP', count: 24, term: 75, span: 160, until: -20 });
  return cases.map(({ index, seller, customer, opened, due, done, owner, random }) => {
    const planBlock = inTurn(planBlocks, index);
    const { objective, action, metric } = sample.words.objectives[planBlock];
    const targetValue = 3 + (index % 5) * 2;
    return filledOnly({
      planBlock,
      objective,
      region: regionName(sample, seller.region),
      customer: planBlock === 'keyAccountBlock' || planBlock === 'receivableBlock' ? customer.name : null,
      action,
      planMetric: metric,
      targetValue,
      actualValue: done === null ? Math.floor(targetValue * 0.4) : targetValue - (index % 3),
      planAmount: roundTo(annualTarget * (0.015 + 0.04 * random()), 1000),
      planBudget: roundTo(annualTarget * 0.0008 * (1 + (index % 4)), 100),
      owner,
      startsOn: opened,
      due,
      done,
      result: done === null ? null : inTurn(sample.words.visit.result, index),
    });
  });
}

const stages = ['lifeMature', 'lifeGrowth', 'lifeMature', 'lifeIntro', 'lifeDecline', 'lifeGrowth'] as const;
const actions = { lifeIntro: 'invest', lifeGrowth: 'invest', lifeMature: 'hold', lifeDecline: 'harvest' } as const;

function lifecycle(sample: Sample): readonly TypedRow[] {
  return productLines.flatMap((_, line) =>
    ([0, 1] as const).map((model) => {
      const index = 2 * line + model;
      const decidedStage = inTurn(stages, index);
      const hasStock = line < 3;
      return filledOnly({
        product: productName(sample, line, model),
        stockDays: hasStock ? 18 + ((index * 17) % 60) : null,
        decidedStage,
        productAction: actions[decidedStage],
        proposedPrice: index % 3 === 1 ? roundTo(priceIn(line, 49) * roundAt(0.97 + 0.1 * model, 2), 10) : null,
        isPriceApproved: index % 3 === 1 ? (index === 1 ? 'yes' : 'no') : null,
        stageDecision: inTurn(sample.words.lifecycle, index),
      });
    }),
  );
}

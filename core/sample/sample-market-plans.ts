import type { TypedRow } from '../templates/content';
import {
  filledOnly,
  inTurn,
  makeCases,
  type NamedSheet,
  productName,
  regionName,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { director, finance } from './sample-names';

/** Makes the plans beyond the single sale: strategy, markets, brand and promotions. */
export function marketPlanSheets(sample: Sample): readonly NamedSheet[] {
  return [
    rowsOnly('strategy', strategy(sample)),
    rowsOnly('marketPlan', marketPlan(sample)),
    rowsOnly('brandPlan', brandPlan(sample)),
    rowsOnly('promotions', promotions(sample)),
  ];
}

const themes = [
  'productTheme',
  'priceTheme',
  'channelTheme',
  'promotionTheme',
  'peopleTheme',
  'modelTheme',
  'channelTheme',
];
/** Baseline, target and actual value. */
const values = [
  [18, 25, 23],
  [6, 4, 4.6],
  [4, 9, 5],
  [0, 2, 2],
  [3, 13, 12],
  [2, 8, 3],
  [1, 10, 6],
] as const;

function strategy(sample: Sample): readonly TypedRow[] {
  const cases = makeCases(sample, { seed: 61, prefix: 'ST', count: 7, term: 330, span: 175, until: 150 });
  return cases.map(({ index, opened, due, owner, word, after }) => {
    const [baselineValue, target, actual] = values[index]!;
    const isReached = actual === target;
    const isBehind = index % 4 === 2 || index % 4 === 1;
    return filledOnly({
      objective: word(({ strategy }) => strategy.objective),
      strategyTheme: themes[index]!,
      strategyIndicator: word(({ strategy }) => strategy.indicator),
      baselineValue,
      target,
      actual,
      approvedBy: director,
      approvedOn: index === 4 ? opened + 9 : opened - 20,
      beginsOn: opened,
      owner,
      due,
      done: isReached ? after(opened + 140) : null,
      evidenceOnFile: isReached ? word(({ strategy }) => strategy.evidence) : null,
      strategyCorrection: isBehind ? word(({ strategy }) => strategy.correction) : null,
      strategyPrevention: isBehind ? word(({ strategy }) => strategy.prevention) : null,
    });
  });
}

const activities = ['segmentEntry', 'fieldSurvey', 'channelBuilding', 'regionEntry'];

function marketPlan(sample: Sample): readonly TypedRow[] {
  const cases = makeCases(sample, { seed: 62, prefix: 'MP', count: 12, term: 60, span: 300, until: -10 });
  return cases.map(({ index, opened, due, done, isDone, owner, seller, word }) => {
    const before = 0.04 + 0.01 * (index % 6);
    return filledOnly({
      objective: word(({ market }) => market.objective),
      region: regionName(sample, seller.region),
      marketSegment: word(({ segments }) => segments),
      marketActivity: inTurn(activities, index),
      action: word(({ market }) => market.action),
      beginsOn: opened,
      owner,
      due,
      done,
      customersPlanned: 4 + (index % 4),
      customersWon: isDone ? 2 + (index % 5) : null,
      marketShareBefore: before,
      marketSharePlanned: before + 0.02,
      marketShareReached: isDone ? before + 0.005 * (index % 5) : null,
      result: isDone ? word(({ market }) => market.result) : null,
    });
  });
}

function brandPlan(sample: Sample): readonly TypedRow[] {
  const cases = makeCases(sample, { seed: 63, prefix: 'BP', count: 12, term: 40, span: 280, until: -15 });
  return cases.map(({ index, opened, due, done, isDone, owner, seller, word }) => {
    const budgetAmount = 4000 + 1000 * (index % 6);
    return filledOnly({
      brandProject: inTurn(sample.words.brand.project, Math.floor(index / 3)),
      projectMilestone: word(({ brand }) => brand.milestone),
      channel: word(({ brand }) => brand.channel),
      region: regionName(sample, seller.region),
      beginsOn: opened,
      owner,
      due,
      done,
      approvedBy: director,
      budgetAmount,
      cost: isDone ? roundTo(budgetAmount * inTurn([0.9, 1.1, 0.95], index), 10) : null,
      brandReach: isDone ? 1500 + 400 * index : null,
      brandLeads: isDone ? 12 + 3 * (index % 7) : null,
      incidents: index === 4 ? word(({ brand }) => brand.incident) : null,
      result: isDone ? word(({ brand }) => brand.result) : null,
    });
  });
}

const kinds = ['priceOff', 'bundle', 'rebate', 'showOffer', 'salesContest', 'gift'];

function promotions(sample: Sample): readonly TypedRow[] {
  const cases = makeCases(sample, { seed: 64, prefix: 'PR', count: 10, term: 45, span: 320, until: -12 });
  return cases.map(({ index, opened, due, done, isDone, owner, seller, word }) => {
    const baselineSales = 60_000 + 9000 * (index % 7);
    const budgetAmount = 5000 + 1000 * (index % 4);
    return filledOnly({
      campaign: word(({ promotion }) => promotion.campaign),
      promotionType: inTurn(kinds, index),
      product: productName(sample, (index + 2) % 4, index % 2 === 0 ? 0 : 1),
      region: regionName(sample, seller.region),
      owner,
      approvedBy: index % 3 === 0 ? finance : director,
      approvedOn: opened - 12,
      beginsOn: opened,
      endsOn: due,
      budgetAmount,
      expectedUplift: 25_000,
      cost: isDone ? roundTo(budgetAmount * inTurn([0.8, 1.05, 0.95], index), 10) : null,
      baselineSales: isDone ? baselineSales : null,
      campaignSales: isDone ? roundTo(baselineSales * inTurn([1.35, 1.1, 1.5, 1.25], index), 10) : null,
      expectedMargin: 0.4,
      done,
      campaignConclusion: isDone ? word(({ promotion }) => promotion.conclusion) : null,
    });
  });
}

import type { SheetContent, TypedRow } from '../templates/content';
import { filledOnly, inTurn, lastOfMonth, monthsToDate, type NamedSheet, periodOf, type Sample } from './sample';
import { toWorkday } from './sample-calendar';
import { isHere } from './sample-company';
import { director, managers } from './sample-names';

const withoutPeriod = ['aging', 'creditWatch', 'logOverview', 'dataChecks', 'duties', 'closedMonths'];

/** Makes people's entries on calculated sheets: all of them for the month before last, only some for the last. */
export function outputSheets(sample: Sample): readonly NamedSheet[] {
  const last = sample.company.lastMonth;
  const quarter = Math.ceil((last - 36) / 3);
  const year = periodOf(37).slice(0, 4);
  return [
    [`dashboard ${periodOf(last)}`, {}],
    ...monthsToDate(sample).map((month): NamedSheet => [`scorecard ${periodOf(month)}`, scorecard(sample, month)]),
    [`ranking ${year}`, ranking(sample)],
    [`monthlyReview ${periodOf(last - 1)}`, monthlyReview(sample, last - 1)],
    [`monthlyReview ${periodOf(last)}`, {}],
    [`quarterlyReview ${year}-Q${quarter - 1}`, quarterlyReview(sample, quarter - 1)],
    [`quarterlyReview ${year}-Q${quarter}`, {}],
    [`annualReview ${year}`, { fields: sample.words.year }],
    [`commissionStatement ${periodOf(last)}`, commissionStatement(sample)],
    ...withoutPeriod.map((id): NamedSheet => [id, {}]),
  ];
}

/** Every third card has a comment; the last month's cards have not been seen yet. */
function scorecard(sample: Sample, month: number): SheetContent {
  const isLast = month === sample.company.lastMonth;
  const card = sample.staff
    .filter((seller) => isHere(seller, month))
    .flatMap((seller, i): TypedRow[] => {
      if ((i + month) % 3 !== 0) return [];
      const comment = inTurn(sample.words.scorecardComments, i + month);
      if (isLast) return [{ person: seller.name, comment }];
      const feedback = (i + month) % 2 === 0 ? inTurn(sample.words.scorecardFeedback, i) : null;
      return [filledOnly({ person: seller.name, comment, feedback, cardSeenOn: toWorkday(lastOfMonth(month) + 8) })];
    });
  return { tables: { card } };
}

function ranking(sample: Sample): SheetContent {
  const people = sample.staff.flatMap((seller, i) =>
    i % 5 === 1 ? [{ person: seller.name, comment: inTurn(sample.words.rankingComments, i) }] : [],
  );
  return { tables: { people } };
}

function causes(sample: Sample, key: 'positiveCause' | 'negativeCause'): readonly TypedRow[] {
  const { positiveCauses, negativeCauses, evidence } = sample.words;
  const list = key === 'positiveCause' ? positiveCauses : negativeCauses;
  return list.map(({ text, fact }, i) => ({
    [`${key}Text`]: text,
    [`${key}Fact`]: fact,
    [`${key}Control`]: key === 'positiveCause' && i === 1 ? 'no' : 'yes',
    [`${key}Evidence`]: evidence,
  }));
}

function remedies(sample: Sample, from: number) {
  return {
    positiveCause: causes(sample, 'positiveCause'),
    negativeCause: causes(sample, 'negativeCause'),
    improvements: [
      {
        improveCause: sample.words.improvement.cause,
        corrective: sample.words.improvement.corrective,
        preventive: sample.words.improvement.preventive,
        improveOwner: sample.veterans[0]!.name,
        improveDue: toWorkday(from + 45),
        improveMeasure: sample.words.improvement.measure,
      },
    ],
    support: [
      {
        supportWhat: sample.words.support.what,
        supportFrom: sample.words.support.from,
        supportDue: toWorkday(from + 60),
        supportCost: 40_000,
        supportWhy: sample.words.support.why,
      },
    ],
  };
}

function monthlyReview(sample: Sample, month: number): SheetContent {
  const end = lastOfMonth(month);
  return {
    fields: {
      preparedBy: managers[0],
      reviewScope: sample.words.reviewHead.scope,
      ...sample.words.review,
      signedBy: managers[0],
      signedManager: director,
      signedOn: toWorkday(end + 6),
      signedComment: sample.words.reviewHead.comment,
    },
    tables: remedies(sample, end),
  };
}

function quarterlyReview(sample: Sample, quarter: number): SheetContent {
  const end = lastOfMonth(36 + 3 * quarter);
  const decisions = [
    {
      decision: sample.words.decision.what,
      decisionOwner: sample.veterans[1]!.name,
      decisionDue: toWorkday(end + 90),
      decisionNote: sample.words.decision.note,
    },
  ];
  return { fields: sample.words.quarter, tables: { ...remedies(sample, end), decisions } };
}

function commissionStatement(sample: Sample): SheetContent {
  const person = sample.veterans[3]!.name;
  return { tables: { people: [{ person, adjustment: -180, adjustmentReason: sample.words.adjustmentReason }] } };
}

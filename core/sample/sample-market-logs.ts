import type { TypedRow } from '../templates/content';
import { type Case, filledOnly, inTurn, makeCases, type NamedSheet, regionName, rowsOnly, type Sample } from './sample';
import { toWorkday } from './sample-calendar';
import { competitors, director } from './sample-names';

/** Makes the logs of issues, the market, exhibitions, crises, external relations and co-development. */
export function marketLogSheets(sample: Sample): readonly NamedSheet[] {
  const logged = (id: string, plan: Parameters<typeof makeCases>[1], toRow: (one: Case) => TypedRow) =>
    rowsOnly(id, makeCases(sample, plan).map(toRow));
  return [
    logged('issues', { seed: 91, prefix: 'IS', count: 21, term: 21, until: 3 }, toIssue(sample)),
    logged('marketInformation', { seed: 92, prefix: 'MI', count: 20, term: 14, span: 200, until: 1 }, toNews(sample)),
    rowsOnly('exhibitions', exhibitions(sample)),
    logged('crises', { seed: 93, prefix: 'KS', count: 6, term: 12, until: 5 }, toCrisis),
    logged('externalRelations', { seed: 94, prefix: 'ER', count: 12, term: 45, span: 210, until: 10 }, toRelation),
    logged('coDevelopment', { seed: 95, prefix: 'CD', count: 6, term: 120, until: 40 }, toDevelopment),
  ];
}

const areas = [
  'deliveryArea',
  'priceArea',
  'productArea',
  'customerArea',
  'receivableArea',
  'peopleArea',
  'processArea',
];

function toIssue({ veterans }: Sample) {
  return ({ index, number, opened, due, done, isDone, owner, word, after }: Case): TypedRow => {
    const decided = after(opened + 4 + (index % 6));
    return filledOnly({
      issueNumber: number,
      raisedOn: opened,
      raisedBy: inTurn(veterans, index * 7).name,
      issueArea: inTurn(areas, index),
      description: word(({ issue }) => issue.description),
      proposedSolution: index === 9 ? null : word(({ issue }) => issue.solution),
      issueDecision: decided === null ? null : word(({ issue }) => issue.decision),
      issueDecidedOn: decided,
      owner,
      due,
      closedOn: isDone ? Math.max(done!, decided ?? 0) : null,
      isLegacy: index < 4 ? 'yes' : 'no',
    });
  };
}

const newsTypes = ['priceNews', 'competitorNews', 'policyNews', 'demandNews', 'newProductNews', 'channelNews'];
const impacts = ['high', 'medium', 'low', 'medium', 'high'];

function toNews(sample: Sample) {
  return ({ index, number, opened, due, done, isDone, owner, seller, word, after }: Case): TypedRow =>
    filledOnly({
      informationNumber: number,
      date: opened,
      person: owner,
      informationSource: word(({ news }) => news.source),
      informationType: inTurn(newsTypes, index),
      informationCompetitor: index % 6 === 2 || index % 6 === 3 ? null : inTurn(competitors, index),
      region: regionName(sample, seller.region),
      informationContent: word(({ news }) => news.content),
      informationImpact: inTurn(impacts, index),
      sentTo: word(({ news }) => news.sentTo),
      sentOn: after(opened + (index % 5 === 3 ? 5 : index % 3)),
      respondBy: due,
      action: isDone ? word(({ news }) => news.action) : null,
      actedOn: done,
    });
}

/** The first exhibition is over and has brought orders, the second is being prepared; each task has its own cost. */
function exhibitions(sample: Sample): readonly TypedRow[] {
  const { asOf, veterans } = sample;
  const costs = [{ boothCost: 24_000 }, { buildCost: 15_000 }, { travelCost: 7000 }, { materialCost: 3500 }, {}];
  return [asOf - 200, asOf + 55].flatMap((day, fair) => {
    const beginsOn = toWorkday(day);
    const name = sample.words.exhibition.name[fair]!;
    return sample.words.exhibition.task.map((task, i): TypedRow => {
      const due = toWorkday(beginsOn + [-70, -20, -14, -25, 14][i]!);
      const done = i === 4 ? due + 6 : due - 3;
      const isDone = done <= asOf;
      const row = filledOnly({
        exhibition: name,
        exhibitionTask: task,
        exhibitionCity: sample.words.exhibition.city[fair]!,
        beginsOn,
        endsOn: beginsOn + 2,
        assignedOn: due - 30,
        owner: inTurn(veterans, i * 3 + fair).name,
        due,
        done: isDone ? done : null,
        ...(isDone && costs[i]),
      });
      return fair === 0 && i === 4 ? { ...row, ...results } : row;
    });
  });
}

const results = {
  leadsHot: 18,
  leadsWarm: 42,
  leadsCold: 75,
  exhibitionQuotes: 21,
  exhibitionOrders: 9,
  ordersInThreeMonths: 155_000,
  ordersInSixMonths: 262_000,
  expectedMargin: 0.4,
};

const levels = ['levelThree', 'levelTwo', 'levelFour', 'levelThree', 'levelFour', 'levelFour'];

/** One crisis was closed without lessons. */
function toCrisis({ index, number, opened, due, done, isDone, owner, word }: Case): TypedRow {
  return filledOnly({
    crisisNumber: number,
    occurredOn: opened,
    crisisLevel: inTurn(levels, index),
    crisisFacts: word(({ crisis }) => crisis.facts),
    spokesperson: director,
    hoursToStatement: inTurn([3, 6, 2.5, 20, 5, 8], index),
    action: word(({ crisis }) => crisis.action),
    owner,
    due,
    updateLog: index % 2 === 0 ? word(({ crisis }) => crisis.update) : null,
    closedOn: done,
    crisisLessons: isDone && index !== 2 ? word(({ crisis }) => crisis.lesson) : null,
  });
}

const organisations = ['association', 'government', 'media', 'association', 'society', 'government'];
const contacts = ['I. Novak', 'L. Chen', 'R. Okafor', 'M. Silva', 'T. Weber', 'S. Park'];

function toRelation({ index, opened, due, done, isDone, owner, word }: Case): TypedRow {
  return filledOnly({
    organisation: word(({ relation }) => relation.organisation),
    organisationType: inTurn(organisations, index),
    relationContact: inTurn(contacts, index),
    owner,
    lastContactOn: opened,
    nextContactOn: due,
    contactPurpose: word(({ relation }) => relation.purpose),
    contactedOn: done,
    result: isDone ? word(({ relation }) => relation.result) : null,
  });
}

const phases = ['trialPhase', 'samplePhase', 'ideaPhase', 'samplePhase', 'ideaPhase', 'ideaPhase'];

function toDevelopment({ index, opened, due, done, isDone, owner, customer, word }: Case): TypedRow {
  return filledOnly({
    productIdea: word(({ development }) => development.idea),
    developmentStage: isDone ? 'launchPhase' : phases[index]!,
    customer: customer.name,
    factory: word(({ development }) => development.factory),
    proposedOn: opened,
    owner,
    projectMilestone: word(({ development }) => development.milestone),
    milestoneOn: due,
    launchedOn: done,
    developmentAmount: 60_000 + 25_000 * index,
  });
}

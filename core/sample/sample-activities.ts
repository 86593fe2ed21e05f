import type { TypedRow } from '../templates/content';
import { firstOfMonth, inTurn, type NamedSheet, roundTo, rowsOnly, type Sample } from './sample';
import { toWorkday } from './sample-calendar';
import { type Customer, isHere, type Seller } from './sample-company';
import { competitors } from './sample-names';
import { priceIn } from './sample-orders';
import { seededRandom } from './seeded-random';

const purposes = ['routineVisit', 'sellingVisit', 'sellingVisit', 'collectingVisit', 'serviceVisit', 'complaintVisit'];
const lossReasons = ['onPrice', 'onProduct', 'onTiming', 'onRelationship', 'noDecision'];
const sources = ['fromReferral', 'fromExhibition', 'fromWeb', 'fromCall', 'fromPartner'];

/** Makes the logs of each person's last twelve months: visits, calls, opportunities, reports. */
export function activitySheets(sample: Sample): readonly NamedSheet[] {
  const byOwner = new Map<Seller, Customer[]>();
  for (const [customer, seller] of sample.ownerOf) {
    const own = byOwner.get(seller);
    if (own) own.push(customer);
    else byOwner.set(seller, [customer]);
  }
  const last = sample.company.lastMonth;
  const months = Array.from({ length: 12 }, (_, i) => last - 11 + i);
  const diary = months.flatMap((month) =>
    sample.staff
      .filter((seller) => isHere(seller, month))
      .map((seller, i): Page => {
        const customers = (byOwner.get(seller) ?? []).filter((customer) => isHere(customer, month));
        return { month, seller, customers, diligence: 0.8 + 0.05 * ((i * 3) % 9) };
      }),
  );
  return [
    rowsOnly('visits', byDate(visits(sample, diary))),
    rowsOnly('calls', byDate(calls(sample, diary))),
    rowsOnly('opportunities', opportunities(sample, diary)),
    rowsOnly('reportsDue', reports(sample, diary)),
  ];
}

/** One month of one person. */
interface Page {
  readonly month: number;
  readonly seller: Seller;
  readonly customers: readonly Customer[];
  readonly diligence: number;
}

function byDate(rows: TypedRow[]): readonly TypedRow[] {
  return rows.sort((a, b) => Number(a.date) - Number(b.date));
}

function visits(sample: Sample, diary: readonly Page[]): TypedRow[] {
  const random = seededRandom(31);
  const results = sample.words.visit.result;
  const steps = sample.words.visit.nextStep;
  return diary.flatMap(({ month, seller, customers, diligence }) => {
    if (customers.length === 0) return [];
    const start = firstOfMonth(month);
    return Array.from({ length: Math.round(11 * diligence) }, (_, i): TypedRow => {
      const date = toWorkday(start + Math.floor(27 * random()));
      const row = {
        date: Math.min(date, sample.asOf),
        person: seller.name,
        customer: inTurn(customers, month + i * 3).name,
        visitPurpose: inTurn(purposes, month + i),
        visitMode: (month + i) % 5 === 3 ? 'byVideo' : 'onSite',
        wasPlanned: random() < 0.8 ? 'yes' : 'no',
        minutes: 20 + 5 * Math.floor(15 * random()),
      };
      if (random() < 0.04) return row;
      const result = { ...row, result: inTurn(results, month + i * 5) };
      return i % 3 === 0 ? { ...result, nextStep: inTurn(steps, month + i), nextDate: toWorkday(date + 14) } : result;
    });
  });
}

/** One row per week. */
function calls(sample: Sample, diary: readonly Page[]): TypedRow[] {
  const random = seededRandom(32);
  const notes = sample.words.visit.callNote;
  return diary.flatMap(({ month, seller, diligence }) => {
    const start = firstOfMonth(month);
    return [5, 12, 19, 26].map((day, i): TypedRow => {
      const dialled = Math.round((32 + 16 * random()) * diligence);
      const connected = Math.round(dialled * (0.6 + 0.2 * random()));
      const effectiveCalls = Math.round(connected * (0.55 + 0.25 * random()));
      const meetingsSet = Math.round(effectiveCalls * 0.15);
      const row = {
        date: toWorkday(start + day - 1),
        person: seller.name,
        dialled,
        connected,
        effectiveCalls,
        meetingsSet,
      };
      return i === month % 4 ? { ...row, note: inTurn(notes, month) } : row;
    });
  });
}

const stages = ['firstContact', 'needKnown', 'offerMade', 'negotiating'] as const;
const chances = [0.1, 0.3, 0.5, 0.75];

/** Old opportunities are decided, about half of them won; recent ones are in the pipeline, some idle or late. */
function opportunities(sample: Sample, diary: readonly Page[]): readonly TypedRow[] {
  const random = seededRandom(33);
  const { asOf } = sample;
  const steps = sample.words.visit.dealStep;
  const rows = diary.flatMap(({ month, seller, customers, diligence }) => {
    if (customers.length === 0) return [];
    return Array.from({ length: Math.round(2.1 * diligence * (0.7 + 0.6 * random())) }, (_, i): TypedRow => {
      const createdOn = Math.min(asOf, toWorkday(firstOfMonth(month) + Math.floor(26 * random())));
      const cycle = 25 + Math.floor(110 * random());
      const fixed = {
        customer: inTurn(customers, month * 2 + i).name,
        person: seller.name,
        createdOn,
        amount: roundTo(priceIn(Math.floor(4 * random()), month) * (3 + 20 * random()), 100),
        leadSource: inTurn(sources, month + i * 2 + seller.region),
      };
      const closedOn = toWorkday(createdOn + cycle);
      if (closedOn <= asOf) return decided(fixed, closedOn, random());
      const stage = Math.min(3, Math.floor((4 * (asOf - createdOn)) / cycle));
      return {
        ...fixed,
        stage: stages[stage]!,
        probability: chances[stage]!,
        expectedClose: random() < 0.1 ? toWorkday(Math.max(createdOn + 7, asOf - 12)) : closedOn,
        outcome: 'inProgress',
        lastActivity: Math.max(createdOn, asOf - Math.floor(45 * random())),
        nextStep: inTurn(steps, month + i),
      };
    });
  });
  return rows
    .sort((a, b) => Number(a.createdOn) - Number(b.createdOn))
    .map((row, i) => ({ opportunityNumber: `OP-${1001 + i}`, ...row }));
}

function decided(fixed: TypedRow, closedOn: number, luck: number): TypedRow {
  const isWon = luck < 0.45;
  const common = {
    ...fixed,
    stage: 'decided',
    probability: isWon ? 1 : 0,
    expectedClose: closedOn,
    outcome: isWon ? 'won' : 'lost',
    closedOn,
    lastActivity: closedOn,
  };
  if (isWon) return common;
  const turn = Math.floor(luck * 1000);
  return { ...common, lossReason: inTurn(lossReasons, turn), competitor: inTurn(competitors, turn) };
}

/** Weekly and monthly reports of the last six months. */
function reports(sample: Sample, diary: readonly Page[]): readonly TypedRow[] {
  const random = seededRandom(34);
  const { asOf, company } = sample;
  const rows = diary
    .filter(({ month }) => month > company.lastMonth - 6)
    .flatMap(({ month, seller, diligence }) => {
      const start = firstOfMonth(month);
      const weekly = [0, 7, 14, 21].map((day) => ({
        reportType: 'weeklyReport',
        from: start + day,
        due: start + day + 7,
      }));
      const monthly = { reportType: 'monthlyReportDue', from: start, due: firstOfMonth(month + 1) + 2 };
      return [...weekly, monthly].map(({ reportType, from, due }): TypedRow => {
        const luck = random() / diligence;
        const dueDay = toWorkday(due);
        const sent = toWorkday(dueDay + (luck > 1 ? 3 : -1));
        const isSent = sent <= asOf && luck < 1.15;
        const row = { person: seller.name, reportType, reportFrom: from, due: dueDay };
        if (!isSent) return row;
        const isSentBack = luck > 0.95 && luck < 1;
        const received = { ...row, submittedOn: sent, isAccepted: isSentBack ? 'no' : 'yes' };
        return isSentBack ? { ...received, note: sample.words.visit.reportNote[0] } : received;
      });
    });
  return rows
    .sort((a, b) => Number(a.due) - Number(b.due))
    .map((row, i) => ({ reportNumber: `RP-${1001 + i}`, ...row }));
}

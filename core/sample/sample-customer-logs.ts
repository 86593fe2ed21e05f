import type { TypedRow } from '../templates/content';
import {
  type Case,
  filledOnly,
  inTurn,
  makeCases,
  type NamedSheet,
  productName,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { director, finance, managers } from './sample-names';
import type { Order } from './sample-orders';
import type { Ledger } from './sample-receivables';

/** Makes the logs of complaints, requests, service, hosted visits, contracts, discounts and credit. */
export function customerLogSheets(sample: Sample, ledger: Ledger): readonly NamedSheet[] {
  const lately = sample.orders.filter(({ date }) => date > sample.asOf - 300);
  const orderOf = ({ customer, opened }: Case) =>
    lately.find((order) => order.customer === customer && order.date <= opened) ?? null;
  return [
    rowsOnly('complaints', makeCases(sample, { seed: 71, prefix: 'CC', count: 18, term: 7 }).map(toComplaint)),
    rowsOnly(
      'customerRequests',
      makeCases(sample, { seed: 72, prefix: 'CR', count: 25, term: 5, until: 0 }).map(toRequest),
    ),
    rowsOnly(
      'afterSales',
      makeCases(sample, { seed: 73, prefix: 'AS', count: 20, term: 6, until: 1 }).map(toService(sample, orderOf)),
    ),
    rowsOnly(
      'hostedVisits',
      makeCases(sample, { seed: 74, prefix: 'HV', count: 10, term: 21, until: 2 }).map(toHostedVisit),
    ),
    rowsOnly('contracts', makeCases(sample, { seed: 75, prefix: 'CT', count: 16, term: 30, until: 8 }).map(toContract)),
    rowsOnly(
      'discountRequests',
      makeCases(sample, { seed: 76, prefix: 'DR', count: 18, term: 4, until: 1 }).map(toDiscount(sample, orderOf)),
    ),
    rowsOnly(
      'creditRequests',
      makeCases(sample, { seed: 77, prefix: 'KR', count: 12, term: 6, until: 1 }).map(toCredit(ledger)),
    ),
  ];
}

const complaintTypes = ['quality', 'delivery', 'billing', 'service', 'quality', 'delivery'];
const severities = ['high', 'medium', 'low', 'medium', 'high', 'low'];

function toComplaint({ index, number, opened, due, done, isDone, owner, customer, word, after }: Case): TypedRow {
  return filledOnly({
    caseNumber: number,
    openedOn: opened,
    customer: customer.name,
    complaintType: inTurn(complaintTypes, index),
    severity: inTurn(severities, index),
    description: word(({ complaint }) => complaint.description),
    owner,
    due,
    respondedOn: isDone ? Math.min(done!, opened + 1 + (index % 3)) : after(opened + 2),
    closedOn: done,
    cause: isDone ? word(({ complaint }) => complaint.cause) : null,
    compensation: isDone && index % 4 === 0 ? 200 + 50 * (index % 5) : null,
    satisfaction: isDone ? 3 + (index % 3) : null,
    isRepeated: index % 8 === 3 ? 'yes' : 'no',
  });
}

const requestTypes = ['quotationRequest', 'sampleRequest', 'informationRequest', 'resourceRequest', 'stockRequest'];

function toRequest({ index, number, opened, due, done, isDone, owner, customer, word }: Case): TypedRow {
  return filledOnly({
    requestNumber: number,
    receivedOn: opened,
    customer: customer.name,
    requestType: inTurn(requestTypes, index),
    description: word(({ request }) => request.description),
    owner,
    due,
    repliedOn: done === null ? null : index % 6 === 4 ? done : Math.max(opened, done - 1),
    resolvedOn: done,
    result: isDone ? word(({ request }) => request.result) : null,
  });
}

type OrderOf = (one: Case) => Order | null;
const serviceTypes = ['deliveryService', 'installationService', 'supportService', 'repairService'];

function toService(sample: Sample, orderOf: OrderOf) {
  return (one: Case): TypedRow => {
    const { index, number, opened, due, done, isDone, owner, customer, word } = one;
    const order = orderOf(one);
    return filledOnly({
      ticketNumber: number,
      openedOn: opened,
      customer: customer.name,
      relatedOrder: order?.number ?? null,
      product: productName(sample, order?.line ?? index % 4, index % 2 === 0 ? 0 : 1),
      serviceType: inTurn(serviceTypes, index),
      description: word(({ service }) => service.description),
      serviceDepartment: word(({ service }) => service.department),
      owner,
      servicePromisedOn: due,
      done,
      satisfaction: isDone ? 5 - (index % 3) : null,
    });
  };
}

/** One in eight visits was planned but not held. */
function toHostedVisit({ index, number, opened, due, done, isDone, owner, customer, word }: Case): TypedRow {
  const isHeld = index % 8 !== 6;
  return filledOnly({
    hostedVisitNumber: number,
    customer: customer.name,
    hostedPlannedOn: opened,
    hostedOn: isHeld ? opened : null,
    host: owner,
    hostedPurpose: word(({ host }) => host.purpose),
    hostedSchedule: word(({ host }) => host.schedule),
    cost: isHeld ? 300 + 150 * (index % 4) : null,
    result: isHeld ? word(({ host }) => host.result) : null,
    followUp: isHeld ? word(({ host }) => host.followUp) : null,
    due: isHeld ? due : null,
    done: isHeld && isDone ? done : null,
  });
}

const openStages = ['contractDraft', 'contractNegotiation', 'contractApproval'];

/** One contract was signed before it was approved; some end soon. */
function toContract({ index, number, opened, due, done, isDone, owner, customer, word, random }: Case): TypedRow {
  const isOld = index < 4;
  const signed = isDone ? done : null;
  return filledOnly({
    contractNumber: number,
    customer: customer.name,
    title: word(({ contract }) => contract.title),
    amount: roundTo(30_000 + 90_000 * random(), 1000),
    negotiator: owner,
    contractStage: isDone ? (isOld ? 'contractFulfilled' : 'contractSigned') : inTurn(openStages, index),
    draftedOn: opened,
    legalReviewOn: isDone ? Math.min(done!, opened + 6) : null,
    approvedBy: isDone ? (index % 2 === 0 ? director : finance) : null,
    approvedOn: isDone ? (index === 6 ? done! + 3 : done! - 2) : null,
    signBy: due,
    contractSignedOn: signed,
    beginsOn: done === null ? null : done + 3,
    endsOn: done === null ? null : done + (isOld ? 330 : 365),
    contractPayment: word(({ contract }) => contract.payment),
    riskNote: word(({ contract }) => contract.risk),
  });
}

/** A director approves discounts above 8 %, managers the others; every third request follows a placed order. */
function toDiscount(sample: Sample, orderOf: OrderOf) {
  return (one: Case): TypedRow => {
    const { index, number, opened, due, done, isDone, seller, customer, word, random } = one;
    const order = index % 3 === 0 ? orderOf(one) : null;
    const discountAsked = inTurn([0.06, 0.04, 0.1, 0.08, 0.12], index);
    const isGranted = isDone && index % 5 !== 2;
    return filledOnly({
      requestNumber: number,
      askedOn: opened,
      person: seller.name,
      customer: customer.name,
      product: productName(sample, index % 4, index % 2 === 0 ? 0 : 1),
      relatedOrder: order?.number ?? null,
      listAmount: roundTo(8000 + 30_000 * random(), 100),
      discountAsked,
      discountAuthority: 0.05,
      requestReason: word(({ contract }) => contract.discountReason),
      decideBy: due,
      decidedOn: done,
      requestDecision: isDone ? (isGranted ? 'requestApproved' : 'requestRejected') : 'requestPending',
      approvedBy: isGranted ? (discountAsked > 0.08 ? director : managers[seller.region]!) : null,
    });
  };
}

function toCredit({ slownessOf }: Ledger) {
  return ({ index, number, opened, due, done, isDone, owner, customer, word }: Case): TypedRow => {
    const requestedLimit = 40_000 + 10_000 * (index % 6);
    const decision = inTurn(['requestApproved', 'requestReduced', 'requestApproved', 'requestRejected'], index);
    const share = { requestApproved: 1, requestReduced: 0.6, requestRejected: 0 }[decision] ?? 0;
    return filledOnly({
      requestNumber: number,
      askedOn: opened,
      customer: customer.name,
      owner,
      requestedLimit,
      ratingOnRequest: slownessOf.get(customer)! < 0.3 ? 'ratingA' : 'ratingB',
      rationale: word(({ contract }) => contract.creditReason),
      decideBy: due,
      decidedOn: done,
      requestDecision: isDone ? decision : 'requestPending',
      approvedLimit: isDone ? requestedLimit * share : null,
      approvedBy: isDone ? finance : null,
      validTo: isDone && share > 0 ? done! + 365 : null,
    });
  };
}

/** One order: its day, the customer, the owner ("" for none). */
export interface CustomerOrder {
  readonly day: number;
  readonly customer: string;
  readonly owner: string;
}

export interface Period {
  readonly start: number;
  readonly end: number;
  readonly inactiveDays: number;
}

/** new, reactivated, active, lost */
export type Moves = [number, number, number, number];

interface History {
  lastBefore?: CustomerOrder;
  firstWithin?: CustomerOrder;
  last?: CustomerOrder;
}

const NEW = 0;
const REACTIVATED = 1;
const ACTIVE = 2;
const LOST = 3;

/**
 * Counts the moves of customers in a period by owner, in order of first appearance.
 *
 *     new           the first order ever is in the period
 *     reactivated   the first order of the period follows inactiveDays or more whole days without one
 *     active        an order is within the last inactiveDays up to the end
 *     lost          active when the period began, and no longer when it ended
 *
 * New and reactivated customers belong to the owner of their first order in the period, active and lost ones to the
 * owner of their last. Of orders on one day the first in the list comes first. Orders after the end do not count, so a
 * closed period never changes.
 */
export function customerMoves(orders: readonly CustomerOrder[], period: Period): ReadonlyMap<string, Moves> {
  const moves = new Map<string, Moves>(orders.map(({ owner }) => [owner, [0, 0, 0, 0]]));
  const count = (order: CustomerOrder, move: number) => {
    moves.get(order.owner)![move]! += 1;
  };
  for (const { lastBefore, firstWithin, last } of toHistories(orders, period).values()) {
    const isActive = last !== undefined && isActiveOn(period.end, last, period);
    if (firstWithin && !lastBefore) count(firstWithin, NEW);
    if (firstWithin && lastBefore && !isActiveOn(firstWithin.day - 1, lastBefore, period))
      count(firstWithin, REACTIVATED);
    if (last && isActive) count(last, ACTIVE);
    if (last && lastBefore && !isActive && isActiveOn(period.start - 1, lastBefore, period)) count(last, LOST);
  }
  return moves;
}

function toHistories(orders: readonly CustomerOrder[], { start, end }: Period): Map<string, History> {
  const histories = new Map<string, History>();
  for (const order of orders) {
    if (order.day > end) continue;
    const history = histories.get(order.customer) ?? {};
    histories.set(order.customer, history);
    if (!history.last || order.day >= history.last.day) history.last = order;
    if (order.day >= start) {
      if (!history.firstWithin || order.day < history.firstWithin.day) history.firstWithin = order;
    } else if (!history.lastBefore || order.day >= history.lastBefore.day) history.lastBefore = order;
  }
  return histories;
}

/** True if the order is within the last inactiveDays up to a day, including that day. */
function isActiveOn(day: number, order: CustomerOrder, { inactiveDays }: Period): boolean {
  return day - order.day < inactiveDays;
}

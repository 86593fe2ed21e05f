import { toSerial } from '../calendar/day-serial';
import { type Company, type Customer, FIRST_YEAR, HISTORY_MONTHS, isHere, type Seller } from './sample-company';
import { daysOfMonth, monthShares, numberOrders, type Order, sell, sellHistory, toLottery } from './sample-orders';
import { seededRandom } from './seeded-random';

const SEED = 20260101;
export const ROUNDING_UNIT = 100;
export const REGION_OVER_ASSIGNMENT = 0.05;
export const PERSON_OVER_ASSIGNMENT = 0.03;
/** A newcomer's first months, relative to a full one. */
const ramp = [0.5, 0.65, 0.8, 0.9];

export interface SalesRecord {
  readonly orders: readonly Order[];
  readonly annualTarget: number;
  /** Each person's goal in a month, close to the split of the target plan. */
  readonly goalOf: (seller: Seller, month: number) => number;
  /** The weight in the plan of people without sales last year. */
  readonly newcomerWeight: number;
  readonly ownerOf: ReadonlyMap<Customer, Seller>;
}

/** Makes the history, then the planned year: everyone stays near the target but a few who fall behind at the end. */
export function sellAll(company: Company): SalesRecord {
  const history = sellHistory(company);
  const lastYear = history.filter(({ date }) => date >= toSerial(FIRST_YEAR + 2, 1, 1));
  const soldBy = sumBy(lastYear, ({ seller }) => seller);
  const sales = lastYear.reduce((sum, { amount }) => sum + amount, 0);
  const annualTarget = Math.round((sales * 1.08) / 100_000) * 100_000;
  const staff = company.sellers.filter((seller) => isHere(seller, HISTORY_MONTHS + 1));
  const newcomerWeight = Math.round((0.7 * sales) / soldBy.size / 10_000) * 10_000;
  const weightOf = (seller: Seller) => soldBy.get(seller) ?? newcomerWeight;
  const weights = staff.reduce((sum, seller) => sum + weightOf(seller), 0);
  const whole = annualTarget * (1 + REGION_OVER_ASSIGNMENT) * (1 + PERSON_OVER_ASSIGNMENT);
  const shares = monthShares();
  const goalOf = (seller: Seller, month: number) => ((whole * weightOf(seller)) / weights) * shares[(month - 1) % 12]!;
  const ownerOf = findOwners(company, staff, lastYear);
  const year = sellYear(company, staff, goalOf, ownerOf);
  return { orders: numberOrders([...history, ...year]), annualTarget, goalOf, newcomerWeight, ownerOf };
}

type Sale = Omit<Order, 'number'>;

/** A customer belongs to last year's best seller, or goes to the region's sellers in turn, first those without any. */
function findOwners(company: Company, staff: readonly Seller[], sales: readonly Sale[]): Map<Customer, Seller> {
  const isStaff = new Set(staff);
  const sold = new Map<Customer, Map<Seller, number>>();
  for (const { customer, seller, amount } of sales) {
    if (!isStaff.has(seller)) continue;
    const bySeller = sold.get(customer) ?? new Map<Seller, number>();
    sold.set(customer, bySeller.set(seller, (bySeller.get(seller) ?? 0) + amount));
  }
  const best = new Map([...sold].map(([customer, by]) => [customer, [...by].sort((a, b) => b[1] - a[1])[0]![0]]));
  const hasAny = new Set(best.values());
  const inOrder = [...staff].sort((a, b) => Number(hasAny.has(a)) - Number(hasAny.has(b)));
  const turns = company.regions.map((_, region) => inOrder.filter((seller) => seller.region === region));
  const next = company.regions.map(() => 0);
  return new Map(
    company.customers.map((customer) => {
      const inTurn = turns[customer.region]!;
      return [customer, best.get(customer) ?? inTurn[next[customer.region]!++ % inTurn.length]!];
    }),
  );
}

function sellYear(
  company: Company,
  staff: readonly Seller[],
  goalOf: SalesRecord['goalOf'],
  ownerOf: ReadonlyMap<Customer, Seller>,
): readonly Sale[] {
  const random = seededRandom(SEED);
  const form = new Map(staff.map((seller) => [seller, 0.93 + 0.22 * random()]));
  const carried = new Map<Seller, number>();
  const sales: Sale[] = [];
  for (let month = HISTORY_MONTHS + 1; month <= company.lastMonth; month++) {
    const days = daysOfMonth(month);
    const here = company.customers.filter(
      (customer) => isHere(customer, month) || month >= (customer.back ?? month + 1),
    );
    const byRegion = company.regions.map((_, region) => here.filter((customer) => customer.region === region));
    staff.forEach((seller, i) => {
      const isBehind = i % 8 === 2 && month > company.lastMonth - 2;
      const tenure = seller.from > HISTORY_MONTHS ? (ramp[month - seller.from] ?? 1) : 1;
      const level = isBehind ? 0.6 : form.get(seller)! * (0.94 + 0.12 * random());
      const goal = goalOf(seller, month) * tenure * level + (isBehind ? 0 : (carried.get(seller) ?? 0));
      const served = byRegion[seller.region]!;
      const first = served.filter((customer) => customer.from === month && ownerOf.get(customer) === seller);
      const market = toLottery(served, (customer) => customer.size * (ownerOf.get(customer) === seller ? 6 : 1));
      const sold = first.map((customer) =>
        sell(
          seller,
          month,
          toLottery([customer], () => 1),
          days,
          random,
        ),
      );
      sellUpTo(goal, sold, company.patience, () => sell(seller, month, market, days, random));
      sales.push(...sold);
      carried.set(seller, goal - sold.reduce((sum, { amount }) => sum + amount, 0));
    });
  }
  return sales.sort((a, b) => a.date - b.date);
}

/** Adds orders until little is missing, and rejects those that would far exceed the goal. */
function sellUpTo(goal: number, sales: Sale[], patience: number, next: () => Sale): void {
  let missing = goal - sales.reduce((sum, { amount }) => sum + amount, 0);
  for (let misses = 0; misses < patience && missing > goal / 25; ) {
    const sale = next();
    if (sale.amount > 1.3 * missing) {
      misses++;
      continue;
    }
    sales.push(sale);
    missing -= sale.amount;
  }
}

export function sumBy<T extends { readonly amount: number }, K>(
  items: readonly T[],
  key: (item: T) => K,
): Map<K, number> {
  const sums = new Map<K, number>();
  for (const item of items) sums.set(key(item), (sums.get(key(item)) ?? 0) + item.amount);
  return sums;
}

import { familyNames, firstWords, givenNames, moreFirstWords, newFirstWords, secondWords } from './sample-names';
import { type Random, seededRandom } from './seeded-random';

export const FIRST_YEAR = 2023;
/** Months count from 1, January of the first year; the history ends with the third December. */
export const HISTORY_MONTHS = 36;
const SEED = 20230101;

/** Months of a seller or a customer, who is still here if `to` is the end of the history. */
interface Service {
  readonly from: number;
  readonly to: number;
}

export interface Seller extends Service {
  readonly name: string;
  /** Index in the list of regions. */
  readonly region: number;
  readonly strength: number;
}

export interface Customer extends Service {
  readonly name: string;
  readonly region: number;
  readonly size: number;
  /** Index of its trade in the list of segments. */
  readonly trade: number;
  /** The month in which a lost customer comes back. */
  readonly back?: number;
}

export interface Company {
  /** Indexes in the list of regions. */
  readonly regions: readonly number[];
  readonly sellers: readonly Seller[];
  readonly customers: readonly Customer[];
  /** The first month with orders, and the last. */
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** Invoices begin with the orders of this month. */
  readonly ledgerMonth: number;
  /** Orders per month of a seller of strength 1. */
  readonly pace: number;
  /** How many orders too large for the rest of a month's goal are rejected before the month stays short of it. */
  readonly patience: number;
  /** The generator that made the customers, which goes on to make their orders. */
  readonly random: Random;
}

export const productLines = [
  { price: 1850, growth: 0.06, cost: 0.58, models: ['C200', 'C400'] },
  { price: 3200, growth: 0.1, cost: 0.64, models: ['D10', 'D30'] },
  { price: 240, growth: 0.15, cost: 0.5, models: ['S1', 'S5'] },
  { price: 900, growth: 0.04, cost: 0.55, models: ['Basic', 'Plus'] },
] as const satisfies readonly {
  readonly price: number;
  readonly growth: number;
  readonly cost: number;
  readonly models: readonly [string, string];
}[];

const regions = [0, 1, 2, 3, 4, 5, 6, 7];

const seller = (name: string, region: number, strength: number, from = 1, to = HISTORY_MONTHS): Seller => ({
  name,
  region,
  strength,
  from,
  to,
});

const sellers: readonly Seller[] = [
  seller('Aaron Lindqvist', 0, 1.3),
  seller('Bai Ruolin', 0, 1.1),
  seller('Carmen Ibarra', 0, 0.9),
  seller('Dong Haoran', 0, 0.8, 14),
  seller('Elif Kaya', 0, 0.7, 1, 20),
  seller('Fang Meiqi', 1, 1.4),
  seller('Goran Petrov', 1, 1.0),
  seller('Hou Zhiyuan', 1, 1.2),
  seller('Ines Carvalho', 1, 0.8),
  seller('Jin Baolu', 1, 0.6, 25),
  seller('Kwame Boateng', 2, 1.1),
  seller('Lei Xinran', 2, 1.0),
  seller('Marta Nowak', 2, 0.9, 1, 33),
  seller('Ning Wenbo', 2, 0.7, 19),
  seller('Oumar Diallo', 2, 0.7, 37),
];

/** Fourteen people and a newcomer in three regions, up to the middle of the fourth year. */
export function smallCompany(): Company {
  const random = seededRandom(SEED);
  const customers = [...makeCustomers(random), ...makeNewcomers()];
  return {
    regions: regions.slice(0, 3),
    sellers,
    customers,
    firstMonth: 1,
    lastMonth: 42,
    ledgerMonth: 22,
    pace: 7,
    patience: 6,
    random,
  };
}

/** A fifth of the customers is won after the first year, a sixth is lost before the end; two of the lost come back. */
function makeCustomers(random: Random): Customer[] {
  const customers = firstWords.flatMap((first, i) =>
    secondWords.slice(0, 6).map((second, j) => ({
      name: `${first} ${second}`,
      region: (i + j) % 3,
      trade: j,
      size: 0.4 + 1.6 * random() ** 2,
      from: random() < 0.2 ? 13 + Math.floor(random() * 22) : 1,
      to: random() < 1 / 6 ? 12 + Math.floor(random() * 22) : HISTORY_MONTHS,
    })),
  );
  const lost = customers.filter(({ from, to }) => from === 1 && to < 22).slice(0, 2);
  return customers.map((customer) => (lost.includes(customer) ? { ...customer, back: 39 } : customer));
}

/** Customers won in the fourth year, a few every month. */
function makeNewcomers(): Customer[] {
  return newFirstWords.flatMap((first, i) =>
    secondWords.slice(0, 6).map((second, j) => ({
      name: `${first} ${second}`,
      region: (i + j) % 3,
      trade: j,
      size: 0.3 + 0.1 * ((i + 2 * j) % 5),
      from: 37 + ((i + j) % 6),
      to: HISTORY_MONTHS,
    })),
  );
}

/** The given number of sellers in eight regions, with three customers each, to the end of the fourth year. */
export function largeCompany(people: number): Company {
  const random = seededRandom(SEED + people);
  const staff = Array.from({ length: people }, (_, i): Seller => {
    const from = i % 50 === 49 ? 37 : i % 20 === 19 ? 14 + Math.floor(random() * 10) : 1;
    return seller(personName(i), i % regions.length, 0.7 + 0.6 * random(), from);
  });
  return {
    regions,
    sellers: staff,
    customers: Array.from({ length: 3 * people }, (_, i) => largeCustomer(i, random)),
    firstMonth: 25,
    lastMonth: 48,
    ledgerMonth: 37,
    pace: 0.6,
    patience: 1,
    random,
  };
}

function personName(index: number): string {
  const lap = Math.floor(index / givenNames.length);
  const given = givenNames[index % givenNames.length]!;
  const name = `${given} ${familyNames[(lap + index) % familyNames.length]!}`;
  const round = Math.floor(lap / familyNames.length);
  return round === 0 ? name : `${name} ${round + 1}`;
}

function largeCustomer(index: number, random: Random): Customer {
  const words = [...firstWords, ...newFirstWords, ...moreFirstWords];
  const first = words[Math.floor(index / secondWords.length) % words.length]!;
  const round = Math.floor(index / secondWords.length / words.length);
  const trade = index % secondWords.length;
  return {
    name: `${first} ${secondWords[trade]!}${round === 0 ? '' : ` ${round + 1}`}`,
    region: (index + Math.floor(index / regions.length)) % regions.length,
    trade: trade % 6,
    size: 0.4 + 1.6 * random() ** 2,
    from: index % 4 === 3 ? 37 + (Math.floor(index / 4) % 12) : 1,
    to: index % 4 !== 3 && random() < 0.1 ? 14 + Math.floor(random() * 20) : HISTORY_MONTHS,
  };
}

/** Whether a seller or a customer is active in the month. */
export function isHere({ from, to }: Service, month: number): boolean {
  return month >= from && (month <= to || to === HISTORY_MONTHS);
}

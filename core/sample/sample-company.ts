import { fromSerial, toSerial } from '../calendar/day-serial';
import { weekdayOf } from '../calendar/day-weights';
import { springFestival } from '../calendar/spring-festival';
import type { OrderLine } from '../orders/order-table';
import type { WorkbookSource } from '../workbook/render-workbook';
import { type Random, seededRandom } from './seeded-random';

const FIRST_YEAR = 2023;
const MONTHS = 36;
const SEED = 20230101;

/** Months of service count from 1 (January of the first year); a seller without an end is still here. */
interface Seller {
  readonly name: string;
  readonly region: string;
  readonly strength: number;
  readonly from: number;
  readonly to: number;
}

interface Customer {
  readonly name: string;
  readonly region: string;
  readonly size: number;
  readonly from: number;
  readonly to: number;
}

const productLines = [
  { name: 'Controllers', price: 1850, growth: 0.06 },
  { name: 'Drives', price: 3200, growth: 0.1 },
  { name: 'Sensors', price: 240, growth: 0.15 },
  { name: 'Service', price: 900, growth: 0.04 },
];

const seller = (name: string, region: string, strength: number, from = 1, to = MONTHS): Seller => ({
  name,
  region,
  strength,
  from,
  to,
});

const sellers: readonly Seller[] = [
  seller('Aaron Lindqvist', 'North', 1.3),
  seller('Bai Ruolin', 'North', 1.1),
  seller('Carmen Ibarra', 'North', 0.9),
  seller('Dong Haoran', 'North', 0.8, 14),
  seller('Elif Kaya', 'North', 0.7, 1, 20),
  seller('Fang Meiqi', 'East', 1.4),
  seller('Goran Petrov', 'East', 1.0),
  seller('Hou Zhiyuan', 'East', 1.2),
  seller('Ines Carvalho', 'East', 0.8),
  seller('Jin Baolu', 'East', 0.6, 25),
  seller('Kwame Boateng', 'South', 1.1),
  seller('Lei Xinran', 'South', 1.0),
  seller('Marta Nowak', 'South', 0.9, 1, 33),
  seller('Ning Wenbo', 'South', 0.7, 19),
];

/** Low in midsummer, peaks in spring and late autumn. */
const season = [0.9, 0.85, 1.15, 1.1, 1.0, 0.95, 0.75, 0.75, 1.05, 1.1, 1.25, 1.35];

/** A made-up company's orders over three years, always the same, and a target for the year after. */
export function sampleCompany(): WorkbookSource {
  const random = seededRandom(SEED);
  const customers = makeCustomers(random);
  const lines: OrderLine[] = [];
  for (let month = 1; month <= MONTHS; month++) {
    for (const person of sellers) {
      if (month >= person.from && month <= person.to) addMonth(lines, person, month, customers, random);
    }
  }
  lines.sort((a, b) => a.date - b.date);
  const numbered = lines.map((line, i) => ({ ...line, orderId: 10001 + i }));
  const lastYear = numbered.filter(({ date }) => fromSerial(date).year === FIRST_YEAR + 2);
  const sales = lastYear.reduce((sum, { amount }) => sum + amount, 0);
  return {
    orders: {
      lines: numbered,
      otherColumns: [
        { name: 'region', text: 'region', type: 'text' },
        { name: 'product_line', text: 'productLine', type: 'text' },
      ],
    },
    year: FIRST_YEAR + 3,
    target: Math.round((sales * 1.08) / 100_000) * 100_000,
    unit: 100,
    isMadeUp: true,
    hasSpringFestival: true,
  };
}

const firstWords = ['Amber', 'Birch', 'Cedar', 'Delta', 'Ember', 'Falcon', 'Granite', 'Harbor', 'Indigo', 'Juniper'];
const secondWords = ['Foods', 'Paper', 'Textiles', 'Tools', 'Water', 'Glass'];

/** A fifth is won after the first year, a sixth is lost before the end. */
function makeCustomers(random: Random): Customer[] {
  const regions = ['North', 'East', 'South'];
  return firstWords.flatMap((first, i) =>
    secondWords.map((second, j) => ({
      name: `${first} ${second}`,
      region: regions[(i + j) % 3]!,
      size: 0.4 + 1.6 * random() ** 2,
      from: random() < 0.2 ? 13 + Math.floor(random() * 22) : 1,
      to: random() < 1 / 6 ? 12 + Math.floor(random() * 22) : MONTHS,
    })),
  );
}

function addMonth(
  lines: OrderLine[],
  person: Seller,
  month: number,
  customers: readonly Customer[],
  random: Random,
): void {
  const served = customers.filter(({ region, from, to }) => region === person.region && month >= from && month <= to);
  const days = sellingDays(month);
  const pace = days.reduce((sum, { pull }) => sum + pull, 0) / 21;
  const tenure = Math.min(1, (month - person.from + 1 + (person.from === 1 ? 6 : 0)) / 6);
  const orders = Math.round(7 * person.strength * season[(month - 1) % 12]! * pace * tenure * (0.7 + 0.6 * random()));
  for (let order = 0; order < orders; order++) {
    const customer = pick(served, ({ size }) => size, random);
    const line = productLines[Math.floor(random() * productLines.length)]!;
    const quantity = 1 + Math.floor(8 * random() * customer.size);
    const growth = (1 + line.growth) ** (month / 12);
    lines.push({
      orderId: 0,
      date: pick(days, ({ pull }) => pull, random).date,
      salesperson: person.name,
      customer: customer.name,
      others: [person.region, line.name],
      amount: Math.round((line.price * quantity * growth * (0.9 + 0.2 * random())) / 10) * 10,
    });
  }
}

/** Weekdays with their pull: busy in the three weeks before the Spring Festival, quiet in the ten days from it. */
function sellingDays(month: number): { date: number; pull: number }[] {
  const first = toSerial(FIRST_YEAR, month, 1);
  const days = Array.from({ length: toSerial(FIRST_YEAR, month + 1, 1) - first }, (_, i) => first + i);
  const festival = springFestival(fromSerial(first).year)!;
  const pull = (date: number) => {
    const sinceFestival = date - festival;
    if (sinceFestival >= 0 && sinceFestival < 10) return 0.15;
    return sinceFestival < 0 && sinceFestival >= -21 ? 1.3 : 1;
  };
  return days.filter((date) => weekdayOf(date) < 5).map((date) => ({ date, pull: pull(date) }));
}

function pick<T>(items: readonly T[], weight: (item: T) => number, random: Random): T {
  let left = random() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  return items.at(-1)!;
}

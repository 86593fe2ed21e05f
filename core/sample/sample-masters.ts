import type { TypedRow } from '../templates/content';
import {
  filledOnly,
  firstOfMonth,
  inTurn,
  lastOfMonth,
  type NamedSheet,
  productName,
  regionName,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { toWorkday } from './sample-calendar';
import { type Customer, isHere, productLines, type Seller } from './sample-company';
import { director, finance, managers } from './sample-names';
import { priceIn } from './sample-orders';
import type { Ledger } from './sample-receivables';
import { sumBy } from './sample-year';

const models = [0, 1] as const;

/** Makes the master data: team, regions, products, prices, partners and customers. */
export function masterSheets(sample: Sample, ledger: Ledger): readonly NamedSheet[] {
  return [
    rowsOnly(
      'team',
      sample.company.sellers.map((seller, i) => toTeamRow(seller, i, sample)),
    ),
    rowsOnly(
      'regions',
      sample.company.regions.map((_, i) => toRegionRow(i, sample)),
    ),
    rowsOnly('products', products(sample)),
    rowsOnly('priceList', priceLines(sample)),
    rowsOnly('partners', partners(sample)),
    rowsOnly('customers', customers(sample, ledger)),
  ];
}

function toTeamRow(seller: Seller, i: number, sample: Sample): TypedRow {
  const base = roundTo(3200 + 1600 * seller.strength, 100);
  const hired = firstOfMonth(seller.from === 1 ? -6 - 5 * (i % 9) : seller.from);
  return filledOnly({
    person: seller.name,
    jobTitle: sample.words.masters.jobTitle[seller.strength > 1.05 ? 0 : seller.strength > 0.75 ? 1 : 2],
    region: regionName(sample, seller.region),
    manager: managers[seller.region]!,
    managerEmail: `manager.${seller.region + 1}@example.com`,
    hireDate: toWorkday(hired),
    leaveDate: isHere(seller, sample.company.lastMonth) ? null : lastOfMonth(seller.to),
    baseSalary: base,
    targetVariable: base * 5,
    bandFrom: roundTo(base * 15, 1000),
    bandTo: roundTo(base * 20, 1000),
    strengths: inTurn(sample.words.masters.strengths, i),
    weaknesses: inTurn(sample.words.masters.weaknesses, i),
    development: inTurn(sample.words.masters.development, i),
  });
}

function toRegionRow(region: number, sample: Sample): TypedRow {
  const { company, annualTarget } = sample;
  const share = 1 / company.regions.length;
  return {
    region: regionName(sample, region),
    manager: managers[region]!,
    channel: inTurn(sample.words.masters.channel, region),
    marketSize: roundTo(annualTarget * share * inTurn([9, 7, 12, 10], region), 100_000),
    marketSource: sample.words.masters.marketSource[0],
    potential: inTurn([100, 120, 90, 80], region),
  };
}

function listPrice(line: number, model: 0 | 1): number {
  return roundTo(priceIn(line, 37) * (model === 0 ? 0.98 : 1.08), 10);
}

function products(sample: Sample): readonly TypedRow[] {
  return productLines.flatMap((line, i) =>
    models.map((model) => ({
      product: productName(sample, i, model),
      category: sample.words.categories[i]!,
      unitOfSale: sample.words.masters.unitOfSale[i]!,
      listPrice: listPrice(i, model),
      standardCost: roundTo(listPrice(i, model) * line.cost, 10),
      launchDate: firstOfMonth(model === 0 ? -24 - 12 * i : 2 + i),
    })),
  );
}

/** Last year's prices, this year's, and floor prices; one product's prices were approved too late. */
function priceLines(sample: Sample): readonly TypedRow[] {
  return productLines.flatMap((line, i) =>
    models.flatMap((model) => {
      const price = listPrice(i, model);
      const standardCost = roundTo(price * line.cost, 10);
      const fixed = { product: productName(sample, i, model), standardCost, approvedBy: director };
      const competitorPrice = roundTo(price * inTurn([0.97, 1.05, 1.02], i + model), 10);
      const before = { validFrom: firstOfMonth(25), validTo: lastOfMonth(36), approvedOn: firstOfMonth(24) + 8 };
      const now = { validFrom: firstOfMonth(37), approvedOn: firstOfMonth(36) + (i === 2 && model === 1 ? 40 : 8) };
      return [
        { ...fixed, ...before, priceType: 'listPriceType', unitPrice: roundTo(price / 1.06, 10) },
        { ...fixed, ...now, priceType: 'listPriceType', unitPrice: price, competitorPrice },
        { ...fixed, ...now, priceType: 'channelPrice', unitPrice: roundTo(price * 0.88, 10) },
        { ...fixed, ...now, priceType: 'floorPrice', unitPrice: roundTo(price * 0.82, 10), approvedBy: finance },
      ];
    }),
  );
}

/** Some customers are resellers. */
function partners(sample: Sample): readonly TypedRow[] {
  const { asOf, company, orders, ownerOf } = sample;
  const before = sumBy(
    orders.filter(({ date }) => date >= firstOfMonth(25) && date < firstOfMonth(37)),
    ({ customer }) => customer,
  );
  const resellers = company.customers.filter((customer, i) => i % 8 === 1 && (before.get(customer) ?? 0) > 50_000);
  return resellers.slice(0, 6).map((customer, i) => ({
    partner: customer.name,
    partnerType: inTurn(['agent', 'distributor', 'distributor', 'alliance', 'retailer'], i),
    region: regionName(sample, customer.region),
    owner: ownerOf.get(customer)!.name,
    partnerTarget: roundTo(before.get(customer)! * 1.1, 1000),
    contractEnd: asOf + inTurn([45, 190, 80, 400, 260, 20], i),
    nextContact: toWorkday(asOf + 3 + 6 * i),
    note: inTurn(sample.words.masters.partnerNote, i),
  }));
}

/** The largest customers are key accounts; a few have no credit limit, have used it up, or have an expired one. */
function customers(sample: Sample, ledger: Ledger): readonly TypedRow[] {
  const { company, asOf, orders } = sample;
  const sold = sumBy(
    orders.filter(({ date }) => date > asOf - 365),
    ({ customer }) => customer,
  );
  const bySales = [...sold].sort((a, b) => b[1] - a[1]).map(([customer]) => customer);
  const place = new Map(bySales.map((customer, i) => [customer, i]));
  const keyAccounts = Math.min(40, Math.round(company.customers.length / 11));
  return company.customers
    .filter((customer) => customer.from <= company.lastMonth)
    .map((customer, i) => {
      const rank = place.get(customer) ?? bySales.length;
      const slowness = ledger.slownessOf.get(customer)!;
      const terms = ledger.termsOf.get(customer)!;
      return filledOnly({
        customer: customer.name,
        owner: sample.ownerOf.get(customer)!.name,
        region: regionName(sample, customer.region),
        segment: sample.words.segments[customer.trade]!,
        fitsSegment: i % 11 === 7 ? 'no' : 'yes',
        isKeyAccount: rank < keyAccounts ? 'yes' : 'no',
        importance: Math.round(95 - (75 * rank) / bySales.length),
        creditRating: slowness < 0.25 ? 'ratingA' : slowness < 0.5 ? 'ratingB' : slowness < 0.8 ? 'ratingC' : 'ratingD',
        ...creditLimit(customer, i, sold.get(customer) ?? 0, asOf, ledger),
        placementCredit: i % 16 === 5 ? 5000 : null,
        termsType: terms.type,
        termsDays: terms.days,
        preferences: i % 3 === 0 ? inTurn(sample.words.masters.preferences, i / 3) : null,
      });
    });
}

function creditLimit(customer: Customer, i: number, sold: number, asOf: number, { openOf }: Ledger) {
  if (i % 24 === 9) return { creditLimit: null, limitExpiry: null };
  const open = openOf.get(customer) ?? 0;
  const isShort = i % 20 === 6 && open > 10_000;
  const creditLimit = isShort
    ? roundTo(open * 0.7, 5000)
    : Math.max(20_000, roundTo(Math.max(sold / 3, 1.4 * open), 5000));
  const limitExpiry = i % 29 === 11 ? asOf - 25 : asOf + 30 + ((i * 37) % 340);
  return { creditLimit, limitExpiry };
}

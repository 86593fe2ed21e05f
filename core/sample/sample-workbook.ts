import type { TypedRow, WorkbookContent } from '../templates/content';
import type { Language } from '../words/language';
import { parseId } from '../workbook/sheet-id';
import {
  firstOfMonth,
  makeSample,
  type NamedSheet,
  productName,
  regionName,
  roundAt,
  roundTo,
  rowsOnly,
  type Sample,
} from './sample';
import { activitySheets } from './sample-activities';
import { budgetSheets } from './sample-budget';
import { largeCompany, productLines, smallCompany } from './sample-company';
import { customerLogSheets } from './sample-customer-logs';
import { marketLogSheets } from './sample-market-logs';
import { marketPlanSheets } from './sample-market-plans';
import { masterSheets } from './sample-masters';
import { priceIn } from './sample-orders';
import { outputSheets } from './sample-outputs';
import { planSheets } from './sample-plans';
import { makeLedger } from './sample-receivables';
import { roleSheets } from './sample-roles';
import { setupSheets } from './sample-setup';
import { teamLogSheets } from './sample-team-logs';
import { sellAll } from './sample-year';
import { seededRandom } from './seeded-random';

/** The sheets that targets and scorecards of many people need; of a log with the number n, every nth row. */
const largeSheets: { readonly [template: string]: number } = {
  ...Object.fromEntries(
    ['settings', 'calendar', 'team', 'regions', 'products', 'customers', 'scorecardSetup', 'itemTargets'].map((id) => [
      id,
      1,
    ]),
  ),
  ...{ targetBasis: 1, targetPlan: 1, orders: 1, scorecard: 1, ranking: 1, conduct: 1, customerRequests: 1 },
  ...{ visits: 10, calls: 4, opportunities: 4, reportsDue: 5 },
};

/**
 * Makes all typed content of a made-up company's workbook, always the same. With a number of people, the company is
 * large and its workbook has targets, orders and twelve months of scorecards.
 */
export function sampleWorkbook(language: Language, size?: { readonly people: number }): WorkbookContent {
  const company = size ? largeCompany(size.people) : smallCompany();
  const sample = makeSample(language, company, sellAll(company));
  const ledger = makeLedger(sample);
  const sheets: readonly NamedSheet[] = [
    ...setupSheets(sample),
    ...masterSheets(sample, ledger),
    ...planSheets(sample),
    ...marketPlanSheets(sample),
    ...budgetSheets(sample),
    rowsOnly('orders', orderRows(sample)),
    ...ledger.sheets,
    ...activitySheets(sample),
    ...customerLogSheets(sample, ledger),
    ...roleSheets(sample),
    ...teamLogSheets(sample),
    ...marketLogSheets(sample),
    ...outputSheets(sample),
  ];
  return { language, isMadeUp: true, sheets: new Map(size ? sheets.flatMap(thinned) : sheets) };
}

function thinned([id, content]: NamedSheet): NamedSheet[] {
  const step = largeSheets[parseId(id)?.template ?? ''];
  const rows = content.tables?.rows;
  if (step === undefined) return [];
  return [[id, rows && step > 1 ? { ...content, tables: { rows: rows.filter((_, i) => i % step === 0) } } : content]];
}

/** Months since the start of the history, with fractions. */
const monthOf = (date: number) => (date - firstOfMonth(1)) / 30.44 + 0.5;

/** Derives the price before the discount, the model and the cost from the amount. */
function orderRows(sample: Sample): readonly TypedRow[] {
  const random = seededRandom(21);
  const regions = sample.company.regions.map((_, region) => regionName(sample, region));
  const lines = productLines.map(({ cost }, line) => ({
    category: sample.words.categories[line]!,
    products: [productName(sample, line, 0), productName(sample, line, 1)] as const,
    cost,
  }));
  return sample.orders.map(({ number, date, seller, customer, line, quantity, amount }) => {
    const { category, products, cost } = lines[line]!;
    const luck = random();
    const discount = luck < 0.6 ? 0 : luck < 0.8 ? 0.03 : luck < 0.95 ? 0.05 : 0.1;
    return {
      orderNumber: number,
      date,
      person: seller.name,
      customer: customer.name,
      region: regions[seller.region]!,
      product: products[amount / quantity < priceIn(line, monthOf(date)) ? 0 : 1],
      category,
      quantity,
      unitPrice: roundAt(amount / quantity / (1 - discount), 2),
      discount,
      amount,
      cost: roundTo(amount * cost * (0.97 + 0.06 * random()), 10),
    };
  });
}

import { fromSerial, toSerial } from '../calendar/day-serial';
import type { SheetContent, TypedRow } from '../templates/content';
import type { Language } from '../words/language';
import { wordsIn } from '../words/loaded-words';
import type { PlainCell } from '../workbook/workbook-plan';
import { toWorkday } from './sample-calendar';
import { type Company, type Customer, FIRST_YEAR, isHere, productLines, type Seller } from './sample-company';
import type { SampleWords } from './sample-words';
import type { SalesRecord } from './sample-year';
import { type Random, seededRandom } from './seeded-random';

/** The data that fills all sheets of the sample workbook. */
export interface Sample extends SalesRecord {
  /** People's texts, in the language of the workbook. */
  readonly words: SampleWords;
  readonly company: Company;
  /** The last day with anything to report. */
  readonly asOf: number;
  /** In the team on that day. */
  readonly staff: readonly Seller[];
  /** In the team for the whole of the last year. */
  readonly veterans: readonly Seller[];
}

export type NamedSheet = readonly [id: string, content: SheetContent];

export function rowsOnly(id: string, rows: readonly TypedRow[]): NamedSheet {
  return [id, { tables: { rows } }];
}

export function makeSample(language: Language, company: Company, record: SalesRecord): Sample {
  const staff = company.sellers.filter((seller) => isHere(seller, company.lastMonth));
  return {
    ...record,
    words: wordsIn('sample', language),
    company,
    asOf: firstOfMonth(company.lastMonth + 1) - 1,
    staff,
    veterans: staff.filter(({ from }) => from < company.lastMonth - 12),
  };
}

/** The first day of a month, counted from the start of the history. */
export function firstOfMonth(month: number): number {
  return toSerial(FIRST_YEAR, month, 1);
}

export function lastOfMonth(month: number): number {
  return firstOfMonth(month + 1) - 1;
}

/** Months of the planned year, from its first to the last with anything to report. */
export function monthsToDate({ company }: Sample): readonly number[] {
  return Array.from({ length: company.lastMonth - 36 }, (_, i) => 37 + i);
}

/** 2026-06 */
export function periodOf(month: number): string {
  const date = fromSerial(firstOfMonth(month));
  return `${date.year}-${String(date.month).padStart(2, '0')}`;
}

export function regionName(sample: Sample, region: number): string {
  return sample.words.regions[region]!;
}

export function productName(sample: Sample, line: number, model: 0 | 1): string {
  return `${sample.words.categories[line]!} ${productLines[line]!.models[model]}`;
}

/** The entry at an index that wraps around the end of the list. */
export function inTurn<T>(list: readonly T[], index: number): T {
  return list[index % list.length]!;
}

export function roundTo(amount: number, unit: number): number {
  return Math.round(amount / unit) * unit;
}

/** Rounds to decimals without the noise of binary fractions. */
export function roundAt(amount: number, decimals: number): number {
  return Number(amount.toFixed(decimals));
}

/** A case in a log: the days when it was opened, is due and was done, its owner and its customer. */
export interface Case {
  readonly index: number;
  readonly number: string;
  readonly opened: number;
  readonly due: number;
  readonly done: number | null;
  readonly isDone: boolean;
  readonly owner: string;
  readonly seller: Seller;
  readonly customer: Customer;
  readonly random: Random;
  /** This case's entry of a list of texts, in the language of the workbook. */
  readonly word: (listIn: (words: SampleWords) => readonly string[]) => string;
  readonly after: (day: number) => number | null;
}

interface CasePlan {
  readonly seed: number;
  readonly prefix: string;
  readonly count: number;
  /** Days from opening to due. */
  readonly term: number;
  /** Age of the oldest case, in days. */
  readonly span?: number;
  /** Age of the newest case, in days; negative if it opens in the future. */
  readonly until?: number;
}

/** Makes cases in order of opening: most done in time, every sixth late, some of the recent ones still open. */
export function makeCases(sample: Sample, plan: CasePlan): readonly Case[] {
  const { seed, prefix, count, term, span = 330, until = 4 } = plan;
  const { asOf, veterans } = sample;
  const random = seededRandom(seed);
  const customersOf = customersBySeller(sample);
  return Array.from({ length: count }, (_, index): Case => {
    const opened = toWorkday(asOf - Math.round(span - ((span - until) * (index + 0.5 * random())) / (count - 0.5)));
    const due = toWorkday(opened + term);
    const seller = inTurn(veterans, index * 5 + seed);
    const isStuck = index % 7 === 5 && opened > asOf - 150;
    const wanted = toWorkday(opened + Math.max(1, Math.round(term * (index % 6 === 4 ? 1.5 : 0.4 + 0.5 * random()))));
    const done = isStuck || wanted > asOf ? null : wanted;
    return {
      index,
      number: `${prefix}-${String(index + 1).padStart(3, '0')}`,
      opened,
      due,
      done,
      isDone: done !== null,
      owner: seller.name,
      seller,
      customer: inTurn(customersOf.get(seller) ?? sample.company.customers, index * 3 + seed),
      random,
      word: (listIn) => inTurn(listIn(sample.words), index),
      after: (day) => (day <= asOf ? day : null),
    };
  });
}

function customersBySeller({ ownerOf, company }: Sample): ReadonlyMap<Seller, readonly Customer[]> {
  const groups = new Map<Seller, Customer[]>();
  for (const [customer, seller] of ownerOf) {
    if (isHere(customer, company.lastMonth)) groups.set(seller, [...(groups.get(seller) ?? []), customer]);
  }
  return groups;
}

/** Leaves out blank cells. */
export function filledOnly(row: TypedRow): TypedRow {
  const filled: { [column: string]: PlainCell } = {};
  for (const column in row) if (row[column] !== null) filled[column] = row[column]!;
  return filled;
}

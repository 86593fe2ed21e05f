import type { MemoryHost } from '../calculator/memory-host';
import { periodText } from '../calendar/business-period';
import { formatDate } from '../calendar/day-serial';
import type { DraftName } from '../templates/template';
import { fillSlots } from '../words/fill-slots';
import type { Language } from '../words/language';
import { wordsIn } from '../words/loaded-words';
import type { SheetKey } from '../words/sheet-words';
import { type LabelKey, labelText, optionText } from '../words/template-words';
import type { Vocabulary } from '../words/vocabulary';
import type { PlainCell } from '../workbook/workbook-plan';
import { formatAmount, formatChange, formatShare } from './format-numbers';
import { areaOf, findSheet } from './references';
import type { SheetLayout } from './sheet-layout';
import type { WorkbookLayout } from './workbook-layout';

/** The source of a sentence: the calculated workbook, and the sheet that shows the sentence. */
interface Facts {
  readonly sheet: SheetLayout;
  readonly workbook: WorkbookLayout;
  readonly host: MemoryHost;
  readonly language: Language;
}

/** Writes the sentences of a draft, the weightiest first; none without facts. */
export function draftSentences(
  draft: DraftName,
  sheet: SheetLayout,
  workbook: WorkbookLayout,
  host: MemoryHost,
): readonly string[] {
  const facts: Facts = { sheet, workbook, host, language: workbook.language };
  switch (draft) {
    case 'headline':
      return headline(facts);
    case 'positive':
      return contributions(facts)
        .filter(({ amount }) => amount > 0)
        .sort((a, b) => b.amount - a.amount)
        .map(({ text }) => text);
    case 'negative':
      return contributions(facts)
        .filter(({ amount }) => amount < 0)
        .sort((a, b) => a.amount - b.amount)
        .map(({ text }) => text);
    case 'wins':
      return deals(facts, 'won');
    case 'losses':
      return deals(facts, 'lost');
    case 'openIssues':
      return openIssues(facts);
  }
}

/** The sheets whose rows a draft describes, in addition to the figures of its own sheet. */
export function sheetsOfDraft(draft: DraftName): readonly SheetKey[] {
  switch (draft) {
    case 'wins':
    case 'losses':
      return ['opportunities'];
    case 'openIssues':
      return ['issues'];
    case 'headline':
    case 'positive':
    case 'negative':
      return [];
  }
}

function headline(facts: Facts): string[] {
  const [sales, target, growth] = ['sales', 'targetOfSpan', 'growthOnYear'].map((key) =>
    number(column(facts, facts.sheet, key)[0]),
  );
  if (sales === undefined) return [];
  const { period } = facts.sheet.id;
  const name = period ? periodText(period) : '';
  const before = growth === undefined ? undefined : sales / (1 + growth);
  const result =
    target === undefined || target === 0
      ? say(facts, 'resultWithoutTarget', { name, sales: formatAmount(sales) })
      : say(facts, 'result', {
          name,
          sales: formatAmount(sales),
          attainment: formatShare(sales / target),
          gap: formatAmount(Math.abs(sales - target)),
          side: say(facts, sales >= target ? 'ahead' : 'short', {}),
        });
  if (growth === undefined || before === undefined) return [result];
  return [result, say(facts, 'growth', { change: formatShare(growth, true), before: formatAmount(before) })];
}

interface Contribution {
  readonly amount: number;
  readonly text: string;
}

const dimensions: readonly { readonly name: LabelKey; readonly sales: LabelKey; readonly before: LabelKey }[] = [
  { name: 'category', sales: 'categorySales', before: 'categorySalesBefore' },
  { name: 'region', sales: 'regionSales', before: 'regionBefore' },
  { name: 'customer', sales: 'customerSales', before: 'customerBefore' },
];

/** Contributions to the result: people against target; products, regions and key accounts against the year before. */
function contributions(facts: Facts): Contribution[] {
  const { sheet, language } = facts;
  const [people, gaps, attainments] = ['person', 'personGap', 'personAttainment'].map((key) =>
    column(facts, sheet, key),
  ) as [readonly PlainCell[], readonly PlainCell[], readonly PlainCell[]];
  const ofPeople = people.flatMap((name, i): Contribution[] => {
    const amount = number(gaps[i]);
    const attainment = number(attainments[i]);
    if (amount === undefined || attainment === undefined) return [];
    const slots = { name: String(name), amount: formatChange(amount), attainment: formatShare(attainment) };
    return [{ amount, text: say(facts, 'personGap', slots) }];
  });
  const ofDimensions = dimensions.flatMap((dimension) => {
    const [names, sales, before] = [dimension.name, dimension.sales, dimension.before].map((key) =>
      column(facts, sheet, key),
    ) as [readonly PlainCell[], readonly PlainCell[], readonly PlainCell[]];
    const label = labelText(dimension.name, language);
    return sales.flatMap((cell, i): Contribution[] => {
      const amount = (number(cell) ?? 0) - (number(before[i]) ?? 0);
      const slots = { dimension: label, name: String(names[i]), amount: formatChange(amount) };
      return names[i] === null ? [] : [{ amount, text: say(facts, 'change', slots) }];
    });
  });
  return [...ofPeople, ...ofDimensions];
}

function deals(facts: Facts, outcome: 'won' | 'lost'): string[] {
  const { workbook, sheet, language } = facts;
  const opportunities = findSheet(workbook, 'opportunities', sheet);
  if (!opportunities || !sheet.days) return [];
  const keys = [
    'customer',
    'amount',
    'closedOn',
    'createdOn',
    'outcome',
    'person',
    'lossReason',
    'competitor',
  ] as const;
  const { from, to } = sheet.days;
  return rows(facts, opportunities, keys)
    .filter(
      (row) =>
        row.outcome === optionText(outcome, language) && Number(row.closedOn) >= from && Number(row.closedOn) <= to,
    )
    .sort((a, b) => Number(b.amount) - Number(a.amount))
    .map((row) =>
      say(facts, outcome, {
        customer: String(row.customer),
        amount: formatAmount(Number(row.amount)),
        date: formatDate(Number(row.closedOn)),
        days: Number(row.closedOn) - Number(row.createdOn),
        person: String(row.person),
        reason: String(row.lossReason ?? say(facts, 'notNamed', {})),
        competitor: row.competitor ? say(facts, 'against', { name: String(row.competitor) }) : '',
      }),
    );
}

function openIssues(facts: Facts): string[] {
  const { workbook, sheet } = facts;
  const issues = findSheet(workbook, 'issues', sheet);
  if (!issues) return [];
  const keys = ['description', 'proposedSolution', 'owner', 'due', 'raisedOn', 'closedOn'] as const;
  const last = sheet.days?.to ?? Number.POSITIVE_INFINITY;
  return rows(facts, issues, keys)
    .filter(
      ({ description, raisedOn, closedOn }) =>
        description !== null && Number(raisedOn) <= last && !(closedOn && Number(closedOn) <= last),
    )
    .sort((a, b) => Number(a.due) - Number(b.due))
    .map(({ description, owner, due, proposedSolution }) =>
      say(facts, 'issue', {
        description: ended(String(description)),
        owner: String(owner ?? say(facts, 'notNamed', {})),
        due: due ? formatDate(Number(due)) : say(facts, 'notNamed', {}),
        solution: String(proposedSolution ?? say(facts, 'notNamed', {})).replace(/[.。]$/, ''),
      }),
    );
}

function ended(text: string): string {
  return /[.。!！?？]$/.test(text) ? text : /[\u2e80-\uffff]$/.test(text) ? `${text}。` : `${text}.`;
}

function column({ host }: Facts, sheet: SheetLayout, key: string): readonly PlainCell[] {
  const area = areaOf(sheet, key);
  return area ? host.read([area], 'values')[0]!.map((row) => row[0]!) : [];
}

/** The filled rows of a list as records. */
function rows<const K extends string>(
  facts: Facts,
  sheet: SheetLayout,
  keys: readonly K[],
): { readonly [key in K]: PlainCell }[] {
  const columns = keys.map((key) => column(facts, sheet, key));
  return columns[0]!
    .map(
      (_, i) =>
        Object.fromEntries(keys.map((key, j) => [key, columns[j]![i] ?? null])) as { readonly [key in K]: PlainCell },
    )
    .filter((row) => row[keys[0]!] !== null);
}

function number(cell: PlainCell | undefined): number | undefined {
  return typeof cell === 'number' ? cell : undefined;
}

function say(
  { language }: Facts,
  key: keyof Vocabulary['drafts'],
  slots: { readonly [slot: string]: string | number },
): string {
  return fillSlots(wordsIn('drafts', language)[key], slots);
}

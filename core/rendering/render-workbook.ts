import { MemoryHost } from '../calculator/memory-host';
import { fromSerial } from '../calendar/day-serial';
import { type SheetContent, sheetId, type WorkbookContent } from '../templates/content';
import { DEFAULT_YEAR_START, daysOfPeriod } from '../templates/periods';
import type { Template } from '../templates/template';
import { sheetWords } from '../words/sheet-words';
import type { ValuesOperation, WorkbookPlan } from '../workbook/workbook-plan';
import { firstValues } from './first-values';
import { layOutSheet, type SheetLayout } from './layout';
import { listEntries, type StaticLists } from './lists';
import type { WorkbookLayout } from './references';
import { markOf, renderSheet, type SheetSetting } from './render-sheet';
import { writeDrafts } from './write-drafts';

/** What sheets are made from. */
export interface Catalogue {
  readonly templates: readonly Template[];
  readonly lists: StaticLists;
}

export interface RenderedWorkbook {
  readonly layout: WorkbookLayout;
  /** The whole workbook, calculated when asked for. */
  readonly host: MemoryHost;
  /** Sheets that were asked for and would say nothing, with what they want. */
  readonly leftOut: readonly { readonly sheet: string; readonly wants: readonly string[] }[];
  /** What puts a sheet that is there and empty into being, without the addSheet. */
  readonly planOf: (sheet: SheetLayout) => WorkbookPlan;
}

/** Makes every sheet that there is content for, in memory. */
export function renderWorkbook(content: WorkbookContent, catalogue: Catalogue): RenderedWorkbook {
  const { workbook, leftOut } = layOutWorkbook(content, catalogue);
  const setting: SheetSetting = {
    workbook,
    moneyStep: 1 / 10 ** Number(settingOf(content, 'moneyDecimals') ?? 0),
    yearStart: yearStartOf(content),
    isMadeUp: content.isMadeUp,
  };
  const sheets = [...workbook.sheets.values()];
  const plans = new Map(sheets.map((sheet) => [sheet, renderSheet(sheet, setting)]));
  const host = new MemoryHost(content.language);
  host.apply(
    sheets.flatMap((sheet) => [
      { kind: 'addSheet', sheet: sheet.name, mark: markOf(sheet, setting) } as const,
      ...plans.get(sheet)!,
    ]),
  );
  const addLater = (operationsOf: (sheet: SheetLayout) => readonly ValuesOperation[]) => {
    for (const sheet of sheets) {
      const operations = operationsOf(sheet);
      if (operations.length === 0) continue;
      host.addValues(operations);
      plans.set(sheet, [...plans.get(sheet)!, ...operations]);
    }
  };
  addLater((sheet) => firstValues(sheet, host));
  addLater((sheet) => writeDrafts(sheet, workbook, host));
  return { layout: workbook, host, leftOut, planOf: (sheet) => plans.get(sheet)! };
}

function layOutWorkbook(content: WorkbookContent, { templates, lists }: Catalogue) {
  const wanted = templates.flatMap((template) =>
    [...content.sheets]
      .filter(([id]) => id.split(' ')[0] === template.id)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, sheet]) => ({ template, period: id.split(' ')[1] ?? '', content: sheet })),
  );
  const { possible, leftOut } = withoutEmpty(wanted);
  const presence = new Set<string>(possible.map(({ template }) => template.id));
  const yearStart = yearStartOf(content);
  const sheets = new Map<string, SheetLayout>();
  for (const { template, period, content: typed } of possible) {
    const days = daysOfPeriod(period, fromSerial(yearStart).month);
    const name = typed.name ?? defaultName(template, period, content);
    const layout = layOutSheet({
      template,
      period,
      name,
      days,
      content: typed,
      presence,
      listOf: (list) => listEntries(list, { content, days, yearStart, staticLists: lists }),
    });
    sheets.set(sheetId(template.id, period), layout);
  }
  const workbook: WorkbookLayout = {
    language: content.language,
    asOf: Number(settingOf(content, 'asOf') ?? Number.POSITIVE_INFINITY),
    presence,
    sheets,
    byTemplate: byTemplate([...sheets.values()]),
  };
  return { workbook, leftOut };
}

function byTemplate(sheets: readonly SheetLayout[]): ReadonlyMap<string, readonly SheetLayout[]> {
  const groups = new Map<string, SheetLayout[]>();
  for (const sheet of sheets) groups.set(sheet.template.id, [...(groups.get(sheet.template.id) ?? []), sheet]);
  return groups;
}

interface WantedSheet {
  readonly template: Template;
  readonly period: string;
  readonly content: SheetContent;
}

/** A sheet without any of those that it needs is left out, and then those that need it. */
function withoutEmpty(wanted: readonly WantedSheet[]) {
  let possible = wanted;
  const leftOut: { sheet: string; wants: readonly string[] }[] = [];
  for (;;) {
    const present = new Set<string>(possible.map(({ template }) => template.id));
    const wantsOf = ({ template }: WantedSheet) => (template.needs ?? []).filter((id) => !present.has(id));
    const empty = possible.filter((sheet) => wantsOf(sheet).length > 0);
    if (empty.length === 0) return { possible, leftOut };
    leftOut.push(...empty.map((sheet) => ({ sheet: sheetId(sheet.template.id, sheet.period), wants: wantsOf(sheet) })));
    possible = possible.filter((sheet) => !empty.includes(sheet));
  }
}

export function defaultName(
  template: Template,
  period: string,
  { language }: Pick<WorkbookContent, 'language'>,
): string {
  const name = sheetWords(template.id, language).name;
  return period === '' ? name : `${name} ${period}`;
}

export function settingOf(content: WorkbookContent, field: string) {
  return content.sheets.get('settings')?.fields?.[field] ?? null;
}

/** The first day of the year that the workbook plans. */
export function yearStartOf(content: WorkbookContent): number {
  const typed = settingOf(content, 'yearStart');
  return typeof typed === 'number' ? typed : DEFAULT_YEAR_START;
}

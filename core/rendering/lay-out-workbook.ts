import { containing, type DateSpan, daysOfPeriod, periodAt } from '../calendar/business-period';
import { fromSerial } from '../calendar/day-serial';
import type { SheetContent, WorkbookContent } from '../templates/content';
import { defaultName } from '../templates/default-name';
import type { StaticLists } from '../templates/list-entry';
import { asOfIn, yearStartOf } from '../templates/settings-of';
import type { Template } from '../templates/template';
import type { SheetKey } from '../words/sheet-words';
import { idText, parseId, type SheetId } from '../workbook/sheet-id';
import { layOutSheet } from './lay-out-sheet';
import { listEntries } from './list-entries';
import type { SheetLayout } from './sheet-layout';
import type { WorkbookLayout } from './workbook-layout';

/** The templates and lists from which sheets are made. */
export interface Catalogue {
  readonly templates: readonly Template[];
  readonly lists: StaticLists;
}

/** A requested sheet that was left out, and the sheets that it lacks. */
export interface LeftOutSheet {
  readonly sheet: SheetId;
  readonly wants: readonly SheetKey[];
}

interface WantedSheet {
  readonly id: SheetId;
  readonly template: Template;
  readonly content: SheetContent;
}

/** Lays out every sheet that has content, in the order of the catalogue, then of the periods. */
export function layOutWorkbook(content: WorkbookContent, { templates, lists }: Catalogue) {
  const { possible, leftOut } = withoutIncomplete(wantedSheets(content, templates));
  const presence = new Set(possible.map(({ id }) => id.template));
  const { month: firstMonth } = fromSerial(yearStartOf(content));
  const planned = daysOfPeriod(periodAt('year', yearStartOf(content), firstMonth), firstMonth);
  const sheets = possible.map(({ id, template, content: typed }): SheetLayout => {
    const { days, year } = timesOf(id, planned);
    return layOutSheet({
      id,
      template,
      name: typed.name ?? defaultName(id, content.language),
      days,
      year,
      content: typed,
      presence,
      listOf: (list) => listEntries(list, { content, days: days ?? year, year, staticLists: lists }),
    });
  });
  const workbook: WorkbookLayout = {
    language: content.language,
    asOf: asOfIn(content) ?? Number.POSITIVE_INFINITY,
    year: planned,
    presence,
    sheets: new Map(sheets.map((sheet) => [idText(sheet.id), sheet])),
    byTemplate: byTemplate(sheets),
  };
  return { workbook, leftOut };
}

function byTemplate(sheets: readonly SheetLayout[]): WorkbookLayout['byTemplate'] {
  const groups = new Map<SheetKey, SheetLayout[]>();
  for (const sheet of sheets) groups.set(sheet.id.template, [...(groups.get(sheet.id.template) ?? []), sheet]);
  return groups;
}

/** A sheet with a period keeps that period's year, even if the workbook now plans another. */
function timesOf({ period }: SheetId, planned: DateSpan): Pick<SheetLayout, 'days' | 'year'> {
  if (!period) return { days: undefined, year: planned };
  const { month: firstMonth } = fromSerial(planned.from);
  return {
    days: daysOfPeriod(period, firstMonth),
    year: daysOfPeriod(containing('year', period, firstMonth), firstMonth),
  };
}

function wantedSheets({ sheets }: WorkbookContent, templates: readonly Template[]): readonly WantedSheet[] {
  const asked = [...sheets].map(([text, content]) => ({ text, id: parseId(text), content }));
  return templates.flatMap((template) =>
    asked
      .sort((a, b) => (a.text < b.text ? -1 : 1))
      .flatMap(({ id, content }) => (id?.template === template.id ? [{ id, template, content }] : [])),
  );
}

/** Leaves out sheets that lack a sheet they need, then those that need them, until none is left to remove. */
function withoutIncomplete(wanted: readonly WantedSheet[]) {
  let possible = wanted;
  const leftOut: LeftOutSheet[] = [];
  for (;;) {
    const present = new Set(possible.map(({ id }) => id.template));
    const wantsOf = ({ template }: WantedSheet) => (template.needs ?? []).filter((key) => !present.has(key));
    const empty = possible.filter((sheet) => wantsOf(sheet).length > 0);
    if (empty.length === 0) return { possible, leftOut };
    leftOut.push(...empty.map((sheet) => ({ sheet: sheet.id, wants: wantsOf(sheet) })));
    possible = possible.filter((sheet) => !empty.includes(sheet));
  }
}

import { type DateSpan, daysOfPeriod, type Period, periodAt } from '../calendar/business-period';
import { fromSerial } from '../calendar/day-serial';
import { isSheetList, sheetLists } from '../templates/list-names';
import type { Template } from '../templates/template';
import type { SheetKey } from '../words/sheet-words';
import { idText, type SheetId } from '../workbook/sheet-id';

/** The sheets that the workbook has, and the time that it covers. */
export interface PresentSheets {
  readonly ids: readonly SheetId[];
  /** A day of the first month of business years. */
  readonly yearStart: number;
  /** The day up to which it holds figures, if Settings name one. */
  readonly asOf: number | undefined;
}

/**
 * Lists the sheet and the sheets it needs, as far as they are missing; each comes after those that it needs itself. A
 * month's sheet needs the plan of the year that contains the month. A year's sheet that needs months' sheets takes any
 * in that year; if there is none, it adds the month of the as-of day.
 */
export function missingSheets(id: SheetId, present: PresentSheets, templates: readonly Template[]): readonly SheetId[] {
  const { month: firstMonth } = fromSerial(present.yearStart);
  const daysOf = (period: Period) => daysOfPeriod(period, firstMonth);
  const planned = daysOf(periodAt('year', present.yearStart, firstMonth));
  const have = new Map(present.ids.map((each) => [idText(each), each]));
  const missing = new Map<string, SheetId>();
  const visit = (wanted: SheetId, path: readonly SheetKey[]): void => {
    const template = templates.find((each) => each.id === wanted.template);
    const inner = [...path, wanted.template];
    for (const key of template ? neededBy(template) : []) {
      const needed = templates.find((each) => each.id === key);
      if (needed && !inner.includes(key)) visit(servingSheet(needed, wanted), inner);
    }
    if (!have.has(idText(wanted))) missing.set(idText(wanted), wanted);
  };
  const servingSheet = (needed: Template, { period }: SheetId): SheetId => {
    if (!needed.period) return { template: needed.id };
    const days = period ? daysOf(period) : planned;
    const serves = (each: SheetId) =>
      each.template === needed.id && (!period || !each.period || overlap(daysOf(each.period), days));
    const known = [...have.values(), ...missing.values()].find(serves);
    if (known) return known;
    const day = Math.max(days.from, Math.min(days.to, present.asOf ?? days.from));
    return { template: needed.id, period: periodAt(needed.period, day, firstMonth) };
  };
  visit(id, []);
  return [...missing.values()];
}

/** Settings, the sheets of the template's lists, and those that it names. */
function neededBy({ id, blocks, needs = [] }: Template): ReadonlySet<SheetKey> {
  const lists = blocks.flatMap((block) =>
    block.kind === 'table' ? [block.each, ...block.columns.map(({ repeat }) => repeat)] : [],
  );
  const ofLists = lists.flatMap((list) => (list && isSheetList(list) ? [sheetLists[list].sheet] : []));
  return new Set<SheetKey>([...(id === 'settings' ? [] : ['settings' as const]), ...ofLists, ...needs]);
}

function overlap(a: DateSpan, b: DateSpan): boolean {
  return a.from <= b.to && b.from <= a.to;
}

import { type DateSpan, daysOfPeriod, type Period, periodAt } from '../calendar/business-period';
import { fromSerial } from '../calendar/day-serial';
import { isSheetList, sheetLists } from '../templates/list-names';
import type { Template } from '../templates/template';
import type { SheetKey } from '../words/sheet-words';
import { idText, type SheetId } from '../workbook/sheet-id';

/** What the workbook has, and which time it is about. */
export interface PresentSheets {
  readonly ids: readonly SheetId[];
  /** A day of the first month of business years. */
  readonly yearStart: number;
  /** The day up to which it holds figures, where somebody said so. */
  readonly asOf: number | undefined;
}

/**
 * The sheet itself and what it says nothing without, as far as the workbook has not got it; each after what it needs in
 * turn. A sheet of a month needs the plan of the year that contains the month; one of a year that needs sheets of months
 * is content with one in that year, and brings the month along that the figures go up to.
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
      if (needed && !inner.includes(key)) visit(oneThatServes(needed, wanted), inner);
    }
    if (!have.has(idText(wanted))) missing.set(idText(wanted), wanted);
  };
  const oneThatServes = (needed: Template, { period }: SheetId): SheetId => {
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

/** The settings, the sheets of its lists and those that it names. */
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

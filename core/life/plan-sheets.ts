import { check, invalid } from '../arguments/sheet-error';
import { listSheet } from '../rendering/lists';
import { type Catalogue, renderWorkbook } from '../rendering/render-workbook';
import { sheetPlan } from '../rendering/sheet-plan';
import { type SheetContent, sheetId, type WorkbookContent } from '../templates/content';
import type { Template } from '../templates/template';
import { sheetWords } from '../words/sheet-words';
import type { SheetSummary } from '../workbook/sheet-host';
import type { Operation, WorkbookPlan } from '../workbook/workbook-plan';

export interface SheetsPlan {
  readonly plan: WorkbookPlan;
  /** Names of the sheets that it makes or updates. */
  readonly sheets: readonly string[];
}

export interface SheetsRequest {
  /** What the workbook's sheets say now. */
  readonly content: WorkbookContent;
  readonly present: readonly SheetSummary[];
  readonly catalogue: Catalogue;
}

/** What fills sheets that are not in the workbook yet; blank where they are to be typed into. */
export type Supply = (id: string) => SheetContent | undefined;

/**
 * Makes a sheet, and with it those that it says nothing without.
 * Throws SheetError where it is there already or its name is taken.
 */
export function makeSheet(
  template: Template,
  period: string,
  request: SheetsRequest,
  supply: Supply = () => undefined,
): SheetsPlan {
  const id = sheetId(template.id, period);
  const { content, catalogue } = request;
  const has = (wanted: string) =>
    [...content.sheets.keys()].some((key) => key === wanted || key.split(' ')[0] === wanted);
  check(!content.sheets.has(id), 'sheetMade', { sheet: content.sheets.get(id)?.name ?? id });
  const year = period.slice(0, 4);
  const ids = neededBy(template, catalogue.templates)
    .filter((needed) => !has(needed.id))
    .map((needed) => sheetId(needed.id, needed.period === 'year' ? year : needed.period === 'month' ? period : ''));
  const wanted = [...ids.filter((needed) => needed !== id), id];
  const made = new Map([
    ...content.sheets,
    ...wanted.map((key) => [key, supply(key) ?? beginningOf(key, content, catalogue)] as const),
  ]);
  return planFor({ ...request, content: { ...content, sheets: made } }, wanted);
}

/** What a new sheet starts with: of what was typed on the last one before it, or what its template has. */
function beginningOf(id: string, { sheets }: WorkbookContent, { templates }: Catalogue): SheetContent {
  const [templateId = '', period = ''] = id.split(' ');
  const before = [...sheets.keys()].filter((key) => key.startsWith(`${templateId} `) && key < id).sort();
  const last = period && sheets.get(before.at(-1) ?? '');
  const template = templates.find((each) => each.id === templateId)!;
  if (!last) return template.first ?? {};
  const tables = template.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const carried = block.columns.filter(({ carriesOver }) => carriesOver).map(({ key }): string => key);
    if (carried.length === 0) return [];
    const kept = [block.columns[0]!.key, ...carried];
    const rows = (last.tables?.[block.key] ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => kept.includes(column.split(':')[0]!))),
    );
    return [[block.key, rows] as const];
  });
  return { tables: Object.fromEntries(tables) };
}

/** Makes sheets anew from what is typed on them; everything typed stays. Throws SheetError for a month that is closed. */
export function updateSheets(names: readonly string[], request: SheetsRequest): SheetsPlan {
  const ids = names.map((name) => {
    const mark = request.present.find((sheet) => sheet.name === name)?.mark;
    if (!mark) throw invalid('sheetNotOurs', { sheet: name });
    check(!mark.closed, 'sheetClosed', { sheet: name, time: mark.closed ?? '' });
    return sheetId(mark.template, mark.period);
  });
  return planFor(request, ids);
}

function planFor({ content, present, catalogue }: SheetsRequest, ids: readonly string[]): SheetsPlan {
  const rendered = renderWorkbook(content, catalogue);
  const markedIds = new Set(present.flatMap(({ mark }) => (mark ? [sheetId(mark.template, mark.period)] : [])));
  const sheets = ids.map((id) => {
    const sheet = rendered.layout.sheets.get(id);
    const wants = rendered.leftOut.find(({ sheet: left }) => left === id)?.wants ?? [];
    const names = wants.map((want) => sheetWords(want as Template['id'], content.language).name).join(', ');
    if (!sheet) throw invalid('sheetWants', { sheet: id, names });
    return { id, sheet };
  });
  const plan = sheets.flatMap(({ id, sheet }) =>
    sheetPlan(markedIds.has(id) ? 'clearSheet' : 'addSheet', sheet, rendered),
  );
  const last = sheets.at(-1);
  const select: Operation[] = last ? [{ kind: 'select', sheet: last.sheet.name, row: 1, column: 2 }] : [];
  return { plan: [...plan, ...select], sheets: sheets.map(({ sheet }) => sheet.name) };
}

/** The sheet itself and all that it needs, each after what it needs in turn. */
export function neededBy(
  template: Template,
  templates: readonly Template[],
  seen: readonly string[] = [],
): readonly Template[] {
  if (seen.includes(template.id)) return [];
  const lists = template.blocks.flatMap((block) =>
    block.kind === 'table'
      ? [block.each, ...block.columns.map(({ repeat }) => repeat)].flatMap((list) => (list && listSheet(list)) || [])
      : [],
  );
  const ids = new Set([...(template.id === 'settings' ? [] : ['settings']), ...lists, ...(template.needs ?? [])]);
  const needed = [...ids].flatMap((id) => {
    const found = templates.find((candidate) => candidate.id === id);
    return found ? neededBy(found, templates, [...seen, template.id]) : [];
  });
  return [...new Set([...needed, template])];
}

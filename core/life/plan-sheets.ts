import { check, invalid } from '../arguments/sheet-error';
import type { Catalogue } from '../rendering/lay-out-workbook';
import { renderSheets } from '../rendering/render-workbook';
import { sheetPlan } from '../rendering/sheet-plan';
import type { SheetContent, WorkbookContent } from '../templates/content';
import { defaultName } from '../templates/default-name';
import { asOfIn, yearStartOf } from '../templates/settings-of';
import type { SheetKey } from '../words/sheet-words';
import { labelText } from '../words/template-words';
import type { SheetSummary } from '../workbook/sheet-host';
import { idText, parseId, type SheetId, toSheetId } from '../workbook/sheet-id';
import type { Operation, WorkbookPlan } from '../workbook/workbook-plan';
import { addressesOf } from './addresses-of';
import { firstContent } from './first-content';
import { isNewer } from './is-newer';
import { missingSheets } from './missing-sheets';

export interface SheetsPlan {
  readonly plan: WorkbookPlan;
  /** Names of the sheets that it makes or updates. */
  readonly sheets: readonly string[];
  /** The new cells of typed entries that had to move, by sheet. */
  readonly moved: readonly { readonly sheet: string; readonly cells: readonly string[] }[];
}

export interface SheetsRequest {
  /** The workbook's current content. */
  readonly content: WorkbookContent;
  readonly present: readonly SheetSummary[];
  readonly catalogue: Catalogue;
}

/** Supplies the first content of new sheets; undefined leaves it to `firstContent`. */
export type Supply = (id: string) => SheetContent | undefined;

/**
 * Makes a sheet and the sheets that it needs.
 * Throws SheetError if it exists already or its name is taken.
 */
export function makeSheet(id: SheetId, request: SheetsRequest, supply: Supply = () => undefined): SheetsPlan {
  const { content } = request;
  const made = content.sheets.get(idText(id));
  check(!made, 'sheetMade', { sheet: made?.name ?? defaultName(id, content.language) });
  const wanted = missingFrom(id, request);
  return planFor(withNewSheets(wanted, request, supply), wanted);
}

function missingFrom(id: SheetId, { content, catalogue }: SheetsRequest): readonly SheetId[] {
  const present = {
    ids: [...content.sheets.keys()].flatMap((text) => parseId(text) ?? []),
    yearStart: yearStartOf(content),
    asOf: asOfIn(content),
  };
  return missingSheets(id, present, catalogue.templates);
}

/** Adds the first content of new sheets to the request. */
export function withNewSheets(wanted: readonly SheetId[], request: SheetsRequest, supply: Supply): SheetsRequest {
  const { content, catalogue } = request;
  const sheets = new Map(content.sheets);
  for (const id of wanted) sheets.set(idText(id), supply(idText(id)) ?? firstContent(id, content, catalogue));
  return { ...request, content: { ...content, sheets } };
}

/**
 * Rebuilds sheets and keeps everything typed on them. Throws SheetError for a sheet that is closed or that a later
 * version made.
 */
export function updateSheets(names: readonly string[], request: SheetsRequest): SheetsPlan {
  const ids = names.map((name) => {
    const sheet = request.present.find((each) => each.name === name);
    const id = sheet?.mark && toSheetId(sheet.mark);
    if (!id || !request.content.sheets.has(idText(id))) throw invalid('sheetNotOurs', { sheet: name });
    check(!sheet.mark?.closed, 'sheetClosed', { sheet: name, time: sheet.mark?.closed ?? '' });
    check(!isNewer(sheet, request.catalogue.templates), 'sheetNewer', { sheet: name });
    return id;
  });
  return planFor(request, ids);
}

export function planFor({ content, present, catalogue }: SheetsRequest, ids: readonly SheetId[]): SheetsPlan {
  const rendered = renderSheets(ids.map(idText), content, catalogue);
  const { language } = content;
  const marked = new Set(present.map(({ mark }) => mark && toSheetId(mark)).map((id) => id && idText(id)));
  const sheets = ids.map((id) => {
    const sheet = rendered.layout.sheets.get(idText(id));
    const wants = rendered.leftOut.find(({ sheet: left }) => idText(left) === idText(id))?.wants ?? [];
    const nameOf = (template: SheetKey) => defaultName({ template }, language);
    const names = wants.map(nameOf).join(labelText('listComma', language));
    if (!sheet) throw invalid('sheetWants', { sheet: defaultName(id, language), names });
    return sheet;
  });
  const plan = sheets.flatMap((sheet) =>
    sheetPlan(marked.has(idText(sheet.id)) ? 'clearSheet' : 'addSheet', sheet, rendered),
  );
  const last = sheets.at(-1);
  const select: Operation[] = last ? [{ kind: 'select', sheet: last.name, row: 1, column: 2 }] : [];
  const moved = sheets.map((sheet) => ({ sheet: sheet.name, cells: addressesOf(rendered.movedOn(sheet)) }));
  return {
    plan: [...plan, ...select],
    sheets: sheets.map(({ name }) => name),
    moved: moved.filter(({ cells }) => cells.length > 0),
  };
}

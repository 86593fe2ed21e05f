import { check, invalid } from '../../core/arguments/sheet-error';
import { parsePeriod } from '../../core/calendar/business-period';
import { fromSerial } from '../../core/calendar/day-serial';
import { closePeriod, freezeSheets } from '../../core/life/close-month';
import { withSpecialDays } from '../../core/life/fill-calendar';
import { isNewer } from '../../core/life/is-newer';
import { languageOf } from '../../core/life/language-of';
import { checkCalculated } from '../../core/life/not-calculated';
import { makeSheet, type SheetsPlan, type SheetsRequest, type Supply, updateSheets } from '../../core/life/plan-sheets';
import { recordClosed } from '../../core/life/record-closed';
import { updateAll } from '../../core/life/update-all';
import type { Catalogue } from '../../core/rendering/lay-out-workbook';
import { settingOf, yearStartOf } from '../../core/templates/settings-of';
import { calendar } from '../../core/templates/setup/calendar';
import type { Template } from '../../core/templates/template';
import type { Language } from '../../core/words/language';
import type { SheetHost, SheetSummary, Watch } from '../../core/workbook/sheet-host';
import type { SheetId } from '../../core/workbook/sheet-id';
import type { Operation, PlainCell, WorkbookPlan } from '../../core/workbook/workbook-plan';
import { findSpecialDays } from '../holidays/find-special-days';
import type { HolidayRegion } from '../holidays/special-days';
import { readCells } from './read-cells';
import { readState } from './read-state';
import { type ReadRequest, type ReadWorkbook, readWorkbook } from './read-workbook';
import type { WorkbookState } from './workbook-state';

export interface SheetsOutcome {
  /** Names of the sheets that were made or changed. */
  readonly sheets: readonly string[];
  /** Names of closed sheets that were left as they are. */
  readonly closed: readonly string[];
  /** Names of sheets of a later version that were left as they are. */
  readonly newer?: readonly string[];
  /** New places of entries that could not stay in their cells. */
  readonly moved?: SheetsPlan['moved'];
  /** Operations of the plan that the host leaves out. */
  readonly cannot: readonly Operation['kind'][];
  /** Years whose holidays are not official yet. */
  readonly provisional?: readonly number[];
}

/** The actions on sheets. One that fails throws SheetError and leaves the workbook as it was. */
export interface SheetActions {
  state(): Promise<WorkbookState>;
  insert(template: Template, period: string, language: Language, watch: Watch): Promise<SheetsOutcome>;
  update(name: string, language: Language, watch: Watch): Promise<SheetsOutcome>;
  updateAll(language: Language, watch: Watch): Promise<SheetsOutcome>;
  /** @param time The user's local time: 1999-05-03 17:40. */
  close(period: string, time: string, watch: Watch): Promise<SheetsOutcome>;
  freeze(name: string, watch: Watch): Promise<SheetsOutcome>;
  /** Adds the holidays of the region in Settings, for the planned year and the years before and after it. */
  fillHolidays(language: Language, watch: Watch): Promise<SheetsOutcome>;
}

export interface SheetActionsRequest {
  readonly host: SheetHost;
  readonly catalogue: Catalogue;
  /** Fills sheets that are not in the workbook yet. */
  readonly supply?: Supply;
  /** Resolves when the host has calculated its cells. */
  readonly settled?: () => Promise<void>;
  readonly speak?: ReadRequest['speak'];
}

/** Connects the pane with core and the host: each action reads the workbook, lets core plan, and applies the plan. */
export function sheetActions({ host, catalogue, supply, settled, speak }: SheetActionsRequest): SheetActions {
  const { templates } = catalogue;
  const read = (language: Language) => readWorkbook({ host, templates, language, speak });
  const toRequest = ({ content, present }: ReadWorkbook): SheetsRequest => ({ content, present, catalogue });
  const apply = async (plan: WorkbookPlan, watch: Watch) => {
    if (watch.isCancelled()) throw invalid('cancelled', {});
    await host.apply(plan, watch);
    const kinds = new Set(plan.map(({ kind }) => kind));
    return host.flags.cannot.filter((kind) => kinds.has(kind));
  };
  /** Holds the sheets between reading and applying, so that nothing is typed in between. */
  const holding = async <T>(sheets: readonly string[], work: () => Promise<T>): Promise<T> => {
    const release = await host.hold?.(sheets);
    try {
      return await work();
    } finally {
      await release?.();
    }
  };
  /** Leaves out sheets whose template only a later version has. */
  const ours = async () =>
    (await host.inventory()).sheets.filter(({ mark }) => templates.some(({ id }) => id === mark?.template));

  return {
    state: () => readState(host),

    async insert(template, period, language, watch) {
      const { plan, sheets } = makeSheet(sheetIdOf(template, period), toRequest(await read(language)), supply);
      return { sheets, closed: [], cannot: await apply(plan, watch) };
    },

    update(name, language, watch) {
      return holding([name], async () => {
        const { plan, sheets, moved } = updateSheets([name], toRequest(await read(language)));
        return { sheets, closed: [], moved, cannot: await apply(plan, watch) };
      });
    },

    async updateAll(language, watch) {
      const open = (await ours()).filter((sheet) => !sheet.mark!.closed && !isNewer(sheet, templates));
      return holding(
        open.map(({ name }) => name),
        async () => {
          const { plan, ...outcome } = updateAll(toRequest(await read(language)), supply);
          return { ...outcome, cannot: await apply(plan, watch) };
        },
      );
    },

    async close(period, time, watch) {
      await settled?.();
      const made = await ours();
      const ofPeriod = made.filter(({ mark }) => mark!.period === period);
      const newer = ofPeriod.filter((sheet) => isNewer(sheet, templates)).map(({ name }) => name);
      if (newer[0] && newer.length === ofPeriod.length) throw invalid('sheetNewer', { sheet: newer[0] });
      const closing = ofPeriod.map(({ name }) => name).filter((name) => !newer.includes(name));
      return holding(closing, async () => {
        const workbook = await read(languageOf(made) ?? 'en');
        const known = workbook.cells.filter(({ summary }) => !newer.includes(summary.name));
        checkCalculated(known);
        const { plan, figures } = closePeriod(period, time, known);
        const record = recordClosed({ period, time, figures }, toRequest(workbook), supply);
        const closedNames = plan.filter(({ kind }) => kind === 'mark').map(({ sheet }) => sheet);
        return {
          sheets: closedNames,
          closed: [],
          newer,
          cannot: await apply([...plan, ...withoutSelect(record)], watch),
        };
      });
    },

    async freeze(name, watch) {
      await settled?.();
      const { sheets } = await host.inventory();
      const summary = sheets.find((sheet) => sheet.name === name && sheet.mark);
      if (!summary) throw invalid('sheetNotOurs', { sheet: name });
      check(!isNewer(summary, templates), 'sheetNewer', { sheet: name });
      const cells = await readCells(host, [summary]);
      checkCalculated(cells);
      return { sheets: [name], closed: [], cannot: await apply(freezeSheets(cells), watch) };
    },

    async fillHolidays(language, watch) {
      const workbook = await read(language);
      const { content, present } = workbook;
      const region = settingOf(content, 'holidayRegion');
      if (!regions.includes(region)) throw invalid('noHolidayRegion', {});
      const { year } = fromSerial(yearStartOf(content));
      const { rows, provisional } = await findSpecialDays(region as HolidayRegion, year - 1, year + 1, language);
      const filled = withSpecialDays(content, rows);
      const name = present.find(({ mark }) => mark?.template === calendar.id)?.name;
      const request = toRequest({ ...workbook, content: filled });
      const { plan, sheets, moved } = name
        ? updateSheets([name], request)
        : makeSheet({ template: calendar.id }, toRequest(workbook), (id) =>
            id === calendar.id ? filled.sheets.get(id) : undefined,
          );
      return { sheets, closed: [], moved, cannot: await apply(plan, watch), provisional };
    },
  };
}

const regions: readonly PlainCell[] = ['regionCN', 'regionTW', 'regionHK'] satisfies readonly HolidayRegion[];

/** @param period In the template's kind of period; blank if the template has one sheet per workbook. */
export function sheetIdOf({ id }: Template, period: string): SheetId {
  const parsed = parsePeriod(period);
  return { template: id, ...(parsed && { period: parsed }) };
}

/** Finds the workbook's sheet of the template and period. */
export function sheetOf(state: WorkbookState, { id }: Template, period: string): SheetSummary | undefined {
  return state.sheets.find(({ mark }) => mark?.template === id && mark.period === period);
}

/** Keeps the user's sheet in view. */
function withoutSelect(plan: WorkbookPlan): WorkbookPlan {
  return plan.filter(({ kind }) => kind !== 'select');
}

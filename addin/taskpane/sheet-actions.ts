import { check, invalid } from '../../core/arguments/sheet-error';
import { fromSerial } from '../../core/calendar/day-serial';
import { closePeriod, freezeSheets } from '../../core/life/close-month';
import { withSpecialDays } from '../../core/life/fill-calendar';
import { languageOf } from '../../core/life/language-of';
import { makeSheet, type SheetsRequest, type Supply, updateSheets } from '../../core/life/plan-sheets';
import type { SheetCells } from '../../core/life/read-content';
import { recordClosed } from '../../core/life/record-closed';
import { type Catalogue, settingOf, yearStartOf } from '../../core/rendering/render-workbook';
import { sheetId } from '../../core/templates/content';
import { calendar } from '../../core/templates/setup/calendar';
import type { Template } from '../../core/templates/template';
import type { Language } from '../../core/words/language';
import type { SheetHost, SheetSummary, Watch } from '../../core/workbook/sheet-host';
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
  /** What the plan asked for and the host leaves out. */
  readonly cannot: readonly Operation['kind'][];
  /** Years whose holidays are not official yet. */
  readonly provisional?: readonly number[];
}

/** What can be done with sheets; every act throws SheetError and leaves the workbook as it was where it fails. */
export interface SheetActions {
  state(): Promise<WorkbookState>;
  insert(template: Template, period: string, language: Language, watch: Watch): Promise<SheetsOutcome>;
  update(name: string, language: Language, watch: Watch): Promise<SheetsOutcome>;
  updateAll(language: Language, watch: Watch): Promise<SheetsOutcome>;
  /** @param time As the person's clock shows it: 1999-05-03 17:40. */
  close(period: string, time: string, watch: Watch): Promise<SheetsOutcome>;
  freeze(name: string, watch: Watch): Promise<SheetsOutcome>;
  /** Adds the holidays of the region in Settings, for the planned year and those beside it. */
  fillHolidays(language: Language, watch: Watch): Promise<SheetsOutcome>;
}

export interface SheetActionsRequest {
  readonly host: SheetHost;
  readonly catalogue: Catalogue;
  /** What fills sheets that are not in the workbook yet. */
  readonly supply?: Supply;
  /** Resolves when the host's cells show what their formulas give. */
  readonly settled?: () => Promise<void>;
  readonly speak?: ReadRequest['speak'];
}

/** The way from the pane to core and on to the host: read all, have core plan, apply. */
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
  /** What is read of the sheets is still so when the plan is carried out. */
  const holding = async <T>(sheets: readonly string[], work: () => Promise<T>): Promise<T> => {
    const release = await host.hold?.(sheets);
    try {
      return await work();
    } finally {
      await release?.();
    }
  };
  /** Not those of a later version that has more templates. */
  const ours = async () =>
    (await host.inventory()).sheets.filter(({ mark }) => templates.some(({ id }) => id === mark?.template));

  return {
    state: () => readState(host),

    async insert(template, period, language, watch) {
      const { plan, sheets } = makeSheet(template, period, toRequest(await read(language)), supply);
      return { sheets, closed: [], cannot: await apply(plan, watch) };
    },

    update(name, language, watch) {
      return holding([name], async () => {
        const { plan, sheets } = updateSheets([name], toRequest(await read(language)));
        return { sheets, closed: [], cannot: await apply(plan, watch) };
      });
    },

    async updateAll(language, watch) {
      const made = await ours();
      const open = made.filter(({ mark }) => !mark!.closed).map(({ name }) => name);
      const closed = made.filter(({ mark }) => mark!.closed).map(({ name }) => name);
      return holding(open, async () => {
        const { plan, sheets } = updateSheets(open, toRequest(await read(language)));
        return { sheets, closed, cannot: await apply(plan, watch) };
      });
    },

    async close(period, time, watch) {
      await settled?.();
      const made = await ours();
      const closing = made.filter(({ mark }) => mark!.period === period).map(({ name }) => name);
      return holding(closing, async () => {
        const workbook = await read(languageOf(made) ?? 'en');
        checkCalculated(workbook.cells);
        const { plan, figures } = closePeriod(period, time, workbook.cells);
        const record = recordClosed({ period, time, figures }, toRequest(workbook), supply);
        const named = plan.filter(({ kind }) => kind === 'mark').map(({ sheet }) => sheet);
        return { sheets: named, closed: [], cannot: await apply([...plan, ...withoutSelect(record)], watch) };
      });
    },

    async freeze(name, watch) {
      await settled?.();
      const { sheets } = await host.inventory();
      const summary = sheets.find((sheet) => sheet.name === name && sheet.mark);
      if (!summary) throw invalid('sheetNotOurs', { sheet: name });
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
      const { plan, sheets } = name
        ? updateSheets([name], request)
        : makeSheet(calendar, '', toRequest(workbook), (id) =>
            id === calendar.id ? filled.sheets.get(id) : undefined,
          );
      return { sheets, closed: [], cannot: await apply(plan, watch), provisional };
    },
  };
}

const regions: readonly PlainCell[] = ['regionCN', 'regionTW', 'regionHK'] satisfies readonly HolidayRegion[];

/** A sheet of the template and period, as it stands in the workbook. */
export function sheetOf(state: WorkbookState, template: Template, period: string): SheetSummary | undefined {
  const id = sheetId(template.id, period);
  return state.sheets.find(({ mark }) => mark && sheetId(mark.template, mark.period) === id);
}

/** What cells show before they show a value must not become one. */
function checkCalculated(sheets: readonly SheetCells[]): void {
  for (const { summary, values } of sheets) {
    const isWaiting = values.some((row) => row.some((cell) => cell === '#BUSY!' || cell === 'Loading...'));
    check(!isWaiting, 'stillCalculating', { sheet: summary.name });
  }
}

/** What is worked on stays in view. */
function withoutSelect(plan: WorkbookPlan): WorkbookPlan {
  return plan.filter(({ kind }) => kind !== 'select');
}

import { MemoryHost } from '../calculator/memory-host';
import type { WorkbookContent } from '../templates/content';
import { moneyDecimalsIn } from '../templates/settings-of';
import type { ValuesOperation, WorkbookPlan } from '../workbook/workbook-plan';
import { firstValues } from './first-values';
import { type Catalogue, type LeftOutSheet, layOutWorkbook } from './lay-out-workbook';
import type { MovedCell } from './place-loose';
import { type DrawnSheet, markOf, renderSheet, type SheetSetting } from './render-sheet';
import type { SheetLayout } from './sheet-layout';
import { sheetsRead } from './sheets-read';
import type { WorkbookLayout } from './workbook-layout';
import { writeDrafts } from './write-drafts';

export interface RenderedSheets {
  readonly layout: WorkbookLayout;
  readonly leftOut: readonly LeftOutSheet[];
  /** The operations that fill a sheet, which must exist and be empty. */
  readonly planOf: (sheet: SheetLayout) => WorkbookPlan;
  readonly movedOn: (sheet: SheetLayout) => readonly MovedCell[];
}

export interface RenderedWorkbook extends RenderedSheets {
  /** The whole workbook, calculated on demand. */
  readonly host: MemoryHost;
}

/** Renders every sheet that has content, in memory. */
export function renderWorkbook(content: WorkbookContent, catalogue: Catalogue): RenderedWorkbook {
  const { workbook, leftOut } = layOutWorkbook(content, catalogue);
  const setting = settingFor(workbook, content);
  const drawn = new Map([...workbook.sheets.values()].map((sheet) => [sheet, renderSheet(sheet, setting)]));
  return { ...finish(drawn, new Set(drawn.keys()), setting), leftOut };
}

/**
 * Renders the sheets with the given ids. All sheets are laid out, because formulas name addresses on them, but another
 * sheet is drawn and calculated only if first values or sentences on the wanted ones depend on it.
 */
export function renderSheets(ids: readonly string[], content: WorkbookContent, catalogue: Catalogue): RenderedSheets {
  const { workbook, leftOut } = layOutWorkbook(content, catalogue);
  const setting = settingFor(workbook, content);
  const wanted = ids.flatMap((id) => workbook.sheets.get(id) ?? []);
  const drawn = new Map(wanted.map((sheet) => [sheet, renderSheet(sheet, setting)]));
  const calculated = new Set<SheetLayout>();
  const calculate = (sheet: SheetLayout): void => {
    if (calculated.has(sheet)) return;
    calculated.add(sheet);
    const known = drawn.get(sheet) ?? renderSheet(sheet, setting);
    drawn.set(sheet, known);
    for (const source of sheetsRead(sheet, known.plan, workbook)) calculate(source);
  };
  for (const sheet of wanted) if (restsOnValues(sheet)) calculate(sheet);
  return { ...finish(drawn, calculated, setting), leftOut };
}

function settingFor(workbook: WorkbookLayout, content: WorkbookContent): SheetSetting {
  const moneyStep = 1 / 10 ** moneyDecimalsIn(content);
  return { workbook, moneyStep, isMadeUp: content.isMadeUp };
}

/** True if the sheet has values that are copied or written from results of formulas. */
function restsOnValues({ blocks }: SheetLayout): boolean {
  return blocks.some(
    (placed) =>
      (placed.kind === 'lines' && placed.block.kind === 'drafts') ||
      (placed.kind === 'table' && placed.columns.some(({ column }) => column.firstValue)),
  );
}

/** Calculates sheets in the order of the workbook, and adds the values that depend on results to their plans. */
function finish(
  drawn: ReadonlyMap<SheetLayout, DrawnSheet>,
  calculated: ReadonlySet<SheetLayout>,
  setting: SheetSetting,
): Omit<RenderedWorkbook, 'leftOut'> {
  const { workbook } = setting;
  const plans = new Map([...drawn].map(([sheet, { plan }]) => [sheet, plan]));
  const sheets = [...workbook.sheets.values()].filter((sheet) => calculated.has(sheet));
  const host = new MemoryHost(workbook.language);
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
  return {
    layout: workbook,
    host,
    planOf: (sheet) => plans.get(sheet)!,
    movedOn: (sheet) => drawn.get(sheet)!.moved,
  };
}

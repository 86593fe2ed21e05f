import { MemoryHost } from '../calculator/memory-host';
import type { WorkbookContent } from '../templates/content';
import { settingOf } from '../templates/settings-of';
import type { ValuesOperation, WorkbookPlan } from '../workbook/workbook-plan';
import { firstValues } from './first-values';
import { type Catalogue, type LeftOutSheet, layOutWorkbook } from './lay-out-workbook';
import { markOf, renderSheet, type SheetSetting } from './render-sheet';
import type { SheetLayout } from './sheet-layout';
import type { WorkbookLayout } from './workbook-layout';
import { writeDrafts } from './write-drafts';

export interface RenderedWorkbook {
  readonly layout: WorkbookLayout;
  /** The whole workbook, calculated when asked for. */
  readonly host: MemoryHost;
  readonly leftOut: readonly LeftOutSheet[];
  /** What puts a sheet that is there and empty into being, without the addSheet. */
  readonly planOf: (sheet: SheetLayout) => WorkbookPlan;
}

/** Makes every sheet that there is content for, in memory. */
export function renderWorkbook(content: WorkbookContent, catalogue: Catalogue): RenderedWorkbook {
  const { workbook, leftOut } = layOutWorkbook(content, catalogue);
  const setting: SheetSetting = {
    workbook,
    moneyStep: 1 / 10 ** Number(settingOf(content, 'moneyDecimals') ?? 0),
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

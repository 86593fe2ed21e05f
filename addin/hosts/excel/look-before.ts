/// <reference types="office-js" />
import { parseReference } from '../../../core/workbook/a1';
import { fitsIntoRule, LIST_SHEET } from '../../../core/workbook/long-lists';
import type { Area, Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { markProperty } from './sheet-mark';

/** A sheet that the plan names, as it was before. */
export interface SheetBefore {
  readonly id: string;
  readonly name: string;
  readonly proxy: Excel.Worksheet;
  readonly mark: string | undefined;
  /** The actions that its protection allows; undefined if it is not protected. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
  readonly charts: readonly ChartBefore[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface ChartBefore {
  readonly proxy: Excel.Chart;
  readonly id: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface NameBefore {
  readonly proxy: Excel.NamedItem;
  readonly name: string;
  readonly formula: string;
  /** In lower case; undefined if the name does not refer to cells. */
  readonly sheet: string | undefined;
}

/** The workbook's state before the plan. */
export interface WorkbookBefore {
  readonly all: readonly Pick<Excel.Worksheet, 'id' | 'name' | 'visibility'>[];
  /** Existing sheets that the plan names, by name in lower case. */
  readonly sheets: ReadonlyMap<string, SheetBefore>;
  readonly names: readonly NameBefore[];
  /** The sheet of long lists from A1; undefined if there is none. */
  readonly lists: readonly (readonly unknown[])[] | undefined;
  readonly active: string;
  readonly selection: Area | undefined;
}

const ALL_ROWS = 1_048_576;
const ALL_COLUMNS = 16_384;

/** Takes one round trip, or two if the selection is not a single range. */
export async function lookBefore(context: Excel.RequestContext, plan: WorkbookPlan): Promise<WorkbookBefore> {
  const first = ask(context, plan, { selection: plan.some(({ kind }) => kind === 'select') });
  try {
    await context.sync();
    return first();
  } catch (error) {
    if (!plan.some(({ kind }) => kind === 'select')) throw error;
  }
  const again = ask(context, plan, { selection: false });
  await context.sync();
  return again();
}

function ask(context: Excel.RequestContext, plan: WorkbookPlan, wanted: { readonly selection: boolean }) {
  const { worksheets } = context.workbook;
  const all = worksheets.load('items/id,items/name,items/visibility');
  const active = worksheets.getActiveWorksheet().load('id');
  const names = context.workbook.names.load('items/name,items/formula');
  const selected = wanted.selection
    ? context.workbook.getSelectedRange().load('rowIndex,columnIndex,rowCount,columnCount')
    : undefined;
  const lists = plan.some(needsList) ? askLists(worksheets.getItemOrNullObject(LIST_SHEET)) : () => undefined;
  const asked = [...new Map(plan.map(({ sheet }) => [sheet.toLowerCase(), sheet])).values()].map((name) =>
    askSheet(worksheets, name),
  );
  return (): WorkbookBefore => ({
    all: all.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
    sheets: new Map(asked.flatMap((answer) => answer().map((sheet) => [sheet.name.toLowerCase(), sheet] as const))),
    names: names.items.map((proxy) => ({
      proxy,
      name: proxy.name,
      formula: proxy.formula,
      sheet: parseReference(String(proxy.formula).replace(/^=/, ''), '')?.sheet.toLowerCase(),
    })),
    lists: lists(),
    active: active.id,
    selection: selected && {
      sheet: all.items.find(({ id }) => id === active.id)!.name,
      row: selected.rowIndex + 1,
      column: selected.columnIndex + 1,
      rows: selected.rowCount,
      columns: selected.columnCount,
    },
  });
}

function askSheet(worksheets: Excel.WorksheetCollection, name: string): () => readonly SheetBefore[] {
  const proxy = worksheets.getItemOrNullObject(name).load('id,name');
  const mark = markProperty(proxy).load('value');
  const protection = proxy.protection.load('protected,options');
  const charts = proxy.charts.load('items/id,items/left,items/top,items/width,items/height');
  const frozen = proxy.freezePanes.getLocationOrNullObject().load('rowCount,columnCount');
  return () => {
    if (proxy.isNullObject) return [];
    return [
      {
        id: proxy.id,
        name: proxy.name,
        proxy,
        mark: mark.isNullObject ? undefined : mark.value,
        protection: protection.protected ? { ...protection.options } : undefined,
        charts: charts.items.map((chart) => {
          const { id, left, top, width, height } = chart;
          return { proxy: chart, id, left, top, width, height };
        }),
        frozen: frozen.isNullObject
          ? { rows: 0, columns: 0 }
          : { rows: frozen.rowCount % ALL_ROWS, columns: frozen.columnCount % ALL_COLUMNS },
      },
    ];
  };
}

function askLists(sheet: Excel.Worksheet): () => readonly (readonly unknown[])[] | undefined {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true).load('values,rowIndex,columnIndex');
  return () => {
    if (sheet.isNullObject) return undefined;
    if (used.isNullObject) return [];
    const before = Array.from({ length: used.rowIndex }, () => []);
    return [...before, ...used.values.map((row) => [...Array<string>(used.columnIndex).fill(''), ...row])];
  };
}

export function needsList(operation: Operation): boolean {
  return operation.kind === 'validation' && operation.rule.type === 'list' && !fitsIntoRule(operation.rule.options);
}

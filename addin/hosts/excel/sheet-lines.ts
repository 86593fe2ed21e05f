/// <reference types="office-js" />
import { columnLetters } from '../../../core/workbook/a1';
import type { WorkbookPlan } from '../../../core/workbook/workbook-plan';

type Kind = 'rows' | 'columns';

/** Sizes and visibility of rows or columns, from the first. */
export interface LineSizes {
  readonly hidden: readonly boolean[];
  readonly sizes: readonly number[];
}

const kinds = ['rows', 'columns'] as const;
/** Rows beyond keep their automatic height; more would not fit into a response. */
const MOST_ROWS = 20_000;
const LEAST = 30;

/** Counts the rows and columns that the plan may have touched. */
export function countLines(
  used: Excel.Range,
  sheet: string,
  plan: WorkbookPlan,
): { readonly rows: number; readonly columns: number } {
  const mine = plan.filter((each) => each.sheet.toLowerCase() === sheet.toLowerCase());
  const rows = mine.map((each) => ('heights' in each ? each.row + each.heights.length : 0));
  const columns = mine.map((each) =>
    'widths' in each ? each.column + each.widths.length : each.kind === 'hideColumn' ? each.column : 0,
  );
  const [lastRow, lastColumn] = used.isNullObject
    ? [0, 0]
    : [used.rowIndex + used.rowCount, used.columnIndex + used.columnCount];
  return {
    rows: Math.min(MOST_ROWS, Math.max(LEAST, lastRow, ...rows)),
    columns: Math.max(LEAST, lastColumn, ...columns),
  };
}

/** Shows all lines of the (very hidden) sheet, because Excel gives no size for hidden ones. */
export async function readLines(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  count: { readonly [kind in Kind]: number },
  known: Map<Kind, readonly boolean[]>,
): Promise<{ readonly [kind in Kind]: LineSizes }> {
  const asked = kinds
    .filter((kind) => !known.has(kind))
    .map((kind) => [kind, askHidden(sheet, kind, count[kind])] as const);
  await context.sync();
  for (const [kind, answer] of asked) known.set(kind, answer());
  const all = sheet.getRange().untrack();
  all.columnHidden = false;
  all.rowHidden = false;
  const sizes = { rows: askSizes(sheet, 'rows', count.rows), columns: askSizes(sheet, 'columns', count.columns) };
  await context.sync();
  return {
    rows: { hidden: known.get('rows')!, sizes: sizes.rows() },
    columns: { hidden: known.get('columns')!, sizes: sizes.columns() },
  };
}

/** Writes only sizes that differ: a row with a set height no longer grows with its text. */
export function writeLines(
  sheet: Excel.Worksheet,
  kind: Kind,
  { hidden, sizes }: LineSizes,
  now: readonly number[],
): void {
  for (const { from, to } of runsOf(sizes, (size, i) => size !== now[i])) {
    const range = linesAt(sheet, kind, from, to);
    const part = sizes.slice(from, to);
    if (kind === 'rows') range.setRowProperties(part.map((rowHeight) => ({ format: { rowHeight } })));
    else range.setColumnProperties(part.map((columnWidth) => ({ format: { columnWidth } })));
  }
  for (const { from, to } of runsOf(hidden, (isHidden) => isHidden)) {
    const range = linesAt(sheet, kind, from, to);
    if (kind === 'rows') range.rowHidden = true;
    else range.columnHidden = true;
  }
}

export function askSizes(sheet: Excel.Worksheet, kind: Kind, count: number): () => readonly number[] {
  const range = linesAt(sheet, kind, 0, count);
  if (kind === 'rows') {
    const rows = range.getRowProperties({ format: { rowHeight: true } });
    return () => rows.value.map((each) => each.format!.rowHeight!);
  }
  const columns = range.getColumnProperties({ format: { columnWidth: true } });
  return () => columns.value.map((each) => each.format!.columnWidth!);
}

function askHidden(sheet: Excel.Worksheet, kind: Kind, count: number): () => readonly boolean[] {
  const range = linesAt(sheet, kind, 0, count);
  if (kind === 'rows') {
    const rows = range.getRowProperties({ rowHidden: true });
    return () => rows.value.map(({ rowHidden }) => rowHidden === true);
  }
  const columns = range.getColumnProperties({ columnHidden: true });
  return () => columns.value.map(({ columnHidden }) => columnHidden === true);
}

function linesAt(sheet: Excel.Worksheet, kind: Kind, from: number, to: number): Excel.Range {
  const address = kind === 'rows' ? `A${from + 1}:A${to}` : `${columnLetters(from + 1)}1:${columnLetters(to)}1`;
  return sheet.getRange(address).untrack();
}

function runsOf<T>(items: readonly T[], isIn: (item: T, place: number) => boolean) {
  const runs: { from: number; to: number }[] = [];
  items.forEach((item, i) => {
    if (!isIn(item, i)) return;
    const last = runs.at(-1);
    if (last?.to === i) last.to++;
    else runs.push({ from: i, to: i + 1 });
  });
  return runs;
}

import type { SheetSize } from '../../core/workbook/host-steps';
import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { drawChart } from './draw-chart';
import { dressCells } from './dress-cells';
import { formatCells } from './format-cells';
import { hasDecimalComma } from './formula-locale';
import { freezePanes } from './freeze-panes';
import { joinAreas } from './join-areas';
import { fitNewSheet, growSheet } from './make-room';
import { mergeCells } from './merge-cells';
import { type OperationRun, runsOf } from './operation-runs';
import { protectSheet, reserveArea } from './protections';
import { addConditionalFormats, setValidations } from './set-rules';
import { rangeOf, sheetNamed } from './sheet-by';
import { setMark } from './sheet-marks';
import { setHeights, setWidths } from './size-lines';
import type { WorkInProgress } from './work-in-progress';
import { type CellOperation, writeCells } from './write-cells';

export interface Part {
  readonly operations: WorkbookPlan;
  readonly sizes: readonly SheetSize[];
}

export function carryOutPart(progress: WorkInProgress, { operations, sizes }: Part): void {
  const kept = sheetsKept(operations);
  for (const name of kept) progress.keep(name);
  for (const size of sizes) if (kept.has(size.sheet)) growSheet(sheetNamed(progress.book, size.sheet), size);
  for (const run of runsOf(operations)) carryOut(progress, run, sizes);
  progress.write({});
}

/** The sheets that are there before, and still are afterwards. */
function sheetsKept(operations: WorkbookPlan): ReadonlySet<string> {
  const first = new Map<string, string>();
  for (const { sheet, kind } of operations) if (!first.has(sheet)) first.set(sheet, kind);
  return new Set([...first.keys()].filter((sheet) => !['addSheet', 'removeSheet'].includes(first.get(sheet)!)));
}

function carryOut(progress: WorkInProgress, run: OperationRun, sizes: readonly SheetSize[]): void {
  const { book } = progress;
  const sheet = () => sheetNamed(book, run.sheet);
  switch (run.kind) {
    case 'addSheet':
      for (const made of progress.add([run.sheet])) {
        fitNewSheet(made, sizes.find((size) => size.sheet === run.sheet) ?? { rows: 0, columns: 0 });
        setMark(made, run.operations[0]!.mark);
      }
      break;
    case 'clearSheet':
      for (const { mark } of run.operations) progress.clear(run.sheet, mark);
      break;
    case 'removeSheet':
      progress.remove(run.sheet);
      break;
    case 'mark':
      setMark(sheet(), run.operations.at(-1)!.mark);
      break;
    case 'cells':
      putIntoCells(progress, run.sheet, run.operations);
      break;
    case 'numberFormat':
      formatCells(sheet(), run.operations);
      break;
    case 'style':
      dressCells(sheet(), run.operations);
      break;
    case 'merge':
      mergeCells(sheet(), run.operations);
      break;
    case 'columnWidths':
      setWidths(sheet(), run.operations);
      break;
    case 'rowHeights':
      setHeights(sheet(), run.operations);
      break;
    case 'hideColumn':
      for (const { column } of run.operations) sheet().hideColumns(column);
      break;
    case 'freeze':
      freezePanes(sheet(), run.operations.at(-1)!.rows, run.operations.at(-1)!.columns);
      break;
    case 'validation':
      setValidations(book, sheet(), run.operations);
      break;
    case 'conditionalFormat':
      addConditionalFormats(sheet(), run.operations, hasDecimalComma(book.getSpreadsheetLocale()));
      break;
    case 'protect':
      protectSheet(sheet(), joinAreas(run.operations.at(-1)!.inputs));
      break;
    case 'reserve':
      for (const { people, ...area } of run.operations) reserveArea(sheet(), area, people);
      break;
    case 'name':
      for (const { name, ...area } of run.operations) progress.name(name, rangeOf(sheet(), area));
      break;
    case 'note':
      for (const { row, column, text } of run.operations) sheet().getRange(row, column).setNote(text);
      break;
    case 'chart':
      for (const { chart, ...area } of run.operations) drawChart(book, sheet(), area, chart);
      break;
    case 'print':
      // SpreadsheetApp has nothing for it: the flags say so.
      break;
    case 'select':
      // Comes when all is done.
      break;
    default:
      run satisfies never;
  }
}

function putIntoCells(progress: WorkInProgress, name: string, operations: readonly CellOperation[]): void {
  const from = Math.min(...operations.map(({ row }) => row));
  const to = Math.max(...operations.map((operation) => operation.row + heightOf(operation) - 1));
  writeCells(sheetNamed(progress.book, name), operations, {
    isBlank: progress.takeRows(name, from, to),
    hasDecimalComma: hasDecimalComma(progress.book.getSpreadsheetLocale()),
  });
}

function heightOf(operation: CellOperation): number {
  switch (operation.kind) {
    case 'values':
      return operation.values.length;
    case 'formulas':
      return operation.formulas.length;
    case 'spill':
      return 1;
    default:
      return operation satisfies never;
  }
}

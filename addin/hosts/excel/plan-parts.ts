import type { Operation, WorkbookPlan } from '../../../core/workbook/workbook-plan';

/** Excel on the web takes at most 5 MB in one request; office.js writes more around the data than is counted here. */
const LARGEST_REQUEST = 2_500_000;

/** What office.js sends at most around one operation, and for each area that can be typed into, in bytes. */
const BYTES = 3000;
const BYTES_OF_INPUT = 1000;
const BYTES_OF_SERIES = 6000;
const encoder = new TextEncoder();

/** The plan in requests that Excel takes, in order. One with little in it is one request. */
export function inParts(plan: WorkbookPlan, largest = LARGEST_REQUEST): readonly WorkbookPlan[] {
  const parts: Operation[][] = [[]];
  let size = 0;
  for (const operation of plan.flatMap((each) => inBlocks(each, largest))) {
    const bytes = bytesOf(operation);
    if (size > 0 && size + bytes > largest) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(operation);
    size += bytes;
  }
  return parts;
}

/** A block of cells that is too large, halved until it is not. */
function inBlocks(operation: Operation, largest: number): readonly Operation[] {
  if (operation.kind !== 'values' && operation.kind !== 'formulas') return [operation];
  const cells = operation.kind === 'values' ? operation.values : operation.formulas;
  if (cells.length < 2 || bytesOf(operation) <= largest) return [operation];
  const middle = Math.ceil(cells.length / 2);
  const rows = (from: number, to?: number): Operation =>
    operation.kind === 'values'
      ? { ...operation, row: operation.row + from, values: operation.values.slice(from, to) }
      : { ...operation, row: operation.row + from, formulas: operation.formulas.slice(from, to) };
  return [rows(0, middle), rows(middle)].flatMap((half) => inBlocks(half, largest));
}

function bytesOf(operation: Operation): number {
  const bytes = encoder.encode(JSON.stringify(operation)).length + BYTES;
  if (operation.kind === 'protect') return bytes + operation.inputs.length * BYTES_OF_INPUT;
  return operation.kind === 'chart' ? bytes + operation.chart.series.length * BYTES_OF_SERIES : bytes;
}

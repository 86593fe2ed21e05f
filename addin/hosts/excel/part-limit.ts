import type { PartLimit } from '../../../core/workbook/cut-plan';
import type { Operation } from '../../../core/workbook/workbook-plan';

/** Excel on the web takes at most 5 MB in one request; office.js writes more around the data than is counted here. */
const LARGEST_REQUEST = 2_500_000;

/** What office.js sends at most around one operation, and for each area that can be typed into, in bytes. */
const BYTES = 3000;
const BYTES_OF_INPUT = 1000;
const BYTES_OF_SERIES = 6000;
const encoder = new TextEncoder();

/** One request, in bytes. */
export function partLimit(most = LARGEST_REQUEST): PartLimit {
  return { most, costOf, costOfCells: bytesOf };
}

function costOf(operation: Operation): number {
  switch (operation.kind) {
    case 'values':
    case 'formulas':
    case 'spill':
      return BYTES;
    case 'protect':
      return BYTES + bytesOf(operation) + operation.inputs.length * BYTES_OF_INPUT;
    case 'chart':
      return BYTES + bytesOf(operation) + operation.chart.series.length * BYTES_OF_SERIES;
    default:
      return BYTES + bytesOf(operation);
  }
}

function bytesOf(data: object): number {
  return encoder.encode(JSON.stringify(data)).length;
}

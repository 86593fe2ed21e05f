import { invalid } from '../arguments/sheet-error';
import { toAxis } from './axis';
import { type Blocked, findFlow } from './find-flow';
import { fitTotals } from './fit-totals';
import type { Totals } from './raise-rows';
import { roundTable } from './round-table';
import { tableShares } from './table-shares';
import { toAmounts } from './to-amounts';
import { toWholeTotals } from './to-whole-totals';
import type { TotalsToSplit } from './totals-to-split';
import { type DecimalUnit, toAmount } from './units';

/**
 * A table with both sets of totals, each part a multiple of the unit and the floor or the ceiling of its fitted share.
 * Row totals 30 and 70 with column totals 50 and 50 give 15 15 / 35 35. Throws SheetError.
 */
export function splitTotals(request: TotalsToSplit): number[][] {
  // Everything is checked and counted in whole units, and locked parts are taken out.
  const { unit, left, prior, held } = toWholeTotals(request);
  // The rest is fitted to the prior and rounded, then the locked parts are put back.
  const cells = fitWhole(prior, left, unit);
  for (let at = 0; at < cells.length; at++) cells[at]! += held[at]!;
  return toAmounts(cells, { rowCount: left.rows.length, columnCount: left.columns.length }, 1, unit);
}

function fitWhole(prior: Float64Array, totals: Totals, unit: DecimalUnit): Float64Array {
  const fitted = fitTotals(prior, totals.rows, totals.columns);
  if ('rows' in fitted) throw blocked(fitted, unit);
  const shares = tableShares(toAxis(totals.rows.length), toAxis(totals.columns.length), {
    high: fitted,
    low: new Float64Array(fitted.length),
  });
  const { cells, meetsColumns } = roundTable(shares(1, 1), { row: 0, column: 0 }, totals);
  if (meetsColumns) return cells;
  // The fit is too far from the totals to be rounded; any whole table with these totals and zeros is taken.
  const found = findFlow(prior, totals.rows, totals.columns);
  if ('rows' in found) throw blocked(found, unit);
  return found.flow;
}

function blocked({ rows, columns, needed, available }: Blocked, unit: DecimalUnit) {
  return invalid(columns.length > 0 ? 'totalsBlocked' : 'totalsNowhere', {
    rows: rows.map((row) => row + 1).join(', '),
    columns: columns.map((column) => column + 1).join(', '),
    needed: toAmount(needed, unit),
    available: toAmount(available, unit),
  });
}

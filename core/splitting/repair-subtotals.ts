import { reroute } from './reroute';
import { toNetwork } from './subtotal-network';
import { type SplitTable, toSubtotals } from './subtotals';

/**
 * Brings every cell, and every subtotal of one side's groups by single columns or rows, back to the floor or ceiling
 * of its exact share. Changes the cells in place.
 *
 * The idea: the subtotals of a table are a flow, and so are their exact shares. Wherever a flow lies within whole
 * bounds, a whole flow does too; so there is one, and moving units round cycles finds it. Group × group subtotals lie
 * outside the flow, and for them there may be no rounding that meets all.
 *
 *     2 units     A     B     C        block by block   repaired
 *     North       0     0     0.31     0  0  0          0  0  0
 *                 0.31  0.46  0        1  0  0          0  1  0
 *     South       0.46  0     0        1  0  0          1  0  0
 *                 0     0     0.46     0  0  0          0  0  0
 *     all         0.77  0.46  0.77     2  0  0          1  1  0
 *
 * Two blocks have given A a unit each, and 2 is more than the ceiling of 0.77.
 *
 * @returns The number of group × group subtotals that miss their exact share by a unit or more.
 * @see A. J. Hoffman, Some recent applications of the theory of linear inequalities, 1960 (circulations within bounds).
 */
export function repairSubtotals(table: SplitTable): number {
  // The subtotals as a flow, brought within the bounds of each; its last arcs are the cells.
  const network = toNetwork(table);
  reroute(network);
  table.cells.set(network.flow.subarray(network.flow.length - table.cells.length));
  return countMissed(table);
}

function countMissed(table: SplitTable): number {
  let missed = 0;
  for (let p = 1; p < table.rows.levels.length - 1; p++) {
    for (let q = 1; q < table.columns.levels.length - 1; q++) {
      const { actual, lower, upper } = toSubtotals(table, p, q);
      for (let at = 0; at < actual.length; at++) if (actual[at]! < lower[at]! || actual[at]! > upper[at]!) missed++;
    }
  }
  return missed;
}

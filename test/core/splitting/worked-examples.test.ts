import { toAxis } from '../../../core/splitting/axis';
import { toBounds } from '../../../core/splitting/bounds';
import { findFlow } from '../../../core/splitting/find-flow';
import { fitTotals } from '../../../core/splitting/fit-totals';
import { largestRemainder } from '../../../core/splitting/largest-remainder';
import { type Network, reroute } from '../../../core/splitting/reroute';
import { roundTable } from '../../../core/splitting/round-table';
import { STEPS } from '../../../core/splitting/shares';
import { split } from '../../../core/splitting/split';
import { strongComponents } from '../../../core/splitting/strong-components';
import { tableShares } from '../../../core/splitting/table-shares';
import { fillWithin } from '../../../core/splitting/water-filling';

const numbers = (...values: number[]) => Float64Array.from(values);

/** The shares of a table without groups. */
function sharesOf(rows: readonly (readonly number[])[]) {
  const cells = { high: Float64Array.from(rows.flat()), low: new Float64Array(rows.flat().length) };
  return tableShares(toAxis(rows.length), toAxis(rows[0]!.length), cells)(1, 1);
}

describe('the examples in the comments of the splitting', () => {
  it('the largest remainder takes the missing unit', () => {
    const wholes = numbers(2, 1, 1);
    largestRemainder(wholes, Int32Array.of(STEPS * 0.5, STEPS * 0.3, STEPS * 0.2), 0, 3, 5);
    expect([...wholes]).toEqual([3, 1, 1]);
  });

  it('a swap within the cheapest row corrects two columns', () => {
    const shares = sharesOf([
      [0.6, 0.4],
      [0.6, 0.4],
      [0.8, 1.2],
    ]);
    const rounded = roundTable(shares, { row: 0, column: 0 }, { rows: numbers(1, 1, 2), columns: numbers(2, 2) });
    expect(rounded).toEqual({ cells: numbers(0, 1, 1, 0, 1, 1), meetsColumns: true });
  });

  it('a raise moves through two rows where no row can swap it', () => {
    const shares = sharesOf([
      [0.7, 0.3, 0],
      [0, 0.6, 0.4],
    ]);
    const rounded = roundTable(shares, { row: 0, column: 0 }, { rows: numbers(1, 1), columns: numbers(0, 1, 1) });
    expect(rounded).toEqual({ cells: numbers(0, 1, 0, 0, 0, 1), meetsColumns: true });
  });

  it('row totals hold where no table fits the column totals', () => {
    const shares = sharesOf([
      [0, 0, 0.5],
      [0, 0.5, 0],
    ]);
    const rounded = roundTable(shares, { row: 0, column: 0 }, { rows: numbers(1, 0), columns: numbers(0, 1, 0) });
    expect(rounded).toEqual({ cells: numbers(0, 0, 1, 0, 0, 0), meetsColumns: false });
  });

  it('groups are rounded before their members', () => {
    const weights = { rows: numbers(1, 1, 1), columns: numbers(1) };
    const { cells } = split({
      total: 10,
      rowCount: 3,
      columnCount: 1,
      weights,
      rowGroups: [['North'], ['North'], ['South']],
    });
    expect([...cells]).toEqual([4, 3, 3]);
  });

  it('a table adds up across and down', () => {
    const weights = { rows: numbers(2, 1), columns: numbers(1, 1) };
    expect([...split({ total: 10, rowCount: 2, columnCount: 2, weights }).cells]).toEqual([4, 3, 1, 2]);
  });

  it('a column raised by two blocks is brought back to its share', () => {
    const { cells, missedSubtotals } = split({
      total: 2,
      rowCount: 4,
      columnCount: 3,
      weights: numbers(0, 0, 2, 2, 3, 0, 3, 0, 0, 0, 0, 3),
      rowGroups: [['North'], ['North'], ['South'], ['South']],
      columnGroups: [['A and B'], ['A and B'], ['C']],
    });
    expect([...cells]).toEqual([0, 0, 0, 0, 1, 0, 1, 0, 0, 0, 0, 0]);
    expect(missedSubtotals).toBe(0);
  });

  it('a surplus unit takes another route', () => {
    const network: Network = {
      nodeCount: 3,
      from: [0, 0, 2],
      to: [1, 2, 1],
      flow: numbers(2, 0, 0),
      lower: numbers(0, 0, 0),
      upper: numbers(1, 1, 1),
    };
    reroute(network);
    expect([...network.flow]).toEqual([1, 1, 1]);
  });

  it('water stands at one level except under lids', () => {
    const bounds = {
      lower: new Float64Array(3),
      upper: numbers(40, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY),
    };
    const { high, isPegged } = fillWithin(100, numbers(6, 3, 1), bounds);
    expect([...high]).toEqual([40, 45, 15]);
    expect([...isPegged]).toEqual([1, 0, 0]);
  });

  it('limits become whole units', () => {
    const table = (values: Float64Array) => ({ rowCount: 4, columnCount: 1, values });
    const none = Number.NaN;
    const bounds = toBounds({
      total: 100,
      sign: 1,
      unit: { step: 1, scale: 1 },
      rowCount: 4,
      columnCount: 1,
      weights: { rows: numbers(1, 1, 1, 0), columns: numbers(1) },
      min: table(numbers(10.2, none, none, none)),
      max: table(numbers(none, 40.9, none, none)),
      locked: table(numbers(none, none, 25, none)),
    });
    expect([...bounds.lower]).toEqual([11, 0, 25, 0]);
    expect([...bounds.upper]).toEqual([Number.POSITIVE_INFINITY, 40, 25, 0]);
  });

  it('scaling rows and columns alternately fits both sums', () => {
    const fitted = fitTotals(numbers(1, 1, 1, 2), numbers(3, 3), numbers(2, 4)) as Float64Array;
    const rounded = [...fitted].map((value) => Math.round(value * 100) / 100);
    expect(rounded).toEqual([1.23, 1.77, 0.77, 2.23]);
    // Fitting keeps the odds ratio of the prior, here 1 · 2 ÷ (1 · 1).
    expect((fitted[0]! * fitted[3]!) / (fitted[1]! * fitted[2]!)).toBeCloseTo(2, 5);
  });

  it('the second row takes over from the first, which moves to another column', () => {
    const found = findFlow(numbers(1, 1, 1, 0), numbers(1, 2), numbers(2, 1));
    expect(found).toEqual({ flow: numbers(0, 1, 2, 0), forcedZero: Uint8Array.of(1, 0, 0, 0) });
  });

  it('rows that need more than their columns can give are named', () => {
    expect(findFlow(numbers(1, 0, 0, 1), numbers(2, 1), numbers(1, 2))).toEqual({
      rows: [0],
      columns: [0],
      needed: 2,
      available: 1,
    });
  });

  it('nodes that lead to each other are one component', () => {
    const next = [[1], [2], [1]];
    const previous = [[], [0, 2], [1]];
    const component = strongComponents({
      nodeCount: 3,
      next: (node) => [...next[node]!],
      previous: (node) => [...previous[node]!],
    });
    expect(component[1]).toBe(component[2]);
    expect(component[0]).not.toBe(component[1]);
  });
});

import fc from 'fast-check';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';
import { fitTotals } from '../../../core/splitting/fit-totals';
import { describeOnSharedData, readSharedJson } from '../../shared-data';

const splitTotals = (...args: (Cell | Matrix)[]) => callFunction('SPLITTOTALS', args) as number[][];
const column = (values: readonly number[]) => values.map((value) => [value]);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const columnSums = (table: readonly (readonly number[])[]) => table[0]!.map((_, j) => sum(table.map((row) => row[j]!)));
const messageOf = (...args: (Cell | Matrix)[]) => {
  try {
    splitTotals(...args);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

/** A whole table with a zero pattern: its own totals are possible by construction. */
const possible = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 7 })).chain(([rows, columns]) => {
  const cell = fc.oneof(fc.constant(0), fc.nat(40));
  return fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
});

describe('SPLITTOTALS', () => {
  it('takes totals down or across', () => {
    expect(splitTotals([[30, 70]], [[50], [50]])).toEqual(splitTotals([[30], [70]], [[50, 50]]));
  });

  it('splits in decimal units', () => {
    expect(splitTotals([[0.1], [0.2]], [[0.15, 0.15]], null, 0.05)).toEqual([
      [0.05, 0.05],
      [0.1, 0.1],
    ]);
  });

  it('splits nothing into nothing', () => {
    expect(splitTotals([[0], [0]], [[0, 0]])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });

  it('settles where plain fitting would crawl for ever', () => {
    const triangle = Array.from({ length: 30 }, (_, i) => Array.from({ length: 30 }, (_, j) => (j >= i ? 1 : 0)));
    const ones = Array(30).fill(1) as number[];
    expect(splitTotals(column(ones), [ones], triangle)).toEqual(
      Array.from({ length: 30 }, (_, i) => Array.from({ length: 30 }, (_, j) => (i === j ? 1 : 0))),
    );
  });

  it.each<[string, (Cell | Matrix)[], string]>([
    [
      'totals of different sums',
      [[[10], [20]], [[15, 16]]],
      'rowTotals add up to 30, columnTotals to 31; they must be equal.',
    ],
    [
      'a row whose columns are too small',
      [
        [[2], [1]],
        [[1, 2]],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      'No table has these totals: 2 must go into row 1, which can use only column 1, with room for 1.',
    ],
    [
      'a row without any part',
      [
        [[2], [1]],
        [[1, 2]],
        [
          [0, 0],
          [1, 1],
        ],
      ],
      'No table has these totals: 2 must go into row 1, where no part may be above zero.',
    ],
    [
      'locked parts above a row',
      [
        [[2], [1]],
        [[1, 2]],
        null,
        1,
        [
          [3, 0],
          [0, 0],
        ],
      ],
      'locked: the locked parts of row 1 are 1 above its total.',
    ],
    [
      'locked parts above a column',
      [
        [[5], [1]],
        [[1, 5]],
        null,
        1,
        [
          [3, 0],
          [0, 0],
        ],
      ],
      'locked: the locked parts of column 1 are 2 above its total.',
    ],
    [
      'a negative lock',
      [
        [[5], [1]],
        [[1, 5]],
        null,
        1,
        [
          [-3, 0],
          [0, 0],
        ],
      ],
      'locked: row 1, column 1 is -3, which is negative.',
    ],
    [
      'a lock that is no multiple',
      [
        [[5], [1]],
        [[1, 5]],
        null,
        1,
        [
          [0.5, 0],
          [0, 0],
        ],
      ],
      'locked: row 1, column 1 is 0.5, which is not a multiple of the unit 1.',
    ],
    ['a negative total', [[[5], [-1]], [[2, 2]]], 'rowTotals: row 2, column 1 is -1, which is negative.'],
    [
      'a total that is no multiple',
      [[[5], [1.5]], [[3, 3.5]]],
      'rowTotals: row 2, column 1 is 1.5, which is not a multiple of the unit 1.',
    ],
    ['a prior of another shape', [[[5], [1]], [[3, 3]], [[1, 1]]], 'prior has 1 × 2 cells; 2 × 2 are needed.'],
    [
      'totals of two dimensions',
      [
        [
          [5, 1],
          [1, 1],
        ],
        [[3, 3]],
      ],
      'rowTotals must be one row or one column, not 2 × 2 cells.',
    ],
    ['a unit of zero', [[[1]], [[1]], null, 0], 'unit is 0; it must be above 0.'],
    ['more than 2^50 units', [[[2 ** 51]], [[2 ** 51]]], 'rowTotals is more than 2^50 units of 1; take a larger unit.'],
    [
      'too large a table',
      [column(Array(2000).fill(1)), [Array(1001).fill(1)]],
      'The result would have 2002000 cells; 2000000 is the most.',
    ],
  ])('refuses %s', (_, args, message) => {
    expect(messageOf(...args)).toBe(message);
  });
});

describe('laws', () => {
  it('rows and columns have their totals and zeros stay zero', () => {
    fc.assert(
      fc.property(possible, fc.infiniteStream(fc.integer({ min: 1, max: 9 })), (whole, noise) => {
        const prior = whole.map((row) => row.map((cell) => (cell > 0 ? noise.next().value : 0)));
        const rows = whole.map(sum);
        const columns = columnSums(whole);
        const parts = splitTotals(column(rows), [columns], sum(prior.flat()) > 0 ? prior : null);
        expect(parts.map(sum)).toEqual(rows);
        expect(columnSums(parts)).toEqual(columns);
        parts.forEach((row, i) => {
          row.forEach((part, j) => {
            expect(part).toBeGreaterThanOrEqual(0);
            if (prior[i]![j] === 0 && sum(prior.flat()) > 0) expect(part).toBe(0);
          });
        });
      }),
      { numRuns: 500 },
    );
  });

  it('a prior that has the totals comes back unchanged', () => {
    fc.assert(
      fc.property(possible, (whole) => {
        fc.pre(sum(whole.flat()) > 0);
        expect(splitTotals(column(whole.map(sum)), [columnSums(whole)], whole)).toEqual(whole);
      }),
    );
  });
});

describeOnSharedData('published fits', () => {
  interface Case {
    name: string;
    seed: number[][];
    rows: number[];
    cols: number[];
    expected: number[][] | string;
  }

  it('come out to 1e-8, and the impossible one is refused', () => {
    const { cases } = readSharedJson<{ cases: Case[] }>('apportionment/ipf.json');
    expect(cases.length).toBeGreaterThanOrEqual(5);
    for (const { seed, rows, cols, expected } of cases) {
      const fitted = fitTotals(Float64Array.from(seed.flat()), Float64Array.from(rows), Float64Array.from(cols), 1e-11);
      if (typeof expected === 'string')
        expect(fitted).toMatchObject({ rows: [0], columns: [0], needed: 2, available: 1 });
      else {
        const off = expected.flat().map((value, at) => Math.abs((fitted as Float64Array)[at]! - value));
        expect(Math.max(...off)).toBeLessThan(1e-8);
      }
    }
  });
});

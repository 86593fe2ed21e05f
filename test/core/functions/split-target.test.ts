import type { Cell, Matrix } from '../../../core/arguments/cell';
import { callFunction } from '../../../core/call';

const split = (...args: (Cell | Matrix)[]) => callFunction('SPLITTARGET', args) as number[][];
const column = (values: readonly Cell[]) => values.map((value) => [value]);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sumsOfColumns = (table: readonly (readonly number[])[]) =>
  table[0]!.map((_, j) => sum(table.map((row) => row[j]!)));

describe('SPLITTARGET', () => {
  it('returns a column for a column and a row for a row', () => {
    expect(split(10, [[1], [1]])).toEqual([[5], [5]]);
    expect(split(10, [[1, 1]])).toEqual([[5, 5]]);
  });

  it('puts weights down and seasonality across, and keeps a row of weights over a column of months', () => {
    const asTable = split(100, [[1], [3]], [[1], [1], [2]]);
    expect(asTable).toEqual(split(100, [[1], [3]], [[1, 1, 2]]));
    expect(split(100, [[1, 3]], [[1], [1], [2]])).toHaveLength(3);
    expect(split(100, [[1, 3]], [[1, 1, 2]])).toEqual(asTable);
  });

  it('multiplies a whole table of weights by the seasonality', () => {
    expect(
      split(
        60,
        [
          [1, 2],
          [3, 0],
        ],
        [[2, 1]],
      ),
    ).toEqual([
      [12, 12],
      [36, 0],
    ]);
  });

  it.each([
    [1, 0.05, [[0.35], [0.35], [0.3]]],
    [0.3, 0.1, [[0.1], [0.1], [0.1]]],
    [1_000_000, 1000, [[334_000], [333_000], [333_000]]],
  ])('splits %d in units of %d without decimal noise', (target, unit, parts) => {
    expect(split(target, column([1, 1, 1]), null, unit)).toEqual(parts);
  });

  it('treats 0.1 + 0.2 and 0.3 as equal weights', () => {
    expect(split(3, [[0.3, 0.1 + 0.2]])).toEqual([[2, 1]]);
    expect(split(3, [[0.1 + 0.2, 0.3]])).toEqual([[2, 1]]);
  });

  it('does not give every first unit to January when all people are equal', () => {
    const parts = split(120, column(Array(100).fill(1)), [Array(12).fill(1)]);
    expect(sumsOfColumns(parts)).toEqual(Array(12).fill(10));
  });

  it('takes blank weights as zero and locks a part at zero by the text 0', () => {
    expect(split(10, [[1, null, '', 1]])).toEqual([[5, 0, 0, 5]]);
    expect(split(10, [[1, 1, 1]], null, 1, [['0', 0, null]])).toEqual([[0, 5, 5]]);
  });

  it('keeps two teams of one name in different regions apart', () => {
    const paths = [
      ['N', 'x'],
      ['S', 'x'],
      ['N', 'y'],
      ['S', 'y'],
    ];
    const parts = split(2, column([1, 1, 1, 1]), [[1, 1, 1, 1]], 1, null, null, null, paths);
    expect(sum([...parts[0]!, ...parts[2]!])).toBe(1);
  });

  it('takes the limits of a negative target with its sign', () => {
    expect(split(-1000, [[5, 3, 2]], null, 1, [[-600, null, null]])).toEqual([[-600, -240, -160]]);
    expect(split(-100, [[5, 3, 2]], null, 1, null, [[-45, null, null]], [[null, null, -30]])).toEqual([
      [-44, -26, -30],
    ]);
  });

  it('never gives minus zero', () => {
    expect(Object.is(split(-10, [[1, 0]])[0]![1], 0)).toBe(true);
    expect(Object.is(split(0, [[1, 1]])[0]![0], 0)).toBe(true);
  });
});

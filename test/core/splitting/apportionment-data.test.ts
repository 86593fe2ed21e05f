import { callFunction } from '../../../core/call';
import { split } from '../../../core/splitting/split';
import { describeOnSharedData, readSharedJson } from '../../shared-data';

const splitTarget = (...args: Parameters<typeof callFunction>[1]) => callFunction('SPLITTARGET', args) as number[][];
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

describeOnSharedData('published apportionments', () => {
  interface Vectors {
    balinskiYoung: { test: string; votes: number[]; seats: number; expected: { largest_remainder: number[] } }[];
    elections: {
      year: number;
      seats: number;
      method: string;
      threshold: number;
      votes: number[];
      official: number[];
    }[];
  }

  it('Balinski and Young (1975) by largest remainders come out as published', () => {
    const { balinskiYoung } = readSharedJson<Vectors>('apportionment/apportionment-vectors.json');
    expect(balinskiYoung.length).toBeGreaterThan(0);
    for (const { votes, seats, expected } of balinskiYoung) {
      expect(splitTarget(seats, [votes])).toEqual([expected.largest_remainder]);
    }
  });

  it('controlled rounding problems are solved within floor and ceiling, cells and totals', () => {
    interface Case {
      name: string;
      X?: number[][];
      noSolution?: boolean;
    }
    const { cases } = readSharedJson<{ cases: Case[] }>('apportionment/controlled-rounding.json');
    const solvable = cases.filter(({ X, noSolution }) => X && !noSolution);
    expect(solvable.length).toBeGreaterThanOrEqual(3);
    for (const { X } of solvable) {
      const total = Math.round(sum(X!.flat()));
      const rounded = splitTarget(total, X!);
      const scale = total / sum(X!.flat());
      const within = (actual: number, exact: number) => expect(Math.abs(actual - exact * scale)).toBeLessThan(1);
      rounded.forEach((row, i) => {
        within(sum(row), sum(X![i]!));
        row.forEach((cell, j) => {
          within(cell, X![i]![j]!);
        });
      });
      X![0]!.forEach((_, j) => {
        within(sum(rounded.map((row) => row[j]!)), sum(X!.map((row) => row[j]!)));
      });
      expect(sum(rounded.flat())).toBe(total);
    }
  });

  it('a table where not all group × group totals can be rounded is still split, and the exception is reported', () => {
    const { cells, missedSubtotals } = split({
      total: 2,
      rowCount: 3,
      columnCount: 3,
      weights: Float64Array.of(1, 0, 1, 0, 1, 0, 1, 0, 0),
      rowGroups: [['A'], ['A'], ['B']],
      columnGroups: [['Q1'], ['Q1'], ['Q2']],
    });
    expect(sum([...cells])).toBe(2);
    expect(missedSubtotals).toBeGreaterThan(0);
  });

  it('margins that no floor-or-ceiling table fits are rounded the other way', () => {
    const parts = splitTarget(50, [[2], [3]], [[2, 2, 3, 3, 2]]);
    expect(parts.map(sum)).toEqual([20, 30]);
    [2, 2, 3, 3, 2].forEach((weight, j) => {
      expect(Math.abs(sum(parts.map((row) => row[j]!)) - (50 * weight) / 12)).toBeLessThan(1);
      parts.forEach((row, i) => {
        expect(Math.abs(row[j]! - (50 * weight * (i + 2)) / 60)).toBeLessThan(1);
      });
    });
  });

  it('worked examples of caps, floors and locks give their published numbers', () => {
    const { cases } = readSharedJson<{ cases: { name: string; in: never; out: never }[] }>(
      'apportionment/semantics-worked-examples.json',
    );
    const byName = (name: string) => cases.find((example) => example.name.startsWith(name))!;
    const cap = byName('growth cap') as unknown as {
      in: { weights: number[]; T: number; max: number[] };
      out: { x: number[] };
    };
    expect(splitTarget(cap.in.T, [cap.in.weights], null, 1, null, null, [cap.in.max])).toEqual([cap.out.x]);
    const both = byName('min and max') as unknown as {
      in: { weights: number[]; T: number; min: number[]; max: (number | null)[] };
      out: { unit1: number[] };
    };
    expect(splitTarget(both.in.T, [both.in.weights], null, 1, null, [both.in.min], [both.in.max])).toEqual([
      both.out.unit1,
    ]);
    const lock = byName('locked cell 1-D') as unknown as { in: { T: number; weights: number[] }; out: number[] };
    expect(splitTarget(lock.in.T, [lock.in.weights], null, 1, [[600, null, null]])).toEqual([lock.out]);
    const over = byName('over-assignment') as unknown as {
      in: { T: number; alphas: number[]; weights: number[]; unit: number };
      out: { managers: number[]; repsPerRegion: number[] };
    };
    const managers = over.in.T * (1 + over.in.alphas[0]!);
    expect(splitTarget(managers, [over.in.weights], null, over.in.unit)).toEqual([over.out.managers]);
    expect(splitTarget(managers * (1 + over.in.alphas[1]!), [over.in.weights], null, over.in.unit)).toEqual([
      over.out.repsPerRegion,
    ]);
  });
});

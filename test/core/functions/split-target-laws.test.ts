import fc from 'fast-check';
import type { Cell, Matrix } from '../../../core/arguments/cell';
import { SheetError } from '../../../core/arguments/sheet-error';
import { callFunction } from '../../../core/call';

const split = (...args: (Cell | Matrix)[]) => callFunction('SPLITTARGET', args) as number[][];
const column = (values: readonly Cell[]) => values.map((value) => [value]);
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const sumsOfColumns = (table: readonly (readonly number[])[]) =>
  table[0]!.map((_, j) => sum(table.map((row) => row[j]!)));

/** n ÷ d with whole numbers of any size; weights in these tests are whole, so every share is exact. */
const isWithinOneUnit = (units: number, numerator: bigint, denominator: bigint) => {
  const off = BigInt(units) * denominator - numerator;
  return (off < 0n ? -off : off) < denominator;
};

const weight = fc.oneof({ weight: 4, arbitrary: fc.nat(1000) }, { weight: 1, arbitrary: fc.constantFrom(0, 1, 2) });
const line = (most: number) => fc.array(weight, { minLength: 1, maxLength: most }).filter((values) => sum(values) > 0);
const units = fc.oneof(
  fc.nat(50),
  fc.nat(100_000),
  fc.nat(2 ** 40),
  fc.maxSafeNat().map((n) => n % 2 ** 50),
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 8 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(weight, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )
  .filter((rows) => sum(rows.flat()) > 0);
const labels = (count: number, depth: number) =>
  fc.array(fc.array(fc.constantFrom('A', 'B', 'C'), { minLength: depth, maxLength: depth }), {
    minLength: count,
    maxLength: count,
  });

describe('laws of SPLITTARGET', () => {
  it('parts, rows and columns are within one unit of their exact shares, and add up', () => {
    fc.assert(
      fc.property(units, line(12), line(12), (total, rows, columns) => {
        const parts = split(total, column(rows), [columns]);
        const whole = BigInt(sum(rows)) * BigInt(sum(columns));
        expect(sum(parts.map(sum))).toBe(total);
        parts.forEach((row, i) => {
          expect(isWithinOneUnit(sum(row), BigInt(total) * BigInt(rows[i]!), BigInt(sum(rows)))).toBe(true);
          row.forEach((part, j) => {
            expect(isWithinOneUnit(part, BigInt(total) * BigInt(rows[i]!) * BigInt(columns[j]!), whole)).toBe(true);
            if (rows[i]! * columns[j]! === 0) expect(part).toBe(0);
          });
        });
        sumsOfColumns(parts).forEach((actual, j) => {
          expect(isWithinOneUnit(actual, BigInt(total) * BigInt(columns[j]!), BigInt(sum(columns)))).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('a whole table of weights obeys the same laws', () => {
    fc.assert(
      fc.property(units, table, (total, weights) => {
        const parts = split(total, weights);
        const whole = BigInt(sum(weights.flat()));
        const within = (actual: number, part: number) => isWithinOneUnit(actual, BigInt(total) * BigInt(part), whole);
        expect(sum(parts.flat())).toBe(total);
        parts.forEach((row, i) => {
          expect(within(sum(row), sum(weights[i]!))).toBe(true);
          row.forEach((part, j) => {
            expect(within(part, weights[i]![j]!)).toBe(true);
            if (weights[i]![j] === 0) expect(part).toBe(0);
          });
        });
        const columnWeights = sumsOfColumns(weights);
        sumsOfColumns(parts).forEach((actual, j) => {
          expect(within(actual, columnWeights[j]!)).toBe(true);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('every group of one tree is within one unit of its share, in total and in every column', () => {
    const grouped = table.chain((weights) => fc.tuple(fc.constant(weights), labels(weights.length, 2)));
    fc.assert(
      fc.property(units, grouped, (total, [weights, paths]) => {
        const parts = split(total, weights, null, 1, null, null, null, paths);
        const whole = BigInt(sum(weights.flat()));
        for (const depth of [1, 2]) {
          const groups = groupIndexes(paths.map((path) => path.slice(0, depth).join('/')));
          for (const rows of groups.values()) {
            for (const columns of [...weights[0]!.keys()].map((j) => [j]).concat([[...weights[0]!.keys()]])) {
              const actual = sum(rows.flatMap((i) => columns.map((j) => parts[i]![j]!)));
              const part = sum(rows.flatMap((i) => columns.map((j) => weights[i]![j]!)));
              expect(isWithinOneUnit(actual, BigInt(total) * BigInt(part), whole)).toBe(true);
            }
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('groups on both sides keep parts, people, months and the group totals of each side within one unit', () => {
    const grouped = fc
      .tuple(line(7), line(7))
      .chain(([rows, columns]) =>
        fc.tuple(fc.constant(rows), fc.constant(columns), labels(rows.length, 1), labels(columns.length, 1)),
      );
    fc.assert(
      fc.property(fc.nat(200), grouped, (total, [rows, columns, rowGroups, columnPaths]) => {
        const columnGroups = [columnPaths.map(([label]) => label!)];
        const parts = split(total, column(rows), [columns], 1, null, null, null, rowGroups, columnGroups);
        const whole = BigInt(sum(rows) * sum(columns));
        const checkSum = (is: readonly number[], js: readonly number[]) => {
          const actual = sum(is.flatMap((i) => js.map((j) => parts[i]![j]!)));
          const part = sum(is.map((i) => rows[i]!)) * sum(js.map((j) => columns[j]!));
          expect(isWithinOneUnit(actual, BigInt(total) * BigInt(part), whole)).toBe(true);
        };
        const everyRow = [...rows.keys()];
        const everyColumn = [...columns.keys()];
        const rowSets = [...groupIndexes(rowGroups.map(([label]) => label!)).values()];
        const columnSets = [...groupIndexes(columnGroups[0]!).values()];
        expect(sum(parts.map(sum))).toBe(total);
        for (const i of everyRow)
          for (const js of [...everyColumn.map((j) => [j]), ...columnSets, everyColumn]) checkSum([i], js);
        for (const is of [...rowSets, everyRow])
          for (const js of [...everyColumn.map((j) => [j]), everyColumn]) checkSum(is, js);
        for (const js of columnSets) checkSum(everyRow, js);
      }),
      { numRuns: 1000 },
    );
  });

  it('locked parts stay, limits are kept, the rest goes by weight and all add up', () => {
    const limited = fc.tuple(fc.nat(10_000), line(10)).chain(([total, weights]) => {
      const share = weights.map((w) => (total * w) / sum(weights));
      const limits = weights.map((_, i) =>
        fc
          .constantFrom('free', 'lock', 'min', 'max')
          .map((kind) => ({ kind, amount: Math.max(1, Math.round(share[i]!)) })),
      );
      return fc.tuple(fc.constant(total), fc.constant(weights), fc.tuple(...limits));
    });
    fc.assert(
      fc.property(limited, ([total, weights, limits]) => {
        const pick = (kind: string) => [limits.map((limit) => (limit.kind === kind ? limit.amount : null))];
        let parts: number[][];
        try {
          parts = split(total, [weights], null, 1, pick('lock'), pick('min'), pick('max'));
        } catch (error) {
          expect(error).toBeInstanceOf(SheetError);
          return;
        }
        expect(sum(parts[0]!)).toBe(total);
        parts[0]!.forEach((part, i) => {
          const { kind, amount } = limits[i]!;
          if (kind === 'lock') expect(part).toBe(amount);
          if (kind === 'min') expect(part).toBeGreaterThanOrEqual(amount);
          if (kind === 'max') expect(part).toBeLessThanOrEqual(amount);
          if (weights[i] === 0 && kind !== 'lock') expect(part).toBe(0);
        });
      }),
      { numRuns: 1000 },
    );
  });

  it('the opposite target gives the opposite parts', () => {
    fc.assert(
      fc.property(units, line(9), line(9), (total, rows, columns) => {
        const negated = split(-total, column(rows), [columns]).map((row) => row.map((part) => 0 - part));
        expect(negated).toEqual(split(total, column(rows), [columns]));
      }),
    );
  });

  it('scaling the weights changes nothing', () => {
    fc.assert(
      fc.property(
        units,
        line(9),
        line(9),
        fc.constantFrom(2, 2 ** 800, 2 ** -40, 3, 7, 1000, 0.1, 0.001),
        (total, rows, columns, k) => {
          const scaled = split(total, column(rows.map((w) => w * k)), [columns]);
          expect(scaled).toEqual(split(total, column(rows), [columns]));
        },
      ),
    );
  });

  it('unit 1 on x equals unit 100 on 100 · x, divided by 100', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), line(9), line(9), (total, rows, columns) => {
        const hundredfold = split(total * 100, column(rows), [columns], 100);
        expect(hundredfold.map((row) => row.map((part) => part / 100))).toEqual(split(total, column(rows), [columns]));
      }),
    );
  });

  it('equal weights differ by one unit at most, the earlier never less', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 6), fc.integer({ min: 1, max: 50 }), (total, count) => {
        const [parts] = split(total, [Array(count).fill(1)]) as [number[]];
        expect(parts).toEqual([...parts].sort((a, b) => b - a));
        expect(parts[0]! - parts.at(-1)!).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('a line of weights follows the largest remainders of exact whole-number arithmetic', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), line(40), (total, weights) => {
        expect(split(total, [weights])).toEqual([hamilton(total, weights)]);
      }),
      { numRuns: 1000 },
    );
  });
});

function groupIndexes(keys: readonly string[]): Map<string, number[]> {
  const groups = new Map<string, number[]>(keys.map((key) => [key, []]));
  keys.forEach((key, i) => {
    groups.get(key)!.push(i);
  });
  return groups;
}

/** Largest remainder in whole numbers of any size; ties to the earlier. */
function hamilton(total: number, weights: readonly number[]): number[] {
  const whole = BigInt(sum(weights));
  const exact = weights.map((w) => BigInt(total) * BigInt(w));
  const parts = exact.map((x) => Number(x / whole));
  const byRemainder = [...weights.keys()].sort((i, j) => Number((exact[j]! % whole) - (exact[i]! % whole)) || i - j);
  for (const i of byRemainder.slice(0, total - sum(parts))) parts[i]!++;
  return parts;
}

import fc from 'fast-check';
import { cutPlan, type PartLimit } from '../../../core/workbook/cut-plan';
import type { Operation, PlainCell, WorkbookPlan } from '../../../core/workbook/workbook-plan';

const limit = (most: number): PartLimit => ({ most, costOf: () => 1, costOfCells: (cells) => cells.length });

type CellOperation = Extract<Operation, { readonly kind: 'values' | 'formulas' | 'spill' }>;

const fillsCells = (operation: Operation): operation is CellOperation =>
  ['values', 'formulas', 'spill'].includes(operation.kind);

function cellsOf(operation: CellOperation): readonly (readonly PlainCell[])[] {
  if (operation.kind === 'spill') return [[operation.formula]];
  return operation.kind === 'values' ? operation.values : operation.formulas;
}

/** What is put where, in the order in which it is put there. */
function contents(plan: WorkbookPlan): readonly string[] {
  return plan
    .flatMap((operation) =>
      fillsCells(operation)
        ? cellsOf(operation).flatMap((line, i) =>
            line.map((cell, j) => [operation.sheet, operation.row + i, operation.column + j, cell] as const),
          )
        : [],
    )
    .map((each) => JSON.stringify(each));
}

const costOf = (part: WorkbookPlan) =>
  part.reduce((sum, each) => sum + 1 + (fillsCells(each) ? cellsOf(each).flat().length : 0), 0);

const block = fc
  .record({
    kind: fc.constantFrom('values', 'formulas', 'spill'),
    sheet: fc.constantFrom('A', 'B'),
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 8 }),
    columns: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ kind, rows, columns, ...place }): Operation => {
    const cells = Array.from({ length: rows }, (_, y) => Array.from({ length: columns }, (_, x) => `${y} ${x}`));
    if (kind === 'spill') return { kind, ...place, formula: '=S()' };
    return kind === 'values' ? { kind, ...place, values: cells } : { kind: 'formulas', ...place, formulas: cells };
  });
const other = fc.constantFrom('A', 'B').map((sheet): Operation => ({ kind: 'hideColumn', sheet, column: 1 }));

describe('a plan in parts', () => {
  it('is cut between rows where a part is full', () => {
    const plan: WorkbookPlan = [
      {
        kind: 'values',
        sheet: 'A',
        row: 1,
        column: 1,
        values: [
          [1, 2],
          [3, 4],
          [5, 6],
          [7, 8],
        ],
      },
      { kind: 'formulas', sheet: 'A', row: 1, column: 3, formulas: [['=A1'], ['=A2'], ['=A3'], ['=A4']] },
    ];
    expect(cutPlan(plan, { ...limit(6), costOf: () => 0 })).toEqual([
      [
        {
          kind: 'values',
          sheet: 'A',
          row: 1,
          column: 1,
          values: [
            [1, 2],
            [3, 4],
          ],
        },
        { kind: 'formulas', sheet: 'A', row: 1, column: 3, formulas: [['=A1'], ['=A2']] },
      ],
      [
        {
          kind: 'values',
          sheet: 'A',
          row: 3,
          column: 1,
          values: [
            [5, 6],
            [7, 8],
          ],
        },
        { kind: 'formulas', sheet: 'A', row: 3, column: 3, formulas: [['=A3'], ['=A4']] },
      ],
    ]);
  });

  it('is one part where there is room, and none where there is nothing to do', () => {
    const plan: WorkbookPlan = [{ kind: 'spill', sheet: 'A', row: 1, column: 1, formula: '=S()' }];
    expect(cutPlan(plan, limit(100))).toEqual([plan]);
    expect(cutPlan([], limit(100))).toEqual([]);
  });

  it('holds every cell once, no more than a part takes, and no row of a block in two parts', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(block, other), { maxLength: 12 }),
        fc.integer({ min: 6, max: 40 }),
        (plan, most) => {
          const parts = cutPlan(plan, limit(most));
          expect([...contents(parts.flat())].sort()).toEqual([...contents(plan)].sort());
          expect(parts.flat().filter((each) => !fillsCells(each))).toEqual(plan.filter((each) => !fillsCells(each)));
          for (const part of parts) {
            const rows = new Set(part.flatMap((each) => (fillsCells(each) ? [each.row] : [])));
            if (rows.size > 1 || part.some((each) => !fillsCells(each))) expect(costOf(part)).toBeLessThanOrEqual(most);
          }
        },
      ),
      { seed: 7, numRuns: 500 },
    );
  });
});

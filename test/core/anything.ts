import fc from 'fast-check';
import type { Argument } from '../../core/arguments/call-record';
import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.integer({ min: -50, max: 50_000 }),
  fc.constantFrom<Cell>(null, '', 0, -0, true, 1e308, -1e308, 5e-324, 46_000, 'Revenue', 'cost', 'base', 'countback'),
  fc.constant(new SheetError('#DIV/0!', 'missing', { argument: 'x' })),
);
const range = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  );
const column = fc.array(cell, { minLength: 3, maxLength: 3 }).map((cells) => cells.map((value) => [value]));

/** Whatever the arguments, a call gives cells that a sheet can show, or a SheetError. */
export function expectCellsOrSheetError(name: string, most: number): void {
  const argument: fc.Arbitrary<Argument> = fc.oneof(cell, range, column, column);
  fc.assert(
    fc.property(fc.array(argument, { maxLength: most }), (args) => {
      for (const value of [outcomeOf(name, args)].flat(2) as Cell[]) {
        expect(value).not.toBeNull();
        expect(value).not.toBeUndefined();
        if (typeof value === 'number') expect([Number.isFinite(value), Object.is(value, -0)]).toEqual([true, false]);
      }
    }),
    { numRuns: 2000 },
  );
}

function outcomeOf(name: string, args: readonly Argument[]): Cell | Matrix {
  try {
    return callFunction(name, args);
  } catch (error) {
    expect(error).toBeInstanceOf(SheetError);
    return 'refused';
  }
}

import type { Argument } from '../../core/arguments/call-record';
import type { Cell, Matrix } from '../../core/arguments/cell';
import { SheetError } from '../../core/arguments/sheet-error';
import { callFunction } from '../../core/call';
import { catalogue } from '../../core/catalogue';
import { seededRandom } from '../../core/sample/seeded-random';
import { oddArguments } from '../../tools/bench/odd-arguments';

/** A value, or a SheetError; anything else is thrown on. */
function outcome(name: string, args: readonly Argument[]): Cell | Matrix {
  try {
    return callFunction(name, args);
  } catch (error) {
    if (error instanceof SheetError) return error;
    throw new Error(`${name} ${JSON.stringify(args)}: ${String(error)}`);
  }
}

const isSound = (cell: Cell) =>
  typeof cell === 'number' ? Number.isFinite(cell) && !Object.is(cell, -0) : cell !== null && cell !== undefined;

/** Calls every function with that many odd lists of arguments, each time the same ones. */
export function callWithAnything(calls: number): void {
  it.each(catalogue.functions.map(({ name, parameters }) => [name, parameters] as const))(
    '%s gives a value or a SheetError, and never a number that is none',
    (name, parameters) => {
      const random = seededRandom(name.length * 7919 + name.charCodeAt(0));
      for (let call = 0; call < calls; call++) {
        const args = oddArguments(parameters, random);
        const result = outcome(name, args);
        const cells = Array.isArray(result) ? (result as Matrix).flat() : [result as Cell];
        if (!cells.every(isSound)) throw new Error(`${name} ${JSON.stringify(args)} gave ${JSON.stringify(result)}`);
      }
    },
  );
}

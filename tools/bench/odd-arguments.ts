import type { Argument } from '../../core/arguments/call-record';
import type { Cell, Matrix } from '../../core/arguments/cell';
import type { Parameter } from '../../core/arguments/define';
import { SheetError } from '../../core/arguments/sheet-error';
import type { Random } from '../../core/sample/seeded-random';

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;

const oddCells: readonly Cell[] = [
  null,
  '',
  '0',
  'x',
  '１２',
  '1,200',
  '=1',
  true,
  false,
  0,
  -0,
  1,
  -1,
  0.1,
  1e-9,
  1e9,
  1e15,
  2 ** 53,
  1e300,
  -1e300,
  5e-324,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  45000,
  45400.5,
  60000,
  3e6,
  new SheetError('#DIV/0!', 'missing', { argument: 'x' }),
];

function oddArgument(random: Random): Argument {
  const kind = random();
  if (kind < 0.3) return pick(oddCells, random);
  if (kind < 0.35) return pick([[], [[]], [[1], [1, 2]], [[1, 2], [3]]] as Matrix[], random);
  return table(1 + Math.floor(random() * 6), 1 + Math.floor(random() * 6), () => pick(oddCells, random));
}

const table = (rows: number, columns: number, cell: () => Cell): Matrix =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, cell));

/** An argument of the right kind, so that calls pass the first checks. */
function likely(parameter: Parameter, rows: number, columns: number, random: Random): Argument {
  if (parameter.optional && random() < 0.4) return null;
  const number = () => pick([0, 1, 2, 3, 5, 7.5, 10, 100, 1000, -4, 0.5], random);
  const day = () => 45000 + Math.floor(random() * 800);
  switch (parameter.type) {
    case 'number':
      return number();
    case 'date':
      return day();
    case 'choice':
      return pick(parameter.options, random);
    case 'dates':
      return table(rows, columns, day);
    case 'labels':
      return table(rows, columns, () => pick(['A', 'B', 'Revenue', 'Expense', ''], random));
    case 'cells':
      return table(rows, 1 + Math.floor(random() * 4), () =>
        pick([0, 1, 2, 100, day(), 'ratio', 'A', 'linear', ''], random),
      );
    default:
      return table(rows, columns, number);
  }
}

/** Makes arguments for a function: most of the right kind, some missing or odd. */
export function oddArguments(parameters: readonly Parameter[], random: Random): Argument[] {
  const isLikely = random() < 0.6;
  const shape = [pick([1, 1, 2, 3, 12], random), pick([1, 1, 2, 3], random)] as const;
  const count = isLikely ? parameters.length : Math.floor(random() * (parameters.length + 2));
  return Array.from({ length: count }, (_, i) => {
    const parameter = parameters[i];
    return isLikely && parameter && random() < 0.93 ? likely(parameter, ...shape, random) : oddArgument(random);
  });
}

import type { Cell, Matrix } from '../../core/arguments/cell';
import type { FunctionRecord, Parameter } from '../../core/arguments/define';
import { SheetError } from '../../core/arguments/sheet-error';
import { dateInZone } from './time-zones';

/** The arguments of an example as Sheets would pass them to its stub. */
export function asSheetsPasses(
  { parameters }: FunctionRecord,
  args: readonly (Cell | Matrix)[],
  zone: string,
): unknown[] {
  const given = args.map((argument) => argument !== null);
  return args.slice(0, given.lastIndexOf(true) + 1).map((argument, i) => {
    if (!Array.isArray(argument)) return toPassed(parameters[i]!, argument as Cell, zone);
    const rows = (argument as Matrix).map((row) => row.map((cell) => toPassed(parameters[i]!, cell, zone)));
    return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
  });
}

function toPassed({ type }: Parameter, cell: Cell, zone: string): unknown {
  if (cell === null) return '';
  if (cell instanceof SheetError) return cell.code;
  const isDay = type === 'date' || type === 'dates' || (type === 'cells' && becomesDate(cell));
  return isDay && typeof cell === 'number' ? (dateInZone(cell, zone) ?? cell) : cell;
}

/** 1982 to 2064. A plain number in this range also becomes a date and must come back as the same number. */
function becomesDate(cell: Cell): boolean {
  return typeof cell === 'number' && Number.isInteger(cell) && cell >= 30_000 && cell <= 60_000;
}

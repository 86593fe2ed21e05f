import type { Cell, Matrix } from './cell';
import { SheetError } from './sheet-error';

/** Writes a call as people type it: =SPLITTARGET(100,{5;3;2}), with commas across and semicolons down as in English Excel. */
export function formulaText(name: string, args: readonly (Cell | Matrix)[]): string {
  return `=${name}(${args.map(argumentText).join(',')})`;
}

export function argumentText(argument: Cell | Matrix): string {
  if (!Array.isArray(argument)) return cellText(argument as Cell);
  return `{${(argument as Matrix).map((row) => row.map((cell) => cellText(cell) || '""').join(',')).join(';')}}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof SheetError) return cell.code;
  if (typeof cell === 'string') return `"${cell.replaceAll('"', '""')}"`;
  return String(cell).toUpperCase();
}

import type { Area } from '../../core/workbook/workbook-plan';
import type { Sheet } from './google-types';
import { rangeOf } from './sheet-by';

/** Merges consecutive rows across the same columns in one call. */
export function mergeCells(sheet: Sheet, areas: readonly Area[]): void {
  const stacks: Area[] = [];
  for (const area of areas) {
    const last = stacks.at(-1);
    const isBelow = last?.column === area.column && last.columns === area.columns && last.row + last.rows === area.row;
    if (area.rows > 1) rangeOf(sheet, area).merge();
    else if (isBelow) stacks[stacks.length - 1] = { ...last, rows: last.rows + 1 };
    else stacks.push(area);
  }
  for (const stack of stacks) rangeOf(sheet, stack).mergeAcross();
}

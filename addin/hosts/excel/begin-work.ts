/// <reference types="office-js" />
import { LIST_SHEET } from '../../../core/workbook/long-lists';
import { backUpName, movedName } from './hidden-sheets';
import type { SheetBefore, WorkbookBefore } from './look-before';
import type { PlanChanges } from './plan-changes';
import type { PlanWriter } from './plan-writer';

/** A copy of a sheet as it was, on a sheet that nobody sees. */
export interface BackUp {
  readonly of: SheetBefore;
  readonly name: string;
}

/** What a plan does besides what stands in it. */
export interface Preparation {
  readonly backUps: readonly BackUp[];
  /** Sheets that go, while another one gets their name, with the name that they have meanwhile. */
  readonly moved: readonly BackUp[];
  readonly makesListSheet: boolean;
}

/** A plan that has been begun. */
export interface BegunPlan {
  readonly before: WorkbookBefore;
  readonly changes: PlanChanges;
  readonly preparation: Preparation;
}

export function prepare(
  { changed, removed, added }: PlanChanges,
  before: WorkbookBefore,
  hasLists: boolean,
): Preparation {
  const taken = new Set(before.all.map(({ name }) => name.toLowerCase()));
  const free = (nameOf: (number: number) => string): string => {
    let number = 1;
    while (taken.has(nameOf(number))) number++;
    taken.add(nameOf(number));
    return nameOf(number);
  };
  const sheetsOf = (names: readonly string[]) => names.map((name) => before.sheets.get(name)!);
  const isReplaced = (name: string) => added.some(({ sheet }) => sheet.toLowerCase() === name);
  return {
    backUps: sheetsOf(changed).map((of) => ({ of, name: free(backUpName) })),
    moved: sheetsOf(removed.filter(isReplaced)).map((of) => ({ of, name: free(movedName) })),
    makesListSheet: hasLists && before.lists === undefined,
  };
}

/**
 * The first thing that a plan does: protection is lifted, where it can be; then sheets are copied, before any of them
 * changes; then sheets are made.
 */
export function beginWork(
  context: Excel.RequestContext,
  { before, changes, preparation }: BegunPlan,
  writer: PlanWriter,
): void {
  const { backUps, moved, makesListSheet } = preparation;
  for (const { of } of backUps) if (of.protection) of.proxy.protection.unprotect();
  for (const { of, name } of backUps) {
    const copy = of.proxy.copy('End');
    copy.name = name;
    copy.visibility = 'VeryHidden';
  }
  // A copy may have come to the front.
  if (backUps.length > 0) context.workbook.worksheets.getItem(before.active).activate();
  for (const { of, name } of moved) of.proxy.name = name;
  if (makesListSheet) context.workbook.worksheets.add(LIST_SHEET).visibility = 'VeryHidden';
  for (const operation of changes.added) writer.carryOut(operation);
}

/** Sheets that were protected and of which the plan says nothing in this are so again. */
export function protectAgain({ work }: PlanChanges, { backUps }: Preparation): void {
  for (const { of } of backUps) {
    const isDecided = work.some(
      ({ kind, sheet }) =>
        (kind === 'protect' || kind === 'clearSheet') && sheet.toLowerCase() === of.name.toLowerCase(),
    );
    if (of.protection && !isDecided) of.proxy.protection.protect(of.protection);
  }
}

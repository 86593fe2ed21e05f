/// <reference types="office-js" />
import type { Operation } from '../../../core/workbook/workbook-plan';
import type { BegunPlan } from './begin-work';
import { isBackUp } from './hidden-sheets';
import type { NameBefore, WorkbookBefore } from './look-before';
import type { PlanChanges } from './plan-changes';
import { removeSheet } from './remove-sheet';
import { protectionOptions } from './sheet-view';

/** What is left to do when the plan has been carried out but for what cannot be taken back. */
export interface Ending {
  readonly names: readonly Pick<Excel.NamedItem, 'delete'>[];
  readonly drawings: readonly Drawings[];
  readonly removed: readonly Excel.Worksheet[];
  readonly backUps: readonly Excel.Worksheet[];
  /** Copies that another run left behind when it broke off: they may be all that there is of a sheet as it was. */
  readonly leftBehind: readonly Excel.Worksheet[];
}

/** The charts that a sheet had when it was cleared. */
interface Drawings {
  readonly sheet: Excel.Worksheet;
  readonly charts: readonly Excel.Chart[];
  /** The plan has protected it meanwhile, its charts with it. */
  readonly isProtected: boolean;
}

export function endingOf(context: Excel.RequestContext, { changes, preparation, before }: BegunPlan): Ending {
  const { worksheets } = context.workbook;
  const removed = changes.removed.map((name) => before.sheets.get(name)!);
  return {
    names: namesOf(changes, before).map(({ proxy }) => proxy),
    drawings: drawnOver(changes, before).map(({ of, isProtected }) => ({
      sheet: of.proxy,
      charts: of.charts.map(({ proxy }) => proxy),
      isProtected,
    })),
    removed: removed.map(({ proxy }) => proxy),
    backUps: preparation.backUps.map(({ name }) => worksheets.getItem(name)),
    leftBehind: before.all.filter(isLeftBehind).map(({ id }) => worksheets.getItem(id)),
  };
}

export function needsEnding({ changes, preparation, before }: BegunPlan): boolean {
  return changes.removed.length > 0 || preparation.backUps.length > 0 || before.all.some(isLeftBehind);
}

export function finishWork({ names, drawings, removed, backUps, leftBehind }: Ending): void {
  for (const sheet of leftBehind) sheet.visibility = 'Visible';
  for (const name of names) name.delete();
  for (const { sheet, charts, isProtected } of drawings) {
    if (isProtected) sheet.protection.unprotect();
    for (const chart of charts) chart.delete();
    if (isProtected) sheet.protection.protect(protectionOptions);
  }
  for (const sheet of [...removed, ...backUps]) removeSheet(sheet);
}

/** The same, where part of it may have been done already. */
export async function finishAgain(begun: BegunPlan): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    finishWork(await lookAtRest(context, begun));
    await context.sync();
  });
}

/** @returns Whether all is there still that cannot be taken back once it has gone. */
export async function isUntouched(begun: BegunPlan): Promise<boolean> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const left = await lookAtRest(context, begun);
    const charts = drawnOver(begun.changes, begun.before).map(({ of }) => of.charts.length);
    return (
      left.drawings.every((drawings, i) => drawings.charts.length === charts[i]) &&
      left.removed.length === begun.changes.removed.length &&
      left.backUps.length === begun.preparation.backUps.length
    );
  });
}

async function lookAtRest(context: Excel.RequestContext, { changes, preparation, before }: BegunPlan): Promise<Ending> {
  const { worksheets, names } = context.workbook;
  const all = worksheets.load('items/id,items/name');
  const known = names.load('items/name');
  const drawn = drawnOver(changes, before).map(({ of, isProtected }) => {
    const sheet = worksheets.getItem(of.id);
    return { of, sheet, isProtected, charts: sheet.charts.load('items/id') };
  });
  await context.sync();
  const removed = changes.removed.map((name) => before.sheets.get(name)!.id);
  const going = new Set(namesOf(changes, before).map(({ name }) => name));
  return {
    names: known.items.filter(({ name }) => going.has(name)),
    drawings: drawn.map(({ of, sheet, isProtected, charts }) => ({
      sheet,
      charts: charts.items.filter(({ id }) => of.charts.some((chart) => chart.id === id)),
      isProtected,
    })),
    removed: all.items.filter(({ id }) => removed.includes(id)),
    backUps: all.items.filter(({ name }) => preparation.backUps.some((backUp) => backUp.name === name)),
    leftBehind: all.items.filter(({ id }) => before.all.some((sheet) => sheet.id === id && isLeftBehind(sheet))),
  };
}

function isLeftBehind({ name, visibility }: WorkbookBefore['all'][number]): boolean {
  return isBackUp(name) && visibility === 'VeryHidden';
}

/** Sheets that were cleared and had charts. */
function drawnOver({ work }: PlanChanges, { sheets }: WorkbookBefore) {
  const named = (kind: Operation['kind']) =>
    new Set(work.flatMap((each) => (each.kind === kind ? [each.sheet.toLowerCase()] : [])));
  const isProtected = named('protect');
  return [...named('clearSheet')].flatMap((name) => {
    const of = sheets.get(name);
    return of && of.charts.length > 0 ? [{ of, isProtected: isProtected.has(name) }] : [];
  });
}

/** Of sheets that go, but for those that the plan leads elsewhere. */
function namesOf({ removed, work }: PlanChanges, { names }: WorkbookBefore): readonly NameBefore[] {
  const given = new Set(work.flatMap((each) => (each.kind === 'name' ? [each.name.toLowerCase()] : [])));
  return names.filter(({ name, sheet }) => sheet && removed.includes(sheet) && !given.has(name.toLowerCase()));
}

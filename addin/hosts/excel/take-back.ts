/// <reference types="office-js" />
import { areaAddress, columnLetters } from '../../../core/workbook/a1';
import { LIST_SHEET } from '../../../core/workbook/long-lists';
import type { BegunPlan, Preparation } from './begin-work';
import { isBackUp, isCopyOf } from './hidden-sheets';
import type { SheetBefore, WorkbookBefore } from './look-before';
import { removeSheet } from './remove-sheet';
import { type KnownLines, restoreSheet } from './restore-sheet';
import { MARK_PROPERTY, markProperty } from './sheet-mark';

const TRIES = 2;
const LAST_COLUMN = 'XFD';

/** The workbook is as it was before, however far the plan has come. Throws where Excel will not have it. */
export async function takeBack(begun: BegunPlan): Promise<void> {
  const known = new Map<string, KnownLines>();
  for (let tried = 1; ; tried++) {
    try {
      await Excel.run({ delayForCellEdit: true }, (context) => takeBackOnce(context, begun, known, tried === 1));
      return;
    } catch (error) {
      if (tried === TRIES) throw error;
    }
  }
}

async function takeBackOnce(
  context: Excel.RequestContext,
  begun: BegunPlan,
  known: Map<string, KnownLines>,
  whole: boolean,
): Promise<void> {
  const { before, changes, preparation } = begun;
  const { worksheets } = context.workbook;
  const all = worksheets.load('items/id,items/name,items/visibility');
  const names = context.workbook.names.load('items/name,items/formula');
  const sheets = [...before.sheets.values()].map((of) => askSheet(worksheets, of, preparation));
  await context.sync();
  for (const sheet of sheets) {
    if (!hasBackUp(sheet)) continue;
    const lines: KnownLines = known.get(sheet.backUpName) ?? new Map();
    known.set(sheet.backUpName, lines);
    await restoreSheet(context, sheet, { work: changes.work, known: lines, whole });
  }
  removeNewNames(names.items, begun);
  removeNewSheets(all.items, sheets, begun);
  for (const sheet of sheets) putPropertiesBack(sheet);
  putNamesBack(context, names.items, before);
  if (before.lists) trimLists(worksheets, before.lists);
  selectAsBefore(context, begun);
  for (const sheet of all.items) {
    const old = before.all.find(({ id }) => id === sheet.id);
    if (old && isBackUp(old.name) && sheet.visibility !== old.visibility) sheet.visibility = old.visibility;
    if (preparation.backUps.some(({ name }) => name === sheet.name)) removeSheet(sheet);
  }
  await context.sync();
}

type AskedSheet = ReturnType<typeof askSheet>;

function askSheet(worksheets: Excel.WorksheetCollection, of: SheetBefore, { backUps }: Preparation) {
  const proxy = worksheets.getItem(of.id).load('name');
  const backUpName = backUps.find((each) => each.of === of)?.name;
  const backUp = backUpName === undefined ? undefined : worksheets.getItemOrNullObject(backUpName).load('id');
  return {
    of,
    proxy,
    backUp,
    backUpName,
    used: backUp?.getUsedRangeOrNullObject(false).load('rowIndex,rowCount,columnIndex,columnCount'),
    protection: proxy.protection.load('protected'),
    charts: proxy.charts.load('items/id'),
    mark: markProperty(proxy).load('value'),
  };
}

/** Where there is none, the plan did not come as far as to change anything on the sheet. */
function hasBackUp(
  sheet: AskedSheet,
): sheet is AskedSheet & { backUp: Excel.Worksheet; backUpName: string; used: Excel.Range } {
  return sheet.backUp !== undefined && !sheet.backUp.isNullObject;
}

/** Those that the plan made, and copies that it had not named yet; not what somebody else made meanwhile. */
function removeNewSheets(
  now: readonly Excel.Worksheet[],
  asked: readonly AskedSheet[],
  { before, changes, preparation }: BegunPlan,
): void {
  const added = new Set(changes.added.map(({ sheet }) => sheet.toLowerCase()));
  const uncopied = asked.filter((sheet) => sheet.backUp?.isNullObject).map(({ of }) => of.name);
  for (const sheet of now) {
    if (before.all.some(({ id }) => id === sheet.id)) continue;
    const isStray = uncopied.some((name) => isCopyOf(sheet.name, name));
    const isList = preparation.makesListSheet && sheet.name === LIST_SHEET;
    if (added.has(sheet.name.toLowerCase()) || isStray || isList) removeSheet(sheet);
  }
}

function putPropertiesBack(sheet: AskedSheet): void {
  const { of, proxy, mark, protection } = sheet;
  if (proxy.name !== of.name) proxy.name = of.name;
  if (of.mark === undefined && !mark.isNullObject) mark.delete();
  if (of.mark !== undefined && (mark.isNullObject || mark.value !== of.mark)) {
    proxy.customProperties.add(MARK_PROPERTY, of.mark);
  }
  if (of.protection && (hasBackUp(sheet) || !protection.protected)) proxy.protection.protect(of.protection);
}

/** Those that the plan gave. */
function removeNewNames(now: readonly Excel.NamedItem[], { before: { names }, changes }: BegunPlan): void {
  const given = new Set(changes.work.flatMap((each) => (each.kind === 'name' ? [each.name.toLowerCase()] : [])));
  for (const name of now) {
    const isOld = names.some((each) => each.name === name.name);
    if (!isOld && given.has(name.name.toLowerCase())) name.delete();
  }
}

function putNamesBack(
  { workbook }: Excel.RequestContext,
  now: readonly Excel.NamedItem[],
  { names }: WorkbookBefore,
): void {
  for (const { name, formula } of names) {
    const there = now.find((each) => each.name === name);
    if (!there) workbook.names.add(name, formula);
    else if (there.formula !== formula) there.formula = formula;
  }
}

/** Columns that the plan added. */
function trimLists(worksheets: Excel.WorksheetCollection, lists: readonly (readonly unknown[])[]): void {
  const width = Math.max(0, ...lists.map((row) => row.length));
  const added = `${columnLetters(width + 1)}:${LAST_COLUMN}`;
  worksheets.getItem(LIST_SHEET).getRange(added).untrack().clear('All');
}

function selectAsBefore({ workbook }: Excel.RequestContext, { before, changes }: BegunPlan): void {
  if (!changes.work.some(({ kind }) => kind === 'select')) return;
  const sheet = workbook.worksheets.getItem(before.active);
  if (before.selection) sheet.getRange(areaAddress(before.selection)).untrack().select();
  else sheet.activate();
}

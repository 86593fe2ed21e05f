import type { Place } from '../../core/workbook/workbook-plan';
import { deleteSheet } from './delete-sheet';
import type { Book } from './google-types';
import { releaseHold } from './hold-sheets';
import { isBackUpOf } from './keep-sheet';
import { readRecords } from './records';
import { restoreName, restoreSheet } from './restore-sheet';
import { findSheet, sheetWithId } from './sheet-by';
import type { Work } from './work';
import { dropWork, holdsIn, rememberFinished, writeWork } from './works';

/** From here on there is no way back; what is left to do can be done again where it stops. */
export function finishWork(book: Book, begun: Work, select?: Place): void {
  const work: Work = { ...begun, state: 'finishing' };
  writeWork(work);
  for (const name of work.made) findSheet(book, name)?.showSheet();
  for (const { id, charts } of work.kept.filter(({ id }) => work.emptied.includes(id))) {
    const sheet = sheetWithId(book, id);
    for (const chart of sheet?.getCharts() ?? [])
      if (charts.includes(chart.getChartId() ?? 0)) sheet!.removeChart(chart);
  }
  if (select) findSheet(book, select.sheet)?.getRange(select.row, select.column).activate();
  for (const id of [...work.kept.map(({ backUp }) => backUp), ...work.removed.map(({ id }) => id)]) {
    const sheet = sheetWithId(book, id);
    if (sheet) deleteSheet(book, sheet);
  }
  rememberFinished(work);
  leaveWork(book, work);
}

/** Newest first: what was made goes, then what was changed is as it was. Each sheet is ticked off when it is done. */
export function takeBackWork(book: Book, begun: Work): void {
  let work = begun;
  const tickOff = (left: Partial<Work>) => {
    work = { ...work, ...left };
    writeWork(work);
  };
  for (const name of work.made) {
    const sheet = findSheet(book, name);
    if (sheet) deleteSheet(book, sheet);
  }
  if (work.made.length > 0) tickOff({ made: [] });
  for (const { id, name, wasHidden } of work.removed) {
    const sheet = sheetWithId(book, id);
    if (!sheet) continue;
    if (sheet.getName() !== name) sheet.setName(name);
    if (!wasHidden) sheet.showSheet();
  }
  for (const kept of work.kept) {
    restoreSheet(book, kept);
    tickOff({ kept: work.kept.filter(({ id }) => id !== kept.id) });
  }
  for (const name of work.names) restoreName(book, name);
  leaveWork(book, work);
}

/** The sheets that the work itself held are free again, and nothing is left of it: no copy that it came to make either. */
function leaveWork(book: Book, work: Work): void {
  for (const sheet of book.getSheets()) if (isBackUpOf(sheet.getName(), work.id)) book.deleteSheet(sheet);
  for (const hold of holdsIn(readRecords())) if (hold.id === work.id) releaseHold(book, hold);
  dropWork(work);
}

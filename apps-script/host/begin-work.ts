import { check } from '../../core/arguments/sheet-error';
import { checkPlan } from '../../core/workbook/check-plan';
import type { PlanOutline } from '../../core/workbook/host-steps';
import { currentUser } from './current-user';
import type { Book } from './google-types';
import { holdSheets, refuseHeld } from './hold-sheets';
import type { Records } from './records';
import { holdsIn, writeWork } from './works';

export interface BeginRequest {
  readonly work: string;
  readonly outline: PlanOutline;
  readonly holds: readonly string[];
}

/** Refuses what cannot be done; then writes down that it has begun, and holds what it is going to change and nobody holds. */
export function beginWork(book: Book, request: BeginRequest, records: Records, now: number): void {
  const { work, outline, holds } = request;
  const sheets = distinct(outline.filter(({ kind }) => kind !== 'select').map(({ sheet }) => sheet));
  refuseHeld(records, sheets, holds);
  const present = new Map(book.getSheets().map((sheet) => [sheet.getName(), sheet]));
  checkPlan(outline, [...present.keys()]);
  const mine = holdsIn(records).filter(({ id }) => holds.includes(id));
  check(mine.length === holds.length, 'workTakenBack', {});
  writeWork({
    id: work,
    who: currentUser(),
    touched: now,
    state: 'working',
    holds,
    sheets,
    made: [],
    kept: [],
    removed: [],
    names: [],
    written: {},
    emptied: [],
  });
  const held = new Set(mine.flatMap((hold) => hold.sheets.map(({ id }) => id)));
  const concerned = new Set(sheets.map((name) => name.toLowerCase()));
  const open = [...present].flatMap(([name, sheet]) =>
    concerned.has(name.toLowerCase()) && !held.has(sheet.getSheetId()) ? [name] : [],
  );
  if (open.length > 0) holdSheets(book, work, open, now);
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

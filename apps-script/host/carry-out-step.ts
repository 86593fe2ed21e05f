import { invalid, SheetError } from '../../core/arguments/sheet-error';
import type { HostStep, StepAnswer, StepValues } from '../../core/workbook/host-steps';
import { readJson } from '../../core/workbook/read-json';
import { stepSchema } from '../../core/workbook/step-schema';
import { beginWork } from './begin-work';
import { carryOutPart } from './carry-out-part';
import { finishWork } from './end-work';
import type { Book } from './google-types';
import { holdSheets, refuseHeld, releaseHold } from './hold-sheets';
import { listSheets } from './list-sheets';
import { readAreas } from './read-areas';
import { readRecords } from './records';
import { endWork, hasLeftBehind, takeBackLeftBehind } from './take-back-left-behind';
import { withLock } from './with-lock';
import { WorkInProgress } from './work-in-progress';
import { holdsIn, wasFinished, workNamed, worksIn, writeHold } from './works';

/**
 * The one function that the sidebar calls. Texts of JSON go both ways: dates and undefined would not arrive.
 * @param text A `HostStep`.
 * @returns A `StepAnswer`; nothing is thrown.
 */
export function carryOutStep(text: string, now: () => number = Date.now): string {
  return JSON.stringify(
    answer(() => {
      const step = readJson('planfoldStep', text, stepSchema);
      return carryOut(step, SpreadsheetApp.getActiveSpreadsheet(), now());
    }),
  );
}

function answer(work: () => StepValues[keyof StepValues]): StepAnswer {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const { key, parameters } = toSheetError(error);
    return { ok: false, key, parameters };
  }
}

/** Google's messages are in the user's language; only in English is a protection known by its message. */
function toSheetError(error: unknown): SheetError {
  if (error instanceof SheetError) return error;
  const message = messageOf(error);
  return /protected (cell|range|sheet)/i.test(message)
    ? invalid('hostProtected', {})
    : invalid('hostRefused', { message });
}

/** What Google throws need not be of the script's realm. */
function messageOf(error: unknown): string {
  return typeof error === 'object' && error !== null ? String(Reflect.get(error, 'message')) : String(error);
}

function carryOut(step: HostStep, book: Book, now: number): StepValues[keyof StepValues] {
  switch (step.step) {
    case 'inventory':
      if (hasLeftBehind(readRecords(), now)) withLock(() => takeBackLeftBehind(book, now));
      return listSheets(book);
    case 'read':
      return readAreas(book, step.areas, step.what);
    case 'hold':
      return locked(() => {
        refuseHeld(takeBackLeftBehind(book, now), step.sheets, [step.hold]);
        holdSheets(book, step.hold, step.sheets, now);
      });
    case 'release':
      return locked(() => {
        for (const hold of holdsIn(readRecords())) if (hold.id === step.hold) releaseHold(book, hold);
      });
    case 'begin':
      return locked(() => beginWork(book, step, takeBackLeftBehind(book, now), now));
    case 'part':
      return locked(() => {
        const records = readRecords();
        const work = workNamed(records, step.work);
        for (const hold of holdsIn(records)) {
          if (hold.id === work.id || work.holds.includes(hold.id)) writeHold({ ...hold, touched: now });
        }
        carryOutPart(new WorkInProgress(book, { ...work, touched: now }), step);
      });
    case 'finish':
      return locked(() => finishWork(book, workNamed(readRecords(), step.work), step.select));
    case 'takeBack':
      return withLock(() => {
        const records = readRecords();
        const work = worksIn(records).find(({ id }) => id === step.work);
        if (work) endWork(book, work);
        return work?.state === 'finishing' || wasFinished(records, step.work) ? 'finished' : 'takenBack';
      });
    default:
      return step satisfies never;
  }
}

function locked(work: () => void): null {
  withLock(work);
  return null;
}

import { finishWork, takeBackWork } from './end-work';
import type { Book } from './google-types';
import { releaseHold } from './hold-sheets';
import { type Records, readRecords } from './records';
import type { Work } from './work';
import { holdsIn, isLeftBehind, worksIn } from './works';

/** Whether there is something to take back; needs no lock. */
export function hasLeftBehind(records: Records, now: number): boolean {
  return [...worksIn(records), ...holdsIn(records)].some((each) => isLeftBehind(each, now));
}

/** Clears up after a closed browser: undoes a plan, or finishes it if finishing had begun, and releases holds. */
export function takeBackLeftBehind(book: Book, now: number): Records {
  const records = readRecords();
  if (!hasLeftBehind(records, now)) return records;
  for (const work of worksIn(records)) if (isLeftBehind(work, now)) tryTo(() => endWork(book, work));
  for (const hold of holdsIn(readRecords())) if (isLeftBehind(hold, now)) tryTo(() => releaseHold(book, hold));
  return readRecords();
}

/** Skips work that only the owner or its author may undo; it stays held and does not block other work. */
function tryTo(takeBack: () => void): void {
  try {
    takeBack();
  } catch {}
}

export function endWork(book: Book, work: Work): void {
  if (work.state === 'finishing') finishWork(book, work);
  else takeBackWork(book, work);
}

import { finishWork, takeBackWork } from './end-work';
import type { Book } from './google-types';
import { releaseHold } from './hold-sheets';
import { type Records, readRecords } from './records';
import type { Work } from './work';
import { holdsIn, isLeftBehind, worksIn } from './works';

/** Where there is something to take back; asks for no lock. */
export function hasLeftBehind(records: Records, now: number): boolean {
  return [...worksIn(records), ...holdsIn(records)].some((each) => isLeftBehind(each, now));
}

/** What a browser that was closed left half done: a plan is taken back, or finished where that had begun; sheets are let go. */
export function takeBackLeftBehind(book: Book, now: number): Records {
  const records = readRecords();
  if (!hasLeftBehind(records, now)) return records;
  for (const work of worksIn(records)) if (isLeftBehind(work, now)) tryTo(() => endWork(book, work));
  for (const hold of holdsIn(readRecords())) if (isLeftBehind(hold, now)) tryTo(() => releaseHold(book, hold));
  return readRecords();
}

/** What this user may not take back, as only the owner or who did it may, goes on being held and stands in nobody else's way. */
function tryTo(takeBack: () => void): void {
  try {
    takeBack();
  } catch {}
}

export function endWork(book: Book, work: Work): void {
  if (work.state === 'finishing') finishWork(book, work);
  else takeBackWork(book, work);
}

import type * as z from 'zod/mini';
import { invalid } from '../../core/arguments/sheet-error';
import { finishedSchema, holdSchema, workSchema } from './record-schema';
import { dropRecord, type Records, writeRecord } from './records';
import type { Hold, Work } from './work';

/** A hold or work that has been idle for the longest time that a call may take counts as left behind. */
const LONGEST_PAUSE_MS = 6 * 60_000;

const WORK = 'planfold work ';
const HOLD = 'planfold hold ';
const LAST_FINISHED = 'planfold finished';

export function worksIn(records: Records): readonly Work[] {
  return recordsNamed(records, WORK, workSchema);
}

export function holdsIn(records: Records): readonly Hold[] {
  return recordsNamed(records, HOLD, holdSchema);
}

/** Throws SheetError if the work is gone: it was idle for so long that another run undid it. */
export function workNamed(records: Records, id: string): Work {
  const work = workSchema.safeParse(records.get(WORK + id)).data;
  if (!work) throw invalid('workTakenBack', {});
  return work;
}

export function isLeftBehind({ touched }: { readonly touched: number }, now: number): boolean {
  return now - touched > LONGEST_PAUSE_MS;
}

export function writeWork(work: Work): void {
  writeRecord(WORK + work.id, work);
}

export function dropWork({ id }: Work): void {
  dropRecord(WORK + id);
}

export function writeHold(hold: Hold): void {
  writeRecord(HOLD + hold.id, hold);
}

export function dropHold({ id }: Hold): void {
  dropRecord(HOLD + id);
}

/** Lets a sidebar that lost the answer find out that its work was finished; the last one is enough. */
export function rememberFinished({ id }: Work): void {
  writeRecord(LAST_FINISHED, { id });
}

export function wasFinished(records: Records, id: string): boolean {
  return finishedSchema.safeParse(records.get(LAST_FINISHED)).data?.id === id;
}

/** Ignores records of another shape: nothing can be undone from them. */
function recordsNamed<T>(records: Records, prefix: string, schema: z.ZodMiniType<T>): readonly T[] {
  return [...records].flatMap(([key, value]) => {
    const read = key.startsWith(prefix) ? schema.safeParse(value) : undefined;
    return read?.success ? [read.data] : [];
  });
}

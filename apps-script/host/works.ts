import type * as z from 'zod/mini';
import { invalid } from '../../core/arguments/sheet-error';
import { finishedSchema, holdSchema, workSchema } from './record-schema';
import { dropRecord, type Records, writeRecord } from './records';
import type { Hold, Work } from './work';

/** How long a hold or a work stands still before it is taken for left behind: as long as one call may take. */
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

/** Throws SheetError where the work is not there any more: others took it back, for it had stood still. */
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

/** Whoever did not hear that a work was finished can still find out; the last one is enough. */
export function rememberFinished({ id }: Work): void {
  writeRecord(LAST_FINISHED, { id });
}

export function wasFinished(records: Records, id: string): boolean {
  return finishedSchema.safeParse(records.get(LAST_FINISHED)).data?.id === id;
}

/** A record of another shape is not ours: nothing can be taken back from it. */
function recordsNamed<T>(records: Records, prefix: string, schema: z.ZodMiniType<T>): readonly T[] {
  return [...records].flatMap(([key, value]) => {
    const read = key.startsWith(prefix) ? schema.safeParse(value) : undefined;
    return read?.success ? [read.data] : [];
  });
}

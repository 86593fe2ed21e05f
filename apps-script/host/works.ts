import type * as z from 'zod/mini';
import { invalid } from '../../core/arguments/sheet-error';
import type { KeptProtection } from './protections';
import { finishedSchema, holdSchema, workSchema } from './record-schema';
import { dropRecord, type Records, writeRecord } from './records';

/** How long a hold or a work stands still before it is taken for left behind: as long as one call may take. */
const LONGEST_PAUSE_MS = 6 * 60_000;

const WORK = 'planfold work ';
const HOLD = 'planfold hold ';
const LAST_FINISHED = 'planfold finished';

export interface HeldSheet {
  readonly id: number;
  readonly name: string;
}

/** Who keeps others from typing into which sheets. */
export interface Hold {
  readonly id: string;
  /** Blank where Google does not tell. */
  readonly who: string;
  /** When it was last heard of. */
  readonly touched: number;
  readonly sheets: readonly HeldSheet[];
}

/** A sheet as it was before a work changed it; the rest is on its back-up. */
export interface KeptSheet {
  readonly id: number;
  readonly backUp: number;
  readonly charts: readonly number[];
  readonly mark: string | null;
  readonly protections: readonly KeptProtection[];
}

/** A name's cells before a work: their sheet's name and address; null where there was no such name. */
export interface KeptName {
  readonly name: string;
  readonly place: { readonly sheet: string; readonly address: string } | null;
}

/** All that it takes to take a plan back that is half carried out. */
export interface Work {
  readonly id: string;
  readonly who: string;
  readonly touched: number;
  readonly state: 'working' | 'finishing';
  /** Of the one who asks. */
  readonly holds: readonly string[];
  /** The sheets that it is about, those that it makes included. */
  readonly sheets: readonly string[];
  /** Names of the sheets that it has made. */
  readonly made: readonly string[];
  readonly kept: readonly KeptSheet[];
  /** Out of sight until all is done. */
  readonly removed: readonly { readonly id: number; readonly name: string; readonly wasHidden: boolean }[];
  readonly names: readonly KeptName[];
  /** Of sheets that were made or emptied, the last row that has been written to; nothing is below it. */
  readonly written: { readonly [sheet: string]: number };
  /** Sheets that were emptied: the charts that they had go at the end. */
  readonly emptied: readonly number[];
}

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

/// <reference types="office-js" />
import { check, invalid } from '../../../core/arguments/sheet-error';
import { cutPlan } from '../../../core/workbook/cut-plan';
import { LongLists } from '../../../core/workbook/long-lists';
import { preparePlan } from '../../../core/workbook/prepare-plan';
import type { Watch } from '../../../core/workbook/sheet-host';
import type { WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { type BegunPlan, beginWork, prepare, protectAgain } from './begin-work';
import { messageOf } from './excel-errors';
import { endingOf, finishAgain, finishWork, isUntouched, needsEnding } from './finish-work';
import { listOperations } from './list-operations';
import { lookBefore, type WorkbookBefore } from './look-before';
import type { OwnFormulas } from './own-formulas';
import { partLimit } from './part-limit';
import { changesOf, type PlanChanges } from './plan-changes';
import { PlanWriter } from './plan-writer';
import { showBackUps } from './show-back-ups';
import { takeBack } from './take-back';

export interface PlanRequest {
  readonly plan: WorkbookPlan;
  readonly formulas: OwnFormulas;
  readonly watch: Watch | undefined;
  /** In bytes, of one request. */
  readonly largest: number | undefined;
}

/** How far it has come. */
interface Progress {
  begun?: BegunPlan;
  /** Everything but what cannot be taken back has been done. */
  isDone: boolean;
}

/** All of it or nothing: one round trip to look, one for each part of the plan, one for what cannot be taken back. */
export async function carryOutPlan(request: PlanRequest): Promise<void> {
  const progress: Progress = { isDone: false };
  try {
    await Excel.run({ delayForCellEdit: true }, (context) => work(context, request, progress));
  } catch (error) {
    if (!progress.begun) throw error;
    await recover(progress.begun, progress.isDone, error);
  }
}

async function work(context: Excel.RequestContext, request: PlanRequest, progress: Progress): Promise<void> {
  const { plan, formulas, watch, largest } = request;
  const before = await lookBefore(context, plan);
  const ordered = preparePlan(
    plan,
    before.all.map(({ name }) => name),
  );
  const changes = changesOf(ordered, before);
  checkOneStays(changes, before);
  const lists = new LongLists(before.lists ?? []);
  const listed = listOperations(changes.work, lists);
  const preparation = prepare(changes, before, listed.length > 0);
  const begun = { before, changes, preparation };
  progress.begun = begun;
  const writer = new PlanWriter(context, { plan: changes.work, before, formulas, lists });
  const cut = cutPlan([...listed, ...changes.work], partLimit(largest));
  const parts = cut.length > 0 ? cut : [[]];
  const steps = parts.length + (needsEnding(begun) ? 1 : 0);
  for (const [place, part] of parts.entries()) {
    if (watch?.isCancelled()) throw invalid('cancelled', {});
    context.workbook.application.suspendApiCalculationUntilNextSync();
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    if (place === 0) beginWork(context, begun, writer);
    for (const operation of part) writer.carryOut(operation);
    if (place === parts.length - 1) protectAgain(changes, preparation);
    await context.sync();
    watch?.progress(place + 1, steps);
  }
  if (watch?.isCancelled()) throw invalid('cancelled', {});
  if (steps === parts.length) return;
  progress.isDone = true;
  finishWork(endingOf(context, begun));
  await context.sync();
  watch?.progress(steps, steps);
}

/** What only removes is done again; what was only begun is taken back. Throws what is to be told to the user. */
async function recover(begun: BegunPlan, isDone: boolean, error: unknown): Promise<void> {
  if (isDone && (await hasFinished(begun))) return;
  if (!(isDone && (await hasLost(begun))) && (await hasTakenBack(begun))) throw error;
  await showBackUps(begun.preparation).catch(() => {});
  const sheets = [...begun.before.sheets.values()].map(({ name }) => name).join(', ');
  throw invalid('hostHalfway', { message: messageOf(error), sheets });
}

const hasFinished = (begun: BegunPlan): Promise<boolean> => isFine(finishAgain(begun));
const hasTakenBack = (begun: BegunPlan): Promise<boolean> => isFine(takeBack(begun));
/** Where nobody can tell, it has. */
const hasLost = async (begun: BegunPlan): Promise<boolean> => !(await isUntouched(begun).catch(() => false));

function isFine(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  );
}

/** Excel keeps no workbook without a sheet that can be seen. */
function checkOneStays({ added, removed }: PlanChanges, { all, sheets }: WorkbookBefore): void {
  const [first, ...others] = removed.map((name) => sheets.get(name)!);
  if (!first || added.length > 0) return;
  const going = [first, ...others].map(({ id }) => id);
  const stays = all.some(({ id, visibility }) => visibility === 'Visible' && !going.includes(id));
  check(stays, 'sheetLast', { sheet: first.name });
}

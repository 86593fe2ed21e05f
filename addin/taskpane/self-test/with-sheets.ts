import { check, invalid } from '../../../core/arguments/sheet-error';
import type { SheetHost, Watch } from '../../../core/workbook/sheet-host';
import type { Mark, WorkbookPlan } from '../../../core/workbook/workbook-plan';

const TEMPLATE = 'selfTest';
const MOST_TRIES = 3;
const PAUSE_MS = 1_000;

/** Distinguishes the self-test's sheets from all others, even from those that look the same. */
export function testMark(language: string): Mark {
  return { template: TEMPLATE, version: 1, period: '', language };
}

export function isTestMark(mark: Mark | undefined): boolean {
  return mark?.template === TEMPLATE;
}

export interface WithSheets {
  readonly host: SheetHost;
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Watches the sheets being made. */
  readonly making: Watch;
  /** Called after the work, before the sheets are removed. */
  readonly removing: () => Promise<Watch>;
}

/** Makes the sheets of a plan, works with them and removes them, whatever the outcome. */
export async function withSheets<T>(setting: WithSheets, plan: WorkbookPlan, work: () => Promise<T>): Promise<T> {
  const { host, making, removing } = setting;
  const names = sheetsOf(plan);
  await refuseTaken(host, names);
  let isMade = false;
  try {
    await host.apply(plan, making);
    isMade = true;
    return await work();
  } finally {
    const { progress } = await removing();
    // A failed plan leaves nothing behind unless the host misbehaves; then only marked sheets are certain to be ours.
    const isOurs = isMade ? new Set(names.map((name) => name.toLowerCase())) : undefined;
    await removeSheets(setting, { progress, isCancelled: () => false }, isOurs);
  }
}

export function sheetsOf(plan: WorkbookPlan): readonly string[] {
  return plan.flatMap(({ kind, sheet }) => (kind === 'addSheet' ? [sheet] : []));
}

export async function refuseTaken(host: SheetHost, names: readonly string[]): Promise<void> {
  const { sheets } = await host.inventory();
  const present = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (const sheet of names) check(!present.has(sheet.toLowerCase()), 'sheetTaken', { sheet });
}

/** @param made Names in lower case; by default, all sheets with the self-test's mark. */
export async function removeSheets(
  { host, pause }: Pick<WithSheets, 'host' | 'pause'>,
  watch: Watch,
  made?: ReadonlySet<string>,
): Promise<void> {
  let left: readonly string[] = made ? [...made] : [];
  for (let tries = 1; ; tries++) {
    try {
      const { sheets } = await host.inventory();
      left = sheets
        .filter(({ name, mark }) => (made ? made.has(name.toLowerCase()) : isTestMark(mark)))
        .map(({ name }) => name);
      if (left.length === 0) return;
      await host.apply(
        left.map((sheet) => ({ kind: 'removeSheet', sheet }) as const),
        watch,
      );
      return;
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      if (tries === MOST_TRIES) throw invalid('selfTestLeft', { names: left.join(', '), message });
      await pause(PAUSE_MS);
    }
  }
}

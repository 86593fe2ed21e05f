import { invalid, SheetError } from '../../../core/arguments/sheet-error';
import { cutPlan } from '../../../core/workbook/cut-plan';
import type { HostStep, StepValues } from '../../../core/workbook/host-steps';
import { orderPlan } from '../../../core/workbook/order-plan';
import { sizesOf } from '../../../core/workbook/plan-sizes';
import { readJson, readShape } from '../../../core/workbook/read-json';
import type { CellBlock, HostFlags, Inventory, SheetHost, Watch } from '../../../core/workbook/sheet-host';
import { answerSchema, valueSchemas } from '../../../core/workbook/step-schema';
import type { Area, Place, WorkbookPlan } from '../../../core/workbook/workbook-plan';
import { partLimit } from './part-limit';
import { joinBands, readSteps } from './read-steps';

/** The script's function, as a sentence about its answers names it. */
const SOURCE = 'planfoldStep';
/** How often it is tried to take a plan back, whatever the connection does. */
const TRIES = 3;

/** The port over a script that lives with the spreadsheet: it reads and writes there, step by step. */
export class RemoteHost implements SheetHost {
  readonly flags: HostFlags = { runsFunctions: true, calculates: true, cannot: ['print'] };
  private readonly holds = new Set<string>();

  constructor(
    private readonly call: (text: string) => Promise<string>,
    private readonly newId: () => string = () => crypto.randomUUID(),
  ) {}

  async apply(plan: WorkbookPlan, watch?: Watch): Promise<void> {
    const work = this.newId();
    const sheets = [...new Set(plan.map(({ sheet }) => sheet))];
    const ordered = orderPlan(plan).filter(({ kind }) => kind !== 'print' && kind !== 'select');
    const select = plan.filter((each) => each.kind === 'select').at(-1);
    try {
      await this.ask({ step: 'begin', work, outline: outlineOf(plan), holds: [...this.holds] });
      await this.carryOut(work, ordered, watch);
    } catch (error) {
      await this.takeBack(work, sheets, error);
      throw error;
    }
    await this.finish(work, sheets, select && toPlace(select));
  }

  async read(areas: readonly Area[], what: 'values' | 'formulas'): Promise<readonly CellBlock[]> {
    const blocks: CellBlock[][] = areas.map(() => []);
    for (const bands of readSteps(areas)) {
      const cells = await this.ask({ step: 'read', areas: bands.map(({ area }) => area), what });
      joinBands(blocks, bands, cells);
    }
    return blocks.map((bands) => bands.flat());
  }

  inventory(): Promise<Inventory> {
    return this.ask({ step: 'inventory' });
  }

  async hold(sheets: readonly string[]): Promise<() => Promise<void>> {
    if (sheets.length === 0) return async () => {};
    const hold = this.newId();
    const release = () => this.release(hold);
    try {
      await this.ask({ step: 'hold', hold, sheets });
    } catch (error) {
      await release();
      throw error;
    }
    this.holds.add(hold);
    return release;
  }

  /** What cannot be let go now is let go by the script after a while; what was done under it stands either way. */
  private async release(hold: string): Promise<void> {
    this.holds.delete(hold);
    const again = () => this.ask({ step: 'release', hold });
    await again().catch(() => again().catch(() => {}));
  }

  private async carryOut(work: string, ordered: WorkbookPlan, watch: Watch | undefined): Promise<void> {
    const parts = cutPlan(ordered, partLimit);
    const sizes = sizesOf(ordered);
    for (const [done, operations] of parts.entries()) {
      if (watch?.isCancelled()) throw invalid('cancelled', {});
      const names = new Set(operations.map(({ sheet }) => sheet));
      await this.ask({ step: 'part', work, operations, sizes: sizes.filter(({ sheet }) => names.has(sheet)) });
      watch?.progress(done + 1, parts.length);
    }
    if (watch?.isCancelled()) throw invalid('cancelled', {});
  }

  /** Where the answer is lost, taking back tells which way it went. */
  private async finish(work: string, sheets: readonly string[], select: Place | undefined): Promise<void> {
    try {
      await this.ask({ step: 'finish', work, ...(select && { select }) });
    } catch (error) {
      if ((await this.takeBack(work, sheets, error)) !== 'finished') throw error;
    }
  }

  private async takeBack(work: string, sheets: readonly string[], reason: unknown): Promise<StepValues['takeBack']> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.ask({ step: 'takeBack', work });
      } catch {
        if (tries === TRIES) throw invalid('hostLost', { message: messageOf(reason), sheets: sheets.join(', ') });
      }
    }
  }

  private async ask<S extends keyof StepValues>(step: HostStep & { readonly step: S }): Promise<StepValues[S]> {
    const answer = readJson(SOURCE, await this.call(JSON.stringify(step)), answerSchema);
    if (!answer.ok) throw new SheetError('#VALUE!', answer.key, answer.parameters);
    const name: S = step.step;
    return readShape(SOURCE, answer.value, valueSchemas[name]);
  }
}

/** What comes several times in a row is said once. */
function outlineOf(plan: WorkbookPlan) {
  return plan.flatMap(({ kind, sheet }, i) =>
    kind === plan[i - 1]?.kind && sheet === plan[i - 1]?.sheet && kind !== 'addSheet' ? [] : [{ kind, sheet }],
  );
}

function toPlace({ sheet, row, column }: Place): Place {
  return { sheet, row, column };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

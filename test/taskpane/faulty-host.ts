import { runSelfTest, type SelfTestWatch } from '../../addin/taskpane/self-test/run-self-test';
import { SheetError } from '../../core/arguments/sheet-error';
import { MemoryHost } from '../../core/calculator/memory-host';
import { toSerial } from '../../core/calendar/day-serial';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import type { WorkbookContent } from '../../core/templates/content';
import type { Language } from '../../core/words/language';
import type { CellBlock, SheetHost, Watch } from '../../core/workbook/sheet-host';
import type { Area, PlainCell, WorkbookPlan } from '../../core/workbook/workbook-plan';

/** A few sheets, some with functions of ours. */
export function contentIn(language: Language): WorkbookContent {
  const orders = Array.from({ length: 40 }, (_, i) => ({
    orderNumber: i + 1,
    date: toSerial(2024, 12, 1) + i * 9,
    person: ['Ann', 'Bo', 'Cy'][i % 3]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
    region: 'North',
  }));
  const all = toWorkbookContent({ orders, year: 2026, target: 12_000, unit: 10, months: ['2026-01'] }, language);
  const wanted = ['settings', 'team', 'orders', 'targetBasis', 'targetPlan 2026'];
  return { ...all, sheets: new Map([...all.sheets].filter(([id]) => wanted.includes(id))) };
}

interface Faults {
  /** Which call of apply fails, from 1, before or after it has done its work; for ever where nothing is said. */
  readonly failing?: { readonly call: number; readonly times?: number; readonly isHalfDone?: boolean };
  /** What is shown instead of a cell. */
  readonly show?: (cell: PlainCell, place: { sheet: string; row: number; column: number }, read: number) => PlainCell;
  readonly runsFunctions?: boolean;
}

/** A memory host that does not always do what it should. */
export class FaultyHost implements SheetHost {
  readonly memory: MemoryHost;
  readonly flags;
  applies = 0;
  reads = 0;

  constructor(
    private readonly faults: Faults = {},
    language: Language = 'en',
  ) {
    this.memory = new MemoryHost(language);
    this.memory.apply([{ kind: 'addSheet', sheet: 'Mine', mark }]);
    this.memory.apply([{ kind: 'values', sheet: 'Mine', row: 1, column: 1, values: [['precious']] }]);
    this.flags = { ...this.memory.flags, runsFunctions: faults.runsFunctions ?? true };
  }

  async apply(plan: WorkbookPlan, watch?: Watch): Promise<void> {
    this.applies++;
    if (watch?.isCancelled()) throw new SheetError('#VALUE!', 'cancelled', {});
    const { call = 0, times = Number.POSITIVE_INFINITY, isHalfDone = false } = this.faults.failing ?? {};
    const isFailing = call > 0 && this.applies >= call && this.applies < call + times;
    if (!isFailing || isHalfDone) this.memory.apply(plan);
    if (isFailing) throw new Error('the line is down');
  }

  async read(areas: readonly Area[], what: 'values' | 'formulas'): Promise<readonly CellBlock[]> {
    this.reads++;
    const blocks = this.memory.read(areas, what);
    const { show } = this.faults;
    if (!show || what === 'formulas') return blocks;
    return blocks.map((block, b) =>
      block.map((line, i) =>
        line.map((cell, j) => {
          const { sheet, row, column } = areas[b]!;
          return show(cell, { sheet, row: row + i, column: column + j }, this.reads);
        }),
      ),
    );
  }

  inventory() {
    return this.memory.inventory();
  }
}

export const mark = { template: 'mine', version: 1, period: '', language: 'en' };
export const quiet: SelfTestWatch = { progress: () => {}, phase: () => {}, isCancelled: () => false };
export const noPause = async () => {};
export const run = (host: SheetHost, watch = quiet, language: Language = 'en') =>
  runSelfTest({ host, language, pause: noPause, contentIn }, watch);
export const names = (host: FaultyHost) => host.inventory().sheets.map(({ name }) => name);

/** Nothing but what was there before, as it was. */
export function expectUntouched(host: FaultyHost): void {
  expect(names(host)).toEqual(['Mine']);
  expect(host.memory.read([{ sheet: 'Mine', row: 1, column: 1, rows: 1, columns: 1 }], 'values')).toEqual([
    [['precious']],
  ]);
  expect(host.memory.names.size).toBe(0);
}

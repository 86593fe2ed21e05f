import { runSelfTest, type SelfTestWatch } from '../../addin/taskpane/self-test/run-self-test';
import { toSerial } from '../../core/calendar/day-serial';
import { type Language, languages } from '../../core/language/texts';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import type { WorkbookContent } from '../../core/rendering/content';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import { SheetError } from '../../core/sheet-error';
import { MemoryHost } from '../../core/workbook/memory-host';
import type { CellBlock, SheetHost, Watch } from '../../core/workbook/sheet-host';
import type { Area, PlainCell, WorkbookPlan } from '../../core/workbook/workbook-plan';

jest.setTimeout(120_000);

/** A few sheets, some with functions of ours. */
function contentIn(language: Language): WorkbookContent {
  const lines = Array.from({ length: 40 }, (_, i) => ({
    orderId: i + 1,
    date: toSerial(2024, 12, 1) + i * 9,
    salesperson: ['Ann', 'Bo', 'Cy'][i % 3]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
    others: ['North'],
  }));
  const orders = { lines, otherColumns: [{ name: 'region', type: 'text' }] } as const;
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
class FaultyHost implements SheetHost {
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

const mark = { template: 'mine', version: 1, period: '', language: 'en' };
const quiet: SelfTestWatch = { progress: () => {}, phase: () => {}, isCancelled: () => false };
const noPause = async () => {};
const run = (host: SheetHost, watch = quiet, language: Language = 'en') =>
  runSelfTest({ host, language, pause: noPause, contentIn }, watch);
const names = (host: FaultyHost) => host.inventory().sheets.map(({ name }) => name);

/** Nothing but what was there before, as it was. */
function expectUntouched(host: FaultyHost): void {
  expect(names(host)).toEqual(['Mine']);
  expect(host.memory.read([{ sheet: 'Mine', row: 1, column: 1, rows: 1, columns: 1 }], 'values')).toEqual([
    [['precious']],
  ]);
  expect(host.memory.names.size).toBe(0);
}

describe('the self-test', () => {
  it.each(languages)('finds no difference in a host that does as core does, in %s', async (language) => {
    const host = new FaultyHost({}, language);
    const report = await run(host, quiet, language);
    expect(report).toMatchObject({ sheets: 5, differenceCount: 0, differences: [], notCalculated: [] });
    expect(report.examples).toBeGreaterThan(100);
    expect(report.formulas).toBeGreaterThan(100);
    expect(report.facts).toEqual({ cannot: [], language, looksAtExamples: 1, looksAtSheets: 1, unnamedErrors: 0 });
    expectUntouched(host);
  });

  it('makes every sheet of the sample company and agrees with core on all of them', async () => {
    const host = new FaultyHost();
    const report = await runSelfTest({ host, language: 'en', pause: noPause }, quiet);
    expect(report).toMatchObject({ differenceCount: 0, notCalculated: [] });
    expect(report.sheets).toBe(sampleWorkbook('en').sheets.size);
    expect(report.cells).toBeGreaterThan(100_000);
    expectUntouched(host);
  });

  it('takes examples and sheets in the language that the functions answer in', async () => {
    const host = new FaultyHost({}, 'zh-Hant');
    const report = await run(host, quiet, 'en');
    expect(report).toMatchObject({ differenceCount: 0, facts: { language: 'zh-Hant' } });
  });

  it('finds a wrong number in an example and in a sheet, and says where', async () => {
    const host = new FaultyHost({
      show: (cell) => (cell === 360000 || cell === 12_000 ? Number(cell) * 1.00001 : cell),
    });
    const { differences, differenceCount, notCalculated } = await run(host);
    expect(differences[0]).toMatchObject({
      where: '=SPLITTARGET(1200000,{6;3;1},{2,1,1},1000) [1, 1]',
      expected: 360000,
    });
    expect(differences.some(({ where }) => /^'Test Target plan 2026'![A-Z]+\d+$/.test(where))).toBe(true);
    expect(differenceCount).toBe(differences.length);
    expect(notCalculated).toEqual([]);
    expectUntouched(host);
  });

  it('takes the last digits of a number for the same', async () => {
    const host = new FaultyHost({ show: (cell) => (typeof cell === 'number' ? cell * (1 + 1e-13) : cell) });
    expect(await run(host)).toMatchObject({ differenceCount: 0 });
  });

  it('finds a text where a number should be', async () => {
    const host = new FaultyHost({ show: (cell) => (cell === 12_000 ? '12000' : cell) });
    const { differences } = await run(host);
    expect(differences.length).toBeGreaterThan(0);
    for (const each of differences) expect(each).toMatchObject({ expected: 12_000, found: '12000' });
  });

  it('finds a result that fills more cells than it should', async () => {
    const host = new FaultyHost({ show: (cell, { row, column }) => (row === 1 && column === 2 ? 0 : cell) });
    const { differences } = await run(host);
    expect(differences).toContainEqual({ where: '=SPLITTARGET(1000,{5;3;2}) [1, 2]', expected: null, found: 0 });
  });

  it('finds a formula that is not as it was written, and none that is only written in another way', async () => {
    const host = new FaultyHost();
    const { read } = host.memory;
    host.memory.read = (areas, what) => {
      const blocks = read.call(host.memory, areas, what);
      if (what === 'values') return blocks;
      let isFirst = true;
      return blocks.map((block) =>
        block.map((line) =>
          line.map((cell) => {
            if (typeof cell !== 'string' || !cell.startsWith('=SUM(')) return cell;
            const given = isFirst ? '=SUM(1,2)' : cell.replaceAll(',', ', ').replace('=SUM', '= sum');
            isFirst = false;
            return given;
          }),
        ),
      );
    };
    const { differences, differenceCount } = await run(host);
    expect(differenceCount).toBe(1);
    expect(differences[0]).toMatchObject({ expected: expect.stringMatching(/^=SUM\(/), found: '=SUM(1,2)' });
  });

  it('finds a sheet whose mark is lost', async () => {
    const host = new FaultyHost();
    const { inventory } = host.memory;
    host.memory.inventory = () => ({
      sheets: inventory
        .call(host.memory)
        .sheets.map(({ mark: given, ...sheet }) =>
          sheet.name === 'Test Orders' || !given ? sheet : { ...sheet, mark: given },
        ),
    });
    expect((await run(host)).differences).toEqual([{ where: 'Test Orders', expected: 'selfTest', found: null }]);
    expectUntouched(host);
  });

  it('lists the first differences and counts all', async () => {
    const host = new FaultyHost({ show: (cell) => (typeof cell === 'number' ? cell + 1 : cell) });
    const { differences, differenceCount } = await run(host);
    expect(differences).toHaveLength(200);
    expect(differenceCount).toBeGreaterThan(500);
  });

  it.each(['#BUSY!', '#GETTING_DATA', 'Loading...', null])('waits while cells show %s', async (busy) => {
    const host = new FaultyHost({ show: (cell, _, read) => (read <= 3 && cell !== null ? busy : cell) });
    const pauses: number[] = [];
    const report = await runSelfTest(
      { host, language: 'en', contentIn, pause: async (ms) => void (ms > 0 && pauses.push(ms)) },
      quiet,
    );
    expect(report).toMatchObject({ differenceCount: 0, notCalculated: [], facts: { looksAtExamples: 4 } });
    expect(pauses).toHaveLength(3);
    expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
  });

  it('waits for a value that changes while another is calculated', async () => {
    const host = new FaultyHost({ show: (cell, _, read) => (cell === 360000 && read <= 2 ? 0 : cell) });
    expect(await run(host)).toMatchObject({ differenceCount: 0, facts: { looksAtExamples: 3 } });
  });

  it('gives up on what is never calculated, and says which', async () => {
    const host = new FaultyHost({ show: (cell) => (cell === 360000 || cell === 12_000 ? '#BUSY!' : cell) });
    const { differences, notCalculated, facts } = await run(host);
    expect(facts).toMatchObject({ looksAtExamples: 30, looksAtSheets: 30 });
    expect(notCalculated[0]).toBe('=SPLITTARGET(1200000,{6;3;1},{2,1,1},1000)');
    expect(notCalculated).toContain('Test Target plan 2026');
    expect(differences).toContainEqual(expect.objectContaining({ expected: 360000, found: '#BUSY!' }));
    expectUntouched(host);
  });

  it('takes an error without its kind for the error, and counts it; a value for an error it does not', async () => {
    const unnamed = new FaultyHost({ show: (cell) => (cell === '#VALUE!' || cell === '#N/A' ? '#ERROR!' : cell) });
    const report = await run(unnamed);
    expect(report).toMatchObject({ differenceCount: 0 });
    expect(report.facts.unnamedErrors).toBeGreaterThan(20);
    const none = new FaultyHost({ show: (cell) => (cell === '#VALUE!' ? 0 : cell) });
    expect((await run(none)).differences[0]).toMatchObject({ expected: '#VALUE!', found: 0 });
  });

  it('refuses a host that does not run functions, and does nothing to it', async () => {
    const host = new FaultyHost({ runsFunctions: false });
    await expect(run(host)).rejects.toMatchObject({ key: 'selfTestCannotRun' });
    expect(host.applies).toBe(0);
  });

  it.each(['Planfold self-test', 'TEST orders'])('refuses a workbook that has a sheet “%s”', async (sheet) => {
    const host = new FaultyHost();
    host.memory.apply([{ kind: 'addSheet', sheet, mark }]);
    await expect(run(host)).rejects.toMatchObject({ key: 'sheetTaken' });
    expect(host.applies).toBe(0);
    expect(names(host)).toEqual(['Mine', sheet]);
  });

  it('works beside the sheets and names that it would have without “Test”', async () => {
    const host = new FaultyHost();
    const team = { kind: 'addSheet', sheet: 'Team', mark: { ...mark, template: 'team' } } as const;
    host.memory.apply([team, { kind: 'name', name: 'people', sheet: 'Team', row: 1, column: 1, rows: 1, columns: 1 }]);
    expect(await run(host)).toMatchObject({ differenceCount: 0 });
    expect(names(host)).toEqual(['Mine', 'Team']);
    expect(host.memory.names.get('people')).toMatchObject({ sheet: 'Team' });
  });

  it('removes what an earlier run has left that was cut short', async () => {
    const host = new FaultyHost();
    const left = { ...mark, template: 'selfTest' };
    host.memory.apply([{ kind: 'addSheet', sheet: 'Test Orders', mark: left }]);
    expect(await run(host)).toMatchObject({ differenceCount: 0 });
    expectUntouched(host);
  });

  it.each([false, true])(
    'leaves nothing behind, whichever change of the workbook fails (half done: %s)',
    async (isHalfDone) => {
      for (let call = 1; call <= 4; call++) {
        const host = new FaultyHost({ failing: { call, times: 1, isHalfDone } });
        const outcome = await run(host).catch((error: Error) => error.message);
        // What fails to be removed is removed at the next try; what fails to be made ends the test.
        if (call % 2 === 1) expect(outcome).toBe('the line is down');
        else expect(outcome).toMatchObject({ differenceCount: 0 });
        expectUntouched(host);
      }
    },
  );

  it('names what is left where nothing can be removed', async () => {
    const host = new FaultyHost({ failing: { call: 2 } });
    await expect(run(host)).rejects.toMatchObject({
      key: 'selfTestLeft',
      message:
        'These sheets of the self-test could not be removed (the line is down); delete them by hand: Planfold self-test.',
    });
  });

  it('leaves nothing behind where reading fails', async () => {
    const host = new FaultyHost({
      show: (cell, { sheet }) => {
        if (sheet !== 'Test Orders') return cell;
        throw new Error('cannot read');
      },
    });
    await expect(run(host)).rejects.toThrow('cannot read');
    expectUntouched(host);
  });

  it('can be stopped at every point, and leaves nothing behind', async () => {
    let asked = 0;
    await run(new FaultyHost(), { ...quiet, isCancelled: () => ++asked < 0 });
    const points = asked;
    expect(points).toBeGreaterThan(5);
    for (let point = 1; point <= points; point++) {
      let count = 0;
      const host = new FaultyHost();
      const outcome = await run(host, { ...quiet, isCancelled: () => ++count >= point }).catch((error) => error);
      expect(outcome).toMatchObject({ key: 'cancelled' });
      expectUntouched(host);
    }
  });

  it('goes through its phases in order, and its bar never goes back', async () => {
    const phases: string[] = [];
    const shares: number[] = [];
    await run(new FaultyHost(), {
      phase: (name) => phases.push(name),
      progress: (done, of) => shares.push(done / of),
      isCancelled: () => false,
    });
    expect(phases).toEqual(['preparing', 'examples', 'making', 'comparing', 'removing']);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });
});

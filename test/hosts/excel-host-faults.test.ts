import { ExcelHost } from '../../addin/hosts/excel/excel-host';
import type { Watch } from '../../core/workbook/sheet-host';
import { type Fault, type OpenExcel, openExcel } from '../excel-host/open-excel';
import { snapshotOfModel } from '../excel-host/snapshot-of-model';
import { at, change, made } from '../excel-host/update-plans';

/** Small enough that a plan takes several requests. */
const LARGEST = 16_000;

interface Prepared extends OpenExcel {
  readonly host: ExcelHost;
}

/** Prepares a workbook with content of the user's in addition to the plan's. */
async function prepare(largest = LARGEST): Promise<Prepared> {
  const open = openExcel();
  Object.assign(globalThis, { Excel: open.Excel });
  const host = new ExcelHost(undefined, largest);
  await host.apply(made);
  const { model } = open;
  const [users, plan] = [model.sheetNamed('Sheet1')!, model.sheetNamed('Plan')!];
  users.change(at('Sheet1', 1, 1), () => ({
    formula: "='Plan'!B5+Gone!A1",
    validation: { rule: { type: 'range', source: "'Plan'!$A$2:$A$4" }, message: '' },
  }));
  plan.hiddenRows.add(12);
  plan.heights.set(17, 44);
  plan.widths.set(28, 90);
  plan.isProtected = true;
  plan.protection = { allowSort: true, selectionMode: 'Unlocked' };
  model.selection = at('Plan', 3, 2, 2, 1);
  model.changed();
  return { ...open, host };
}

async function problemOf(work: Promise<void>): Promise<{ key: string; message: string } | undefined> {
  return work.then(
    () => undefined,
    (error) => error,
  );
}

/** The changed workbook and the number of actions in each request. */
async function changedWhole(): Promise<{ readonly whole: object; readonly sizes: readonly number[] }> {
  const { host, model, requests, engine, refusals } = await prepare();
  const before = requests.length;
  await host.apply(change);
  expect([...engine.unknown, ...refusals]).toEqual([]);
  return { whole: snapshotOfModel(model), sizes: requests.slice(before).map(({ Actions }) => Actions.length) };
}

describe('the Excel host, when Excel fails', () => {
  let whole: object;
  let sizes: readonly number[];
  beforeAll(async () => {
    ({ whole, sizes } = await changedWhole());
  });

  it('sends several requests that can fail', () => {
    expect(sizes.length).toBeGreaterThan(5);
  });

  it.each(['before', 'first', 'some', 'after'] as const)(
    'undoes everything or has done everything, whichever request fails: %s',
    async (when) => {
      for (const [i, size] of sizes.entries()) {
        const places = { before: ['before'], after: ['after'], first: range(1, 9, 1), some: range(9, size, 7) }[when];
        for (const place of places as Fault['at'][]) {
          if (typeof place === 'number' && place >= size) continue;
          const { host, model, failAt, engine, refusals } = await prepare();
          const before = snapshotOfModel(model);
          failAt({ request: i + 1, at: place });
          const problem = await problemOf(host.apply(change));
          // Reads are repeated without the selection, and pure removals are continued.
          const isDone = i === 0 || i === sizes.length - 1;
          expect([i, place, problem?.key]).toEqual([i, place, isDone ? undefined : 'hostRefused']);
          expect([i, place, snapshotOfModel(model)]).toEqual([i, place, isDone ? whole : before]);
          expect([i, place, ...refusals, ...engine.unknown]).toEqual([i, place]);
        }
      }
    },
    120_000,
  );

  it('undoes everything when undoing also fails once, wherever it does', async () => {
    const failing = sizes.length - 1;
    for (const request of range(1, 14, 1)) {
      for (const place of ['before', 5, 20, 'after'] as const) {
        const { host, model, failAt } = await prepare();
        const before = snapshotOfModel(model);
        failAt({ request: failing, at: 3 }, { request: failing + request, at: place });
        const problem = await problemOf(host.apply(change));
        expect([request, place, problem?.key]).toEqual([request, place, 'hostRefused']);
        expect([request, place, snapshotOfModel(model)]).toEqual([request, place, before]);
      }
    }
  }, 120_000);

  it('names the affected sheets and shows their copies when nothing can be restored', async () => {
    const { host, model, failAt } = await prepare();
    const failing = sizes.length - 1;
    // Each of the two tries ends at its last request.
    failAt(...[0, 1, 2].map((later) => ({ request: failing + later, at: 'before' as const })));
    const problem = await problemOf(host.apply(change));
    expect(problem?.key).toBe('hostHalfway');
    for (const name of ['Plan', 'April', 'Gone', 'Closed']) expect(problem?.message).toContain(name);
    const copies = model.sheets.filter(({ name }) => name.startsWith('planfold backup'));
    expect(copies.map(({ visibility }) => visibility)).toEqual(['visible', 'visible']);
    expect(copies[0]!.cell(2, 1).value).toBe('=Ann');
    expect((await host.inventory()).sheets.map(({ name }) => name)).toContain('planfold backup 1');
    expect((await host.inventory()).sheets.filter(({ mark }) => mark).map(({ name }) => name)).not.toContain(
      copies[0]!.name,
    );
  });

  it('undoes everything when the step that cannot be undone fails twice before it begins', async () => {
    const { host, model, failAt } = await prepare();
    const before = snapshotOfModel(model);
    const last = sizes.length;
    failAt({ request: last, at: 'before' }, { request: last + 2, at: 'before' });
    expect((await problemOf(host.apply(change)))?.key).toBe('hostRefused');
    expect(snapshotOfModel(model)).toEqual(before);
  });

  it('says so when the step that cannot be undone fails twice half-way', async () => {
    const { host, model, failAt } = await prepare();
    const last = sizes.length;
    const size = sizes.at(-1)!;
    failAt({ request: last, at: size - 1 }, { request: last + 1, at: 'before' });
    expect((await problemOf(host.apply(change)))?.key).toBe('hostHalfway');
    expect(model.sheetNamed('Gone')).toBeUndefined();
  });

  it('undoes a started plan when the user stops it after any request', async () => {
    for (const request of range(0, sizes.length - 1, 1)) {
      const { host, model, refusals } = await prepare();
      const before = snapshotOfModel(model);
      let done = 0;
      const watch: Watch = {
        progress: () => {
          done++;
        },
        isCancelled: () => done === request,
      };
      expect((await problemOf(host.apply(change, watch)))?.key).toBe('cancelled');
      expect([request, snapshotOfModel(model), ...refusals]).toEqual([request, before]);
    }
  });

  it('reports its progress request by request', async () => {
    const { host } = await prepare();
    const told: (readonly [number, number])[] = [];
    await host.apply(change, { progress: (done, of) => told.push([done, of]), isCancelled: () => false });
    const of = sizes.length - 1;
    expect(told).toEqual(range(1, of + 1, 1).map((done) => [done, of]));
  });

  it('shows, with the next plan, copies left behind by a run that broke off', async () => {
    const { host, model, failAt } = await prepare();
    failAt(...range(sizes.length - 1, 60, 1).map((request) => ({ request, at: 'before' as const })));
    expect((await problemOf(host.apply(change)))?.key).toBe('hostHalfway');
    failAt();
    const copy = model.sheetNamed('planfold backup 1')!;
    expect(copy.visibility).toBe('veryHidden');
    expect((await host.inventory()).sheets.map(({ name }) => name)).not.toContain(copy.name);
    await host.apply([{ kind: 'values', ...at('Closed', 3, 3), values: [[1]] }]);
    expect(copy.visibility).toBe('visible');
    expect(model.sheets.filter(({ visibility }) => visibility === 'veryHidden').map(({ name }) => name)).toEqual([
      'planfold lists',
    ]);
  });
});

function range(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / step)) }, (_, i) => from + i * step);
}

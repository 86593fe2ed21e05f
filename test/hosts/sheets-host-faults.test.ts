import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';
import { snapshot } from '../sheets-host/snapshot';
import { plan as contractPlan, mark } from './contract-plan';
import { area, failAtCalls, keyOf, next, OLD, open } from './plan-on-sheets';

const MINUTE = 60_000;

describe('a plan on Sheets', () => {
  it('is all or nothing at whichever call of Google’s it fails', () => failAtCalls(17));

  it.each(['before', 'after'] as const)(
    'is all or nothing when a call or its answer is lost %s the script ran',
    async (when) => {
      const whole = await open();
      await whole.host.apply(next);
      const done = snapshot(whole.document);
      const { steps } = whole.opened;
      expect(steps).toBeGreaterThan(2);
      for (let call = 1; call <= steps; call++) {
        const { document, host, opened, was } = await open();
        opened.lost = (each) => (each === call ? when : undefined);
        await host.apply(next).catch(() => {});
        expect([call, [was, done].includes(snapshot(document))]).toEqual([call, true]);
      }
    },
  );

  it('is taken back all the same when taking back fails, too, and what is left is done again', async () => {
    for (let call = 100; call < 400; call += 60) {
      const { document, host, was } = await open();
      document.meter.fails = (each) => [call, call + 30, call + 75].includes(each);
      expect(await keyOf(host.apply(next))).toBe('hostRefused');
      expect(snapshot(document)).toBe(was);
    }
  });

  it('that is cut off says so, and is taken back later', async () => {
    const { document, opened, host, was } = await open();
    opened.lost = (call) => (call > 2 ? 'before' : undefined);
    await expect(host.apply(next)).rejects.toMatchObject({
      key: 'hostLost',
      parameters: { message: 'NetworkError', sheets: "Ann's, Going, Sheet1, New" },
    });
    expect(snapshot(document)).not.toBe(was);
    opened.lost = undefined;
    opened.now += 6 * MINUTE + 1;
    await host.inventory();
    expect(snapshot(document)).toBe(was);
  });

  it('that a closed browser left half done is taken back by whoever comes after six minutes, and not before', async () => {
    const { document, opened, host, was } = await open();
    const closing = opened.hostOf();
    opened.closesAt = 2;
    void closing.apply(next);
    for (let i = 0; i < 20; i++) await Promise.resolve();
    expect(snapshot(document)).not.toBe(was);
    opened.now += 5 * MINUTE;
    await host.inventory();
    expect(snapshot(document)).not.toBe(was);
    expect(await keyOf(host.apply(next))).toBe('sheetHeldBySomebody');
    opened.now += 2 * MINUTE;
    const { sheets } = await host.inventory();
    expect(sheets.map(({ name }) => name)).toEqual(['Sheet1', OLD, 'Going']);
    expect(snapshot(document)).toBe(was);
  });

  it('that is stopped leaves everything as it was, and tells how far it has come until then', async () => {
    const { document, host, was } = await open();
    const long: WorkbookPlan = [
      ...next,
      ...Array.from({ length: 6 }, (_, i) => ({
        kind: 'values' as const,
        ...area(1 + i * 1500, 1, 1500, 10),
        values: Array.from({ length: 1500 }, (_, row) => Array.from({ length: 10 }, (_, column) => row * column + i)),
      })),
    ];
    const progress: number[] = [];
    const watch = {
      progress: (done: number, of: number) => progress.push(done / of),
      isCancelled: () => progress.length > 2,
    };
    expect(await keyOf(host.apply(long, watch))).toBe('cancelled');
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(snapshot(document)).toBe(was);
  });

  it('is written block by block, however large it is', async () => {
    const { document, host } = await open();
    const rows = 5000;
    await host.apply([
      { kind: 'addSheet', sheet: 'Long', mark },
      {
        kind: 'values',
        ...area(1, 1, rows, 12, 'Long'),
        values: Array.from({ length: rows }, (_, row) => Array.from({ length: 12 }, (_, column) => row * 12 + column)),
      },
    ]);
    expect((await host.read([area(4999, 11, 2, 2, 'Long')], 'values'))[0]).toEqual([
      [4998 * 12 + 10, 4998 * 12 + 11],
      [4999 * 12 + 10, 4999 * 12 + 11],
    ]);
    expect(document.meter.byName.get('Range.setValues')).toBe(4);
    expect(document.model.sheetNamed('Long')).toMatchObject({ rows: 5050, columns: 16 });
  });

  it('changes nothing that a user made: their protections, other sheets and names', async () => {
    const { document, host, was } = await open();
    const theirs = {
      kind: 'SHEET' as const,
      area: { row: 1, column: 1, rows: 1000, columns: 26 },
      description: 'mine',
      unprotected: [],
      editors: new Set(['ann@example.com']),
      canDomainEdit: false,
    };
    document.extrasOf(document.model.sheetNamed('Sheet1')!).protections.push(theirs);
    await host.apply([
      { kind: 'protect', sheet: 'Sheet1', inputs: [area(1, 1, 1, 1, 'Sheet1')] },
      { kind: 'mark', sheet: 'Sheet1', mark },
    ]);
    expect(document.extrasOf(document.model.sheetNamed('Sheet1')!).protections).toEqual([theirs]);
    expect(snapshot(document)).not.toBe(was);
  });

  it('of the contract leaves no back-up, no hold and no record behind', async () => {
    const { document, hostOf } = openDocument();
    await hostOf().apply(contractPlan);
    expect(document.model.sheets.map(({ name }) => name).join()).not.toContain('back-up');
    expect([...document.properties.keys()]).toEqual(['planfold finished/0']);
    expect(document.brokenNames.size).toBe(0);
  });
});

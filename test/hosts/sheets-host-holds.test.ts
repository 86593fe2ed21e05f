import { openDocument } from '../sheets-host/open-document';
import { mark } from './contract-plan';
import { owner, users } from './shared-scorecard';

describe('a sheet that is held', () => {
  it('is refused to others with the name of who holds it, or as somebody’s where Google does not tell', async () => {
    for (const settings of [{ hasUserScope: true }, { hasUserScope: true, tellsUser: false }, {}]) {
      const opened = openDocument({ users, ...settings });
      const release = await opened.hostOf(owner).hold(['Sheet1']);
      const other = opened.hostOf('mia@example.com');
      const isTold = settings.hasUserScope && settings.tellsUser !== false;
      const key = isTold ? 'sheetHeld' : 'sheetHeldBySomebody';
      await expect(other.hold(['Sheet1'])).rejects.toMatchObject({ key });
      await expect(other.apply([{ kind: 'freeze', sheet: 'Sheet1', rows: 1, columns: 0 }])).rejects.toMatchObject({
        key,
      });
      await release();
      await (await other.hold(['Sheet1']))();
    }
  });

  it('is let go by whoever comes after six minutes, and who held it is told that it took too long', async () => {
    const opened = openDocument({ users });
    const { document } = opened;
    const mine = opened.hostOf('mia@example.com');
    await mine.hold(['Sheet1']);
    const sheet = document.model.sheetNamed('Sheet1')!;
    expect(document.mayType('max@example.com', sheet, 1, 1)).toBe(false);
    opened.now += 6 * 60_000 + 1;
    await opened.hostOf(owner).inventory();
    expect(document.mayType('max@example.com', sheet, 1, 1)).toBe(true);
    await expect(mine.apply([{ kind: 'freeze', sheet: 'Sheet1', rows: 1, columns: 0 }])).rejects.toMatchObject({
      key: 'workTakenBack',
    });
  });

  it('is held as far as it grows meanwhile', async () => {
    const { document, hostOf } = openDocument({ users });
    const host = hostOf();
    const release = await host.hold(['Sheet1']);
    await host.apply([{ kind: 'values', sheet: 'Sheet1', row: 1200, column: 1, values: [['far']] }]);
    const sheet = document.model.sheetNamed('Sheet1')!;
    expect(document.mayType('max@example.com', sheet, 1200, 1)).toBe(false);
    await release();
    expect(document.mayType('max@example.com', sheet, 1200, 1)).toBe(true);
  });

  it('stands in nobody else’s way where who comes later may not let go of it', async () => {
    const opened = openDocument({ users });
    await opened.hostOf('mia@example.com').apply([{ kind: 'addSheet', sheet: 'Other', mark }]);
    await opened.hostOf(owner).hold(['Sheet1']);
    opened.now += 6 * 60_000 + 1;
    const max = opened.hostOf('max@example.com');
    expect((await max.inventory()).sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Other']);
    await (await max.hold(['Other']))();
    const sheet = opened.document.model.sheetNamed('Sheet1')!;
    expect(opened.document.mayType('max@example.com', sheet, 1, 1)).toBe(false);
    await opened.hostOf(owner).inventory();
    expect(opened.document.mayType('max@example.com', sheet, 1, 1)).toBe(true);
  });

  it('waits for no other script: it says so', async () => {
    const opened = openDocument({ users });
    opened.document.isLockedElsewhere = true;
    await expect(opened.hostOf().hold(['Sheet1'])).rejects.toMatchObject({ key: 'hostBusy' });
  });

  it('is held by the script’s lock where there is none of the document', async () => {
    const opened = openDocument({ users, hasNoDocumentLock: true });
    await (await opened.hostOf().hold(['Sheet1']))();
    expect(opened.document.meter.byName.get('LockService.getScriptLock')).toBe(2);
  });
});

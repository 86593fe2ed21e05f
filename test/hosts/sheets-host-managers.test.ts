import { sheetActions } from '../../addin/taskpane/sheet-actions';
import { toSerial } from '../../core/calendar/day-serial';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import type { SheetContent, WorkbookContent } from '../../core/rendering/content';
import { renderWorkbook } from '../../core/rendering/render-workbook';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { lists, templates } from '../../core/templates/catalogue';
import { MemoryHost } from '../../core/workbook/memory-host';
import type { SheetHost, Watch } from '../../core/workbook/sheet-host';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';
import { snapshot } from '../sheets-host/snapshot';
import { mark } from './contract-plan';

jest.setTimeout(120_000);

const catalogue = { templates, lists };
const watch: Watch = { progress: () => {}, isCancelled: () => false };
const template = (id: string) => templates.find((each) => each.id === id)!;

const owner = 'director@example.com';
const managers: { readonly [email: string]: readonly string[] } = {
  'mia@example.com': ['Ann', 'Bo'],
  'max@example.com': ['Cy'],
  'may@example.com': ['Di', 'Ed'],
};
const people = Object.values(managers).flat();
const users = [owner, ...Object.keys(managers), 'guest@example.com'];
const managerOf = (person: PlainCell) =>
  Object.keys(managers).find((email) => managers[email]!.includes(String(person)))!;
const CARD = 'Scorecard 2026-01';
const typedColumns = ['Comment', 'What the person says', 'Seen by person on'];

/** A scorecard with all that it needs, managers' addresses and targets of items included. */
function content(): WorkbookContent {
  const lines = Array.from({ length: 60 }, (_, i) => ({
    orderId: i + 1,
    date: toSerial(2025, 1, 1) + i * 7,
    salesperson: people[i % people.length]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
    others: [],
  }));
  const all = toWorkbookContent(
    { orders: { lines, otherColumns: [] }, year: 2026, target: 12_000, unit: 10, months: ['2026-01'] },
    'en',
  );
  const wanted = ['settings', 'calendar', 'team', 'customers', 'scorecardSetup', 'targetBasis', 'orders'];
  const kept = [...all.sheets].filter(([id]) => [...wanted, 'targetPlan', 'scorecard'].includes(id.split(' ')[0]!));
  const sheets = new Map<string, SheetContent>(kept);
  const rows = sheets.get('team')!.tables!.rows!.map((row) => ({ ...row, managerEmail: managerOf(row.person!) }));
  sheets.set('team', { tables: { rows } });
  sheets.set('itemTargets', {
    tables: { rows: people.map((person, i) => ({ person, 'monthlyTarget:newCustomers': i + 3 })) },
  });
  return { ...all, sheets };
}

async function open() {
  const opened = openDocument({ users });
  const host = opened.hostOf();
  await fill(host);
  return { opened, document: opened.document, host, actions: sheetActions({ host, catalogue }) };
}

async function fill(host: SheetHost) {
  const rendered = renderWorkbook(content(), catalogue);
  await host.apply([...rendered.layout.sheets.values()].flatMap((sheet) => sheetPlan('addSheet', sheet, rendered)));
}

async function cellsOf(host: SheetHost, name: string) {
  const { sheets } = await host.inventory();
  const { rows, columns } = sheets.find((sheet) => sheet.name === name)!;
  return (await host.read([{ sheet: name, row: 1, column: 1, rows, columns }], 'values'))[0]!;
}

/** Where a manager writes of whom. */
async function placesOf(host: SheetHost, name = CARD) {
  const cells = await cellsOf(host, name);
  const head = cells.findIndex((row) => row[0] === 'head:card');
  return cells.slice(head + 1, head + 1 + people.length).flatMap((row, i) =>
    typedColumns.map((title) => ({
      person: row[1]!,
      row: head + 2 + i,
      column: cells[head]!.indexOf(title) + 1,
      title,
    })),
  );
}

describe('managers on one scorecard in Sheets', () => {
  it('type into the words of their own people only, and nobody else does but who made it', async () => {
    const { document, host } = await open();
    const places = await placesOf(host);
    expect(places).toHaveLength(people.length * 3);
    const sheet = document.model.sheetNamed(CARD)!;
    for (const user of users.filter((each) => each !== owner)) {
      const open: string[] = [];
      for (let row = 1; row <= sheet.rows; row++) {
        for (let column = 1; column <= sheet.columns; column++) {
          if (document.mayType(user, sheet, row, column)) open.push(`${row},${column}`);
        }
      }
      const own = places
        .filter(({ person }) => managerOf(person) === user)
        .map(({ row, column }) => `${row},${column}`);
      expect(open).toEqual(own);
    }
    expect(places.every(({ row, column }) => document.mayType(owner, sheet, row, column))).toBe(true);
  });

  it('type a date as they are used to, and no word in its place', async () => {
    const { document, host } = await open();
    const { person, row, column } = (await placesOf(host)).find(({ title }) => title === 'Seen by person on')!;
    document.typeAs(managerOf(person), CARD, row, column, '2026-02-03');
    expect((await host.read([{ sheet: CARD, row, column, rows: 1, columns: 1 }], 'values'))[0]).toEqual([
      [toSerial(2026, 2, 3)],
    ]);
    expect(() => document.typeAs(managerOf(person), CARD, row, column, 'soon')).toThrow('Type a date');
  });

  it('find their comments on the next month’s card, and the targets of the items', async () => {
    const { document, host, actions } = await open();
    const memory = new MemoryHost();
    await fill(memory);
    const comments = (await placesOf(host)).filter(({ title }) => title === 'Comment');
    for (const { person, row, column } of comments) {
      const said = `=${person} calls 2 more`;
      document.typeAs(managerOf(person), CARD, row, column, `'${said}`);
      memory.apply([{ kind: 'values', sheet: CARD, row, column, values: [[said]] }]);
    }
    const { sheets } = await actions.insert(template('scorecard'), '2026-02', 'en', watch);
    await sheetActions({ host: memory, catalogue }).insert(template('scorecard'), '2026-02', 'en', watch);
    expect(sheets.at(-1)).toBe('Scorecard 2026-02');
    const cells = await cellsOf(host, 'Scorecard 2026-02');
    expect(cells).toEqual(await cellsOf(memory, 'Scorecard 2026-02'));
    for (const { person } of comments) {
      expect(cells.find((row) => row[1] === person)).toContain(`=${person} calls 2 more`);
      expect(cells.find((row) => row[1] === person)).toContain(people.indexOf(String(person)) + 3);
    }
    const next = await placesOf(host, 'Scorecard 2026-02');
    const sheet = document.model.sheetNamed('Scorecard 2026-02')!;
    expect(next.every(({ person, row, column }) => document.mayType(managerOf(person), sheet, row, column))).toBe(true);
  });

  it('lose nothing when ten of them type while it is updated: it is on the sheet, or they were told', async () => {
    const measured = await open();
    measured.document.meter.reset();
    await measured.actions.update(CARD, 'en', watch);
    const { calls } = measured.document.meter;
    const outcomes = { kept: 0, refused: 0 };
    for (let round = 0; round < 6; round++) {
      const { document, host, actions } = await open();
      const places = (await placesOf(host)).filter(({ title }) => title !== 'Seen by person on').slice(0, 10);
      const kept: string[] = [];
      const refused: string[] = [];
      // Half of them all the time, half while the sheet is about to be held.
      const moments = places.map((_, i) =>
        i % 2 === 0 ? 1 + Math.floor(((i + round / 3) * (calls - 1)) / places.length) : 1 + ((i * 5 + round * 11) % 60),
      );
      document.meter.reset();
      document.meter.between = (call) => {
        places.forEach(({ person, row, column }, i) => {
          if (moments[i] !== call) return;
          const said = `word ${round}.${i} of ${person}`;
          try {
            document.typeAs(managerOf(person), CARD, row, column, said);
            kept.push(said);
          } catch {
            refused.push(said);
          }
        });
      };
      await actions.update(CARD, 'en', watch);
      document.meter.between = undefined;
      expect(kept.length + refused.length).toBe(10);
      const texts = (await cellsOf(host, CARD)).flat();
      expect(texts).toEqual(expect.arrayContaining(kept));
      expect(texts.filter((text) => refused.includes(String(text)))).toEqual([]);
      outcomes.kept += kept.length;
      outcomes.refused += refused.length;
    }
    expect(outcomes.kept).toBeGreaterThan(5);
    expect(outcomes.refused).toBeGreaterThan(10);
  });

  it('type no more when the month is closed, and read what they read before', async () => {
    const { document, host, actions } = await open();
    const memory = new MemoryHost();
    await fill(memory);
    const places = await placesOf(host);
    await actions.close('2026-01', '2026-02-03 17:40', watch);
    await sheetActions({ host: memory, catalogue }).close('2026-01', '2026-02-03 17:40', watch);
    for (const name of [CARD, 'Closed months']) expect(await cellsOf(host, name)).toEqual(await cellsOf(memory, name));
    const sheet = document.model.sheetNamed(CARD)!;
    expect(places.some(({ person, row, column }) => document.mayType(managerOf(person), sheet, row, column))).toBe(
      false,
    );
    await expect(actions.update(CARD, 'en', watch)).rejects.toMatchObject({ key: 'sheetClosed' });
  });

  it('can type again when an update is done, and when it fails', async () => {
    const { opened, document, host, actions } = await open();
    const { person, row, column } = (await placesOf(host))[0]!;
    const sheet = document.model.sheetNamed(CARD)!;
    await actions.update(CARD, 'en', watch);
    expect(document.mayType(managerOf(person), sheet, row, column)).toBe(true);
    const was = snapshot(document);
    const part = opened.steps + 6;
    opened.lost = (call) => (call === part ? 'after' : undefined);
    await expect(actions.update(CARD, 'en', watch)).rejects.toThrow('NetworkError');
    expect(snapshot(document)).toBe(was);
    expect(document.mayType(managerOf(person), sheet, row, column)).toBe(true);
  });
});

describe('a sheet that is held', () => {
  it('is refused to others with the name of who holds it, or as somebody’s where Google does not tell', async () => {
    for (const tellsUser of [true, false]) {
      const opened = openDocument({ users, tellsUser });
      const release = await opened.hostOf(owner).hold(['Sheet1']);
      const other = opened.hostOf('mia@example.com');
      const key = tellsUser ? 'sheetHeld' : 'sheetHeldBySomebody';
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

import { sheetActions } from '../../addin/taskpane/sheet-actions';
import { MemoryHost } from '../../core/calculator/memory-host';
import { toSerial } from '../../core/calendar/day-serial';
import { snapshot } from '../sheets-host/snapshot';
import {
  CARD,
  catalogue,
  cellsOf,
  fill,
  managerOf,
  open,
  owner,
  people,
  placesOf,
  template,
  users,
  watch,
} from './shared-scorecard';

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
    const { person, row, column } = (await placesOf(host)).find(({ title }) => title === 'Acknowledged on')!;
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
      const places = (await placesOf(host)).filter(({ title }) => title !== 'Acknowledged on').slice(0, 10);
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

import type { WorkbookPlan } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';
import { snapshot } from '../sheets-host/snapshot';
import { area as areaOn, mark } from './contract-plan';

const owner = 'director@example.com';
const SALES = 'sales@groups.example.com';
const users = [owner, 'ann@example.com', 'ben@example.com', SALES];
/** Mia may edit through the group alone. */
const groups = { [SALES]: ['mia@example.com', 'max@example.com'] };

const area = (row: number, column: number, rows = 1, columns = 1) => areaOn(row, column, rows, columns, 'Card');
const plan = (person: string): WorkbookPlan => [
  { kind: 'addSheet', sheet: 'Card', mark },
  { kind: 'values', ...area(1, 1, 1, 2), values: [['Who', 'Words']] },
  { kind: 'protect', sheet: 'Card', inputs: [area(2, 2, 2)] },
  { kind: 'reserve', ...area(2, 2), people: [person] },
];

/** Who may type into the head, the reserved cell and the free cell below. */
function typists(document: ReturnType<typeof openDocument>['document']) {
  const sheet = document.model.sheetNamed('Card')!;
  const everybody = [...users.filter((user) => user !== SALES), ...groups[SALES]!];
  return [1, 2, 3].map((row) =>
    everybody
      .filter((user) => document.mayType(user, sheet, row, 2))
      .map((user) => user.split('@')[0])
      .join(' '),
  );
}

describe('a sheet in Sheets', () => {
  it.each([
    ['the owner', owner, false, ['director', 'director ben', 'director ann ben mia max']],
    ['an editor', 'ann@example.com', false, ['director ann', 'director ann ben', 'director ann ben mia max']],
    [
      'one of a group',
      'mia@example.com',
      false,
      ['director mia max', 'director ben mia max', 'director ann ben mia max'],
    ],
    [
      'an editor who is told',
      'ann@example.com',
      true,
      ['director ann', 'director ann ben', 'director ann ben mia max'],
    ],
    [
      'one of a group who is told',
      'mia@example.com',
      true,
      ['director mia', 'director ben mia', 'director ann ben mia max'],
    ],
  ])('is made and kept for people by %s', async (_, maker, hasUserScope, expected) => {
    const { document, hostOf } = openDocument({ users, groups, hasUserScope });
    const host = hostOf(maker);
    await host.apply(plan('ben@example.com'));
    expect(typists(document)).toEqual(expected);
    await host.apply([{ kind: 'clearSheet', sheet: 'Card', mark }, ...plan('ben@example.com').slice(1)]);
    expect(typists(document)).toEqual(expected);
  });

  it.each([false, true])('is held and let go by one of a group; the name is told: %s', async (hasUserScope) => {
    const { document, hostOf } = openDocument({ users, groups, hasUserScope });
    const sheet = document.model.sheetNamed('Sheet1')!;
    const release = await hostOf('mia@example.com').hold(['Sheet1']);
    expect(document.mayType('ann@example.com', sheet, 1, 1)).toBe(false);
    expect(document.mayType('mia@example.com', sheet, 1, 1)).toBe(true);
    expect(document.mayType('max@example.com', sheet, 1, 1)).toBe(!hasUserScope);
    await release();
    expect(document.mayType('ann@example.com', sheet, 1, 1)).toBe(true);
  });

  it('is not made for somebody whom Google lets edit nothing: the address is named', async () => {
    const { document, hostOf } = openDocument({ users, groups, refusesStrangers: true });
    const was = snapshot(document);
    await expect(hostOf(owner).apply(plan('eve@elsewhere.example'))).rejects.toMatchObject({
      key: 'reserveRefused',
      parameters: { people: 'eve@elsewhere.example' },
    });
    expect(snapshot(document)).toBe(was);
    await hostOf(owner).apply(plan('max@example.com'));
    expect(typists(document)[1]).toBe('director max');
  });
});

import type { MemoryHost } from '../../core/calculator/memory-host';
import { block, findRow, markOf, names, open, TIME, template, watch } from './open-workbook';

const card = 'Scorecard 2026-01';
const NEWER = `A newer version of Planfold made “${card}”, and it stays as it is; update Planfold first.`;

function withNewer(...names: readonly string[]) {
  const { host, actions } = open();
  for (const sheet of names) host.apply([{ kind: 'mark', sheet, mark: { ...markOf(host, sheet)!, version: 99 } }]);
  return { host, actions };
}

const whole = (host: MemoryHost, name: string) => [
  block(host, name),
  block(host, name, 'formulas'),
  markOf(host, name),
];

describe('a sheet that a newer version made', () => {
  it('is not updated, frozen or closed by itself, and nothing is changed', async () => {
    const { host, actions } = withNewer(card, 'Monthly review 2026-01', 'Dashboard 2026-01', 'Daily targets 2026-01');
    const before = host.sheets;
    await expect(actions.update(card, 'en', watch)).rejects.toThrow(NEWER);
    await expect(actions.freeze(card, watch)).rejects.toThrow(NEWER);
    await expect(actions.close('2026-01', TIME, watch)).rejects.toThrow('A newer version of Planfold made');
    expect(host.sheets).toBe(before);
  });

  it('is left alone and named when all are updated', async () => {
    const { host, actions } = withNewer(card, 'Orders');
    const before = [whole(host, card), whole(host, 'Orders')];
    const row = findRow(host, 'Settings', 'Company name');
    host.apply([{ kind: 'values', sheet: 'Settings', row, column: 3, values: [['Blue & Sons']] }]);
    const { sheets, newer, closed } = await actions.updateAll('en', watch);
    expect(newer).toEqual(expect.arrayContaining([card, 'Orders']));
    expect(newer).toHaveLength(2);
    expect(closed).toEqual([]);
    expect(sheets).not.toEqual(expect.arrayContaining([card]));
    expect(sheets).toContain('Target plan 2026');
    expect([whole(host, card), whole(host, 'Orders')]).toEqual(before);
  });

  it('is left alone and named when its month is closed', async () => {
    const { host, actions } = withNewer(card);
    const before = whole(host, card);
    const { sheets, newer } = await actions.close('2026-01', TIME, watch);
    expect(newer).toEqual([card]);
    expect(sheets).toContain('Monthly review 2026-01');
    expect(sheets).not.toContain(card);
    expect(whole(host, card)).toEqual(before);
  });

  it('of the sheet of closed months stops closing, and nothing is changed', async () => {
    const { host, actions } = open();
    await actions.insert(template('closedMonths'), '', 'en', watch);
    host.apply([{ kind: 'mark', sheet: 'Closed months', mark: { ...markOf(host, 'Closed months')!, version: 99 } }]);
    const before = host.sheets;
    await expect(actions.close('2026-01', TIME, watch)).rejects.toThrow(
      'A newer version of Planfold made “Closed months”',
    );
    expect(host.sheets).toBe(before);
  });
});

describe('a mark that is none of ours', () => {
  it('is left alone by all that is done', async () => {
    const { host, actions } = open();
    const marks = ['constructor ', '__proto__ ', 'notOurs 2026-01', 'scorecard 2026', 'orders 2026-01', 'scorecard '];
    for (const [i, text] of marks.entries()) {
      const [name = '', period = ''] = text.split(' ');
      host.apply([
        { kind: 'addSheet', sheet: `Foreign ${i}`, mark: { template: name, version: 1, period, language: 'en' } },
        { kind: 'values', sheet: `Foreign ${i}`, row: 1, column: 1, values: [['title', 'mine']] },
      ]);
    }
    const foreign = names(host).filter((name) => name.startsWith('Foreign'));
    const before = foreign.map((name) => whole(host, name));
    const { sheets } = await actions.updateAll('en', watch);
    expect(sheets.filter((name) => foreign.includes(name))).toEqual([]);
    expect(sheets).toContain('Scorecard 2026-01');
    for (const name of foreign)
      await expect(actions.update(name, 'en', watch)).rejects.toThrow(`“${name}” is not a Planfold sheet.`);
    expect(foreign.map((name) => whole(host, name))).toEqual(before);
  });
});

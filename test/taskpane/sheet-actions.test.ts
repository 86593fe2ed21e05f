import { sheetActions, sheetOf } from '../../addin/taskpane/sheet-actions';
import type { WorkbookState } from '../../addin/taskpane/workbook-state';
import { toSerial } from '../../core/calendar/day-serial';
import type { SheetHost } from '../../core/workbook/sheet-host';
import { block, cancelled, catalogue, findRow, markOf, names, open, TIME, template, watch } from './open-workbook';

describe('sheet actions', () => {
  it('update a sheet and keep what was typed', async () => {
    const { host, actions } = open();
    const row = findRow(host, 'Settings', 'Company name');
    host.apply([{ kind: 'values', sheet: 'Settings', row, column: 3, values: [['Blue & Sons']] }]);
    host.apply([{ kind: 'values', sheet: 'Settings', row, column: 9, values: [['a note of mine']] }]);
    await actions.update('Settings', 'en', watch);
    expect(block(host, 'Settings')[row - 1]![2]).toBe('Blue & Sons');
    expect(block(host, 'Settings')[row - 1]![8]).toBe('a note of mine');
  });

  it('update all but what is closed', async () => {
    const { host, actions } = open();
    await actions.close('2026-01', TIME, watch);
    const { sheets, closed } = await actions.updateAll('en', watch);
    expect(closed).toContain('Scorecard 2026-01');
    expect(sheets).toContain('Target plan 2026');
    expect([...sheets, ...closed].sort()).toEqual(names(host).sort());
  });

  it('close a month: facts become values, the sheets are locked and marked, the figures are recorded', async () => {
    const { host, actions } = open();
    const before = block(host, 'Scorecard 2026-01');
    const { sheets } = await actions.close('2026-01', TIME, watch);
    expect(sheets).toContain('Scorecard 2026-01');
    expect(block(host, 'Scorecard 2026-01')).toEqual(before);
    expect(block(host, 'Scorecard 2026-01', 'formulas')).toEqual(before);
    for (const name of sheets) {
      expect(markOf(host, name)?.closed).toBe(TIME);
      expect(host.sheets.find((sheet) => sheet.name === name)!.inputs).toEqual([]);
    }
    const recorded = block(host, 'Closed months').filter((row) => row[1] === '2026-01');
    expect(recorded.length).toBeGreaterThan(10);
    expect(recorded.every((row) => row[2] === TIME && typeof row[6] === 'number')).toBe(true);
  });

  it('does not move the figures of a closed month when an order changes', async () => {
    const { host, actions } = open();
    await actions.close('2026-01', TIME, watch);
    const before = block(host, 'Scorecard 2026-01');
    const orders = block(host, 'Orders');
    const head = orders.findIndex((row) => String(row[0]).startsWith('head:'));
    const amount = orders[head]!.indexOf('Amount') + 1;
    host.apply([{ kind: 'values', sheet: 'Orders', row: orders.length, column: amount, values: [[1e6]] }]);
    expect(block(host, 'Scorecard 2026-01')).toEqual(before);
  });

  it('refuse to update a closed sheet and to close a month twice', async () => {
    const { actions } = open();
    await actions.close('2026-01', TIME, watch);
    await expect(actions.update('Scorecard 2026-01', 'en', watch)).rejects.toThrow(
      `“Scorecard 2026-01” was closed on ${TIME} and stays as it is.`,
    );
    await expect(actions.close('2026-01', TIME, watch)).rejects.toThrow('2026-01 is closed already.');
    await expect(actions.close('2026-07', TIME, watch)).rejects.toThrow('There are no sheets for 2026-07 to close.');
  });

  it('freeze a sheet: our functions become values, other formulas stay', async () => {
    const { host, actions } = open();
    const before = block(host, 'Target plan 2026');
    await actions.freeze('Target plan 2026', watch);
    const formulas = block(host, 'Target plan 2026', 'formulas')
      .flat()
      .filter((cell) => String(cell).startsWith('='));
    expect(formulas.some((formula) => /SPLITTARGET|RAMPWEIGHTS/.test(String(formula)))).toBe(false);
    expect(formulas.some((formula) => String(formula).includes('SUM('))).toBe(true);
    expect(block(host, 'Target plan 2026')).toEqual(before);
  });

  it('refuse what is none of our sheets', async () => {
    const { actions } = open();
    await expect(actions.update('Notes', 'en', watch)).rejects.toThrow('“Notes” is not a Planfold sheet.');
    await expect(actions.freeze('Notes', watch)).rejects.toThrow('“Notes” is not a Planfold sheet.');
  });

  it('change nothing when cancelled', async () => {
    const { host, actions } = open();
    const before = host.sheets;
    await expect(actions.insert(template('complaints'), '', 'en', cancelled)).rejects.toThrow('Stopped');
    await expect(actions.updateAll('en', cancelled)).rejects.toThrow('Stopped');
    await expect(actions.close('2026-01', TIME, cancelled)).rejects.toThrow('Stopped');
    await expect(actions.freeze('Target plan 2026', cancelled)).rejects.toThrow('Stopped');
    expect(host.sheets).toBe(before);
  });

  it('tell the year, the day and the language of the workbook', async () => {
    const { actions } = open();
    const state: WorkbookState = await actions.state();
    expect(state).toMatchObject({
      yearStart: toSerial(2026, 1, 1),
      asOf: toSerial(2024, 12, 1) + 59 * 7,
      language: 'en',
    });
    expect(sheetOf(state, template('scorecard'), '2026-01')?.name).toBe('Scorecard 2026-01');
    expect(sheetOf(state, template('scorecard'), '2026-02')).toBeUndefined();
    expect((await open([]).actions.state()).language).toBeUndefined();
  });

  it('read everything in one round trip for values and one for formulas, and tell what the host leaves out', async () => {
    const { host } = open();
    const asked: string[] = [];
    const slow: SheetHost = {
      flags: { ...host.flags, cannot: ['print', 'chart'] },
      inventory: async () => host.inventory(),
      read: async (areas, what) => {
        asked.push(what);
        return host.read(areas, what);
      },
      apply: async (plan) => host.apply(plan),
    };
    const { cannot } = await sheetActions({ host: slow, catalogue }).insert(template('complaints'), '', 'en', watch);
    expect(asked).toEqual(['values', 'formulas']);
    expect(cannot).toEqual(['print']);
  });

  it('fill the calendar with the holidays of the region in Settings, once, and keep days that were typed', async () => {
    const { host, actions } = open();
    await expect(actions.fillHolidays('en', watch)).rejects.toMatchObject({ key: 'noHolidayRegion' });
    const region = { sheet: 'Settings', row: findRow(host, 'Settings', 'Holidays of'), column: 3 };
    host.apply([{ kind: 'values', ...region, values: [['Chinese mainland']] }]);
    const typed = toSerial(2026, 3, 20);
    const first = findRow(host, 'Calendar', 'Day') + 1;
    host.apply([{ kind: 'values', sheet: 'Calendar', row: first, column: 2, values: [[typed, 0.5, 'Fair']] }]);
    for (const round of [1, 2]) {
      const { sheets, provisional } = await actions.fillHolidays('en', watch);
      expect({ round, sheets, provisional }).toEqual({ round, sheets: ['Calendar'], provisional: [2027] });
      const days = block(host, 'Calendar')
        .slice(findRow(host, 'Calendar', 'Day'))
        .map((row) => row.slice(1, 4));
      expect(days).toContainEqual([typed, 0.5, 'Fair']);
      expect(days.filter(([day]) => day === toSerial(2026, 2, 14))).toHaveLength(1);
      const monthOfFebruary = block(host, 'Calendar').find((row) => row[1] === toSerial(2026, 2, 1))!;
      expect(monthOfFebruary[2]).toBe(16);
    }
  });

  it('look up a closed month where it stands, also when someone has left the team since', async () => {
    const { host, actions } = open();
    const shown = (name: string) => block(host, 'Ranking 2026').find((row) => row[1] === name)?.[3];
    const people = block(host, 'Scorecard 2026-01')
      .filter(([key]) => key === 'row:card')
      .map((row) => String(row[1]));
    const [first, last] = [people[0]!, people.at(-1)!];
    const before = shown(last);
    expect(typeof before).toBe('number');
    const row = findRow(host, 'Team', first);
    await actions.close('2026-01', '2026-02-03 09:00', watch);
    host.apply([{ kind: 'values', sheet: 'Team', row, column: 2, values: [[null]] }]);
    await actions.update('Ranking 2026', 'en', watch);
    expect(shown(first)).toBeUndefined();
    expect(shown(last)).toBe(before);
  });
});

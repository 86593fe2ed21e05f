import { sheetActions } from '../../addin/taskpane/sheet-actions';
import { MemoryHost } from '../../core/calculator/memory-host';
import { toSerial } from '../../core/calendar/day-serial';
import type { SheetHost } from '../../core/workbook/sheet-host';
import { block, catalogue, markOf, names, open, template, watch } from './open-workbook';

describe('sheet actions', () => {
  it('insert a sheet into an empty workbook with those that it needs, filled', async () => {
    const { host, actions } = open([]);
    const { sheets } = await actions.insert(template('targetPlan'), '2026', 'en', watch);
    expect(sheets).toEqual(names(host));
    expect(sheets.at(-1)).toBe('Target plan 2026');
    expect(sheets).toEqual(expect.arrayContaining(['Settings', 'Team', 'Orders', 'Target basis']));
    const total = block(host, 'Target plan 2026').find((row) => row[1] === 'Total')!;
    expect(total).toContain(12_000);
  });

  it('insert the review of a quarter', async () => {
    const { host, actions } = open();
    const { sheets } = await actions.insert(template('quarterlyReview'), '2026-Q1', 'en', watch);
    expect(sheets).toEqual(['Products', 'Quarterly review 2026-Q1']);
    expect(markOf(host, 'Quarterly review 2026-Q1')).toMatchObject({ template: 'quarterlyReview', period: '2026-Q1' });
    const days = block(host, 'Quarterly review 2026-Q1').find(([key]) => key === 'period')!;
    expect(days.slice(2, 4)).toEqual([toSerial(2026, 1, 1), toSerial(2026, 3, 31)]);
  });

  it('insert one sheet where all that it needs is there', async () => {
    const { host, actions } = open();
    const before = names(host);
    expect((await actions.insert(template('complaints'), '', 'en', watch)).sheets).toEqual(['Complaints']);
    expect(names(host)).toEqual([...before, 'Complaints']);
  });

  it('refuse to insert a sheet twice, and change nothing', async () => {
    const { host, actions } = open();
    await actions.insert(template('complaints'), '', 'en', watch);
    const before = host.sheets;
    await expect(actions.insert(template('complaints'), '', 'en', watch)).rejects.toThrow(
      '“Complaints” is in the workbook already; update it instead.',
    );
    expect(host.sheets).toBe(before);
  });

  it('fill the scorecard’s setup with weights that add up to 100 where nobody supplies any', async () => {
    const host = new MemoryHost();
    await sheetActions({ host, catalogue }).insert(template('scorecardSetup'), '', 'en', watch);
    const total = block(host, 'Scorecard setup').find(([key]) => key === 'total:rows')!;
    expect(total[2]).toBe(100);
  });

  it('carry comments over to the next month’s scorecard, and nothing else that was typed', async () => {
    const { host, actions } = open();
    const name = 'Scorecard 2026-01';
    const cells = block(host, name);
    const header = cells.findIndex(([key]) => key === 'head:card');
    const columnOf = (label: string) => {
      expect(cells[header]).toContain(label);
      return cells[header]!.indexOf(label) + 1;
    };
    const [comment, feedback] = [columnOf('Comment'), columnOf('Employee comment')];
    host.apply([
      { kind: 'values', sheet: name, row: header + 2, column: comment, values: [['Strong month']] },
      { kind: 'values', sheet: name, row: header + 2, column: feedback, values: [['Thank you']] },
    ]);
    await actions.insert(template('scorecard'), '2026-02', 'en', watch);
    const next = block(host, 'Scorecard 2026-02').flat();
    expect(next).toContain('Strong month');
    expect(next).not.toContain('Thank you');
  });

  it('hold the sheets that they change from before they are read until they are made anew', async () => {
    const { host } = open();
    const told: string[] = [];
    const shared: SheetHost = {
      flags: host.flags,
      inventory: () => host.inventory(),
      read: (areas, what) => {
        told.push('read');
        return host.read(areas, what);
      },
      apply: (plan) => {
        told.push('apply');
        host.apply(plan);
      },
      hold: async (sheets) => {
        told.push(`hold ${sheets.join()}`);
        return async () => void told.push('let go');
      },
    };
    await sheetActions({ host: shared, catalogue }).update('Team', 'en', watch);
    expect(told).toEqual(['hold Team', 'read', 'read', 'apply', 'let go']);
    const failing = { ...shared, apply: () => Promise.reject(new Error('no')) };
    await expect(sheetActions({ host: failing, catalogue }).update('Team', 'en', watch)).rejects.toThrow('no');
    expect(told.at(-1)).toBe('let go');
  });

  it('insert in another language', async () => {
    const { host, actions } = open();
    const { sheets } = await actions.insert(template('complaints'), '', 'zh-Hant', watch);
    expect(sheets).toEqual(['客訴']);
    expect(markOf(host, '客訴')).toMatchObject({ language: 'zh-Hant', template: 'complaints' });
  });
});

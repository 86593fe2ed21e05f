import { sheetActions, sheetOf, type WorkbookState } from '../../addin/taskpane/sheet-actions';
import { toSerial } from '../../core/calendar/day-serial';
import { toWorkbookContent } from '../../core/orders/to-workbook-content';
import type { WorkbookContent } from '../../core/rendering/content';
import { renderWorkbook } from '../../core/rendering/render-workbook';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { lists, templates } from '../../core/templates/catalogue';
import { MemoryHost } from '../../core/workbook/memory-host';
import type { SheetHost, Watch } from '../../core/workbook/sheet-host';

const catalogue = { templates, lists };
const template = (id: string) => templates.find((each) => each.id === id)!;
const watch: Watch = { progress: () => {}, isCancelled: () => false };
const cancelled: Watch = { progress: () => {}, isCancelled: () => true };
const TIME = '2026-02-03 17:40';

function content(): WorkbookContent {
  const lines = Array.from({ length: 60 }, (_, i) => ({
    orderId: i + 1,
    date: toSerial(2024, 12, 1) + i * 7,
    salesperson: ['Ann', 'Bo', 'Cy'][i % 3]!,
    customer: `Shop ${i % 5}`,
    amount: 100 + i,
    others: ['North'],
  }));
  return toWorkbookContent(
    {
      orders: { lines, otherColumns: [{ name: 'region', type: 'text' }] },
      year: 2026,
      target: 12_000,
      unit: 10,
      months: ['2026-01'],
    },
    'en',
  );
}

/** A workbook with those sheets of the content, the rest at hand. */
function open(ids: readonly string[] = [...content().sheets.keys()]) {
  const all = content();
  const host = new MemoryHost();
  const shown = new Map([...all.sheets].filter(([id]) => ids.includes(id)));
  const rendered = renderWorkbook({ ...all, sheets: shown }, catalogue);
  host.apply([...rendered.layout.sheets.values()].flatMap((sheet) => sheetPlan('addSheet', sheet, rendered)));
  return { host, actions: sheetActions({ host, catalogue, supply: (id) => all.sheets.get(id) }) };
}

const names = (host: MemoryHost) => host.sheets.map(({ name }) => name);
const block = (host: MemoryHost, name: string, what: 'values' | 'formulas' = 'values') => {
  const { rows, columns } = host.inventory().sheets.find((sheet) => sheet.name === name)!;
  return host.read([{ sheet: name, row: 1, column: 1, rows, columns }], what)[0]!;
};
const findRow = (host: MemoryHost, sheet: string, label: string) =>
  block(host, sheet).findIndex((row) => row[1] === label) + 1;
const markOf = (host: MemoryHost, name: string) => host.sheets.find((sheet) => sheet.name === name)!.mark;

describe('sheet actions', () => {
  it('insert a sheet into an empty workbook with those that it says nothing without, filled', async () => {
    const { host, actions } = open([]);
    const { sheets } = await actions.insert(template('targetPlan'), '2026', 'en', watch);
    expect(sheets).toEqual(names(host));
    expect(sheets.at(-1)).toBe('Target plan 2026');
    expect(sheets).toEqual(expect.arrayContaining(['Settings', 'Team', 'Orders', 'Target basis']));
    const total = block(host, 'Target plan 2026').find((row) => row[1] === 'Total')!;
    expect(total).toContain(12_000);
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
    const [comment, feedback] = [columnOf('Comment'), columnOf('What the person says')];
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
    await expect(actions.update('Notes', 'en', watch)).rejects.toThrow('“Notes” is none of Planfold’s sheets.');
    await expect(actions.freeze('Notes', watch)).rejects.toThrow('“Notes” is none of Planfold’s sheets.');
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

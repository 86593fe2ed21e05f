import type { MemoryHost } from '../../../core/calculator/memory-host';
import { type SheetsPlan, updateSheets } from '../../../core/life/plan-sheets';
import type { PlainCell } from '../../../core/workbook/workbook-plan';
import { catalogue, cellsOf, contentOf, insertColumn, makeWorkbook, typeInto } from './keeping';
import { smallYear } from './moving-on';

const plan = 'Target plan 2026';
const { content } = smallYear(1);

function update(host: MemoryHost, name: string): SheetsPlan {
  const request = { content: contentOf(host, 'en'), present: host.inventory().sheets, catalogue };
  const made = updateSheets([name], request);
  host.apply(made.plan);
  return made;
}

const rowOf = (host: MemoryHost, sheet: string, key: string) =>
  cellsOf(host)
    .find(({ summary }) => summary.name === sheet)!
    .values.findIndex(([text]) => text === key) + 1;
const valueAt = (host: MemoryHost, sheet: string, row: number, column: number): PlainCell =>
  host.read([{ sheet, row, column, rows: 1, columns: 1 }], 'values')[0]![0]![0]!;

describe('text typed on a row that is locked', () => {
  const places = [
    ['title', 6],
    ['purpose', 12],
    ['period', 7],
    ['remarks', 4],
    ['title:current', 5],
    ['note:current', 20],
    ['row:current', 40],
    ['title:assignment', 12],
    ['field:companyTarget', 9],
    ['field:toSplit', 17],
    ['chart:monthChart', 3],
    ['heading:weights', 3],
  ] as const;
  const host = makeWorkbook(content);
  const typed = places.map(([key, column]) => ({ row: rowOf(host, plan, key), column, text: `on ${key}` }));
  typed.push({ row: rowOf(host, plan, 'title:assignment') - 1, column: 5, text: 'between blocks' });
  for (const { row, column, text } of typed) typeInto(host, plan, row, column, text);

  it.each([1, 2])('stays where it was, after update %s', () => {
    expect(update(host, plan).moved).toEqual([]);
    expect(typed.map(({ row, column }) => valueAt(host, plan, row, column))).toEqual(typed.map(({ text }) => text));
  });
});

describe('what cannot stay', () => {
  it('over a formula of ours moves to the right, is named, and then stays', () => {
    const host = makeWorkbook(content);
    const row = rowOf(host, plan, 'field:regionsTotal');
    typeInto(host, plan, row, 3, 4711);
    const { moved } = update(host, plan);
    expect(valueAt(host, plan, row, 3)).toBe(12_000);
    const cells = cellsOf(host).find(({ summary }) => summary.name === plan)!.values[row - 1]!;
    const place = cells.indexOf(4711) + 1;
    expect(place).toBeGreaterThan(29);
    expect(moved).toEqual([{ sheet: plan, cells: [expect.stringMatching(new RegExp(`^A[A-Z]${row}$`))] }]);
    expect(update(host, plan).moved).toEqual([]);
    expect(valueAt(host, plan, row, place)).toBe(4711);
  });

  it('in a column of one’s own within ours moves as a column, and is named as one area', () => {
    const host = makeWorkbook(content);
    insertColumn(host, 'Team', 4);
    const first = rowOf(host, 'Team', 'row:rows');
    for (const i of [0, 1, 2]) typeInto(host, 'Team', first + i, 4, `own ${i}`);
    const { moved } = update(host, 'Team');
    const [cells] = moved.map((each) => each.cells);
    expect(moved).toHaveLength(1);
    expect(cells).toEqual([expect.stringMatching(new RegExp(`^[A-Z]+${first}:[A-Z]+${first + 2}$`))]);
    const values = cellsOf(host).find(({ summary }) => summary.name === 'Team')!.values;
    const columns = [0, 1, 2].map((i) => values[first - 1 + i]!.indexOf(`own ${i}`));
    expect(new Set(columns).size).toBe(1);
    expect(columns[0]).toBeGreaterThan(4);
    expect(update(host, 'Team').moved).toEqual([]);
  });

  it('beside somebody who is not listed any more stands beside the header, and is named', () => {
    const host = makeWorkbook(content);
    typeInto(host, plan, rowOf(host, plan, 'row:current'), 40, 'about Ann');
    typeInto(host, 'Team', rowOf(host, 'Team', 'row:rows'), 2, null);
    const { moved } = update(host, plan);
    const header = rowOf(host, plan, 'head:current');
    expect(valueAt(host, plan, header, 40)).toBe('about Ann');
    expect(moved[0]!.cells).toContain(`AN${header}`);
  });

  it('for somebody who is not listed any more stands beside with a label, and is named', () => {
    const host = makeWorkbook(content);
    const agreed = rowOf(host, plan, 'row:agreed');
    const typed = valueAt(host, plan, agreed, 3);
    expect(typeof typed).toBe('number');
    const team = rowOf(host, 'Team', 'row:rows');
    typeInto(host, 'Team', team, 2, null);
    const { moved } = update(host, plan);
    expect(moved[0]!.cells.length).toBeGreaterThan(0);
    const { values } = cellsOf(host).find(({ summary }) => summary.name === plan)!;
    expect(values.flat()).toContain(typed);
  });
});

import { toSerial } from '../../../core/calendar/day-serial';
import type { PlainCell } from '../../../core/workbook/workbook-plan';
import { firstMonths } from './inserting';
import { cellsOf } from './keeping';
import { blockOf, inputCells, moveOn, smallYear } from './moving-on';

const monthsFrom = (year: number, month: number) => Array.from({ length: 12 }, (_, i) => toSerial(year, month + i, 1));
const isMonth = (cell: PlainCell) => typeof cell === 'number' && cell > 40_000 && cell < 50_000;
const sum = (cells: readonly PlainCell[]) => cells.reduce<number>((total, cell) => total + Number(cell), 0);

describe.each(firstMonths)('a business year from month %s, moved on in Settings', (firstMonth) => {
  const { content, month } = smallYear(firstMonth);
  const { host, told, typed, closed } = moveOn(content, month, firstMonth);
  const monthsOf = (sheet: string, block: string) => blockOf(host, sheet, block).header.filter(isMonth);

  it('leaves every typed and agreed cell of the old year where it was', () => {
    expect(typed.length).toBeGreaterThan(60);
    const now = new Map(inputCells(host).map(({ sheet, row, column, value }) => [`${sheet} ${row}:${column}`, value]));
    const lost = typed.filter(
      ({ sheet, row, column, value }) => !closed.has(sheet) && now.get(`${sheet} ${row}:${column}`) !== value,
    );
    expect(lost).toEqual([]);
    expect(told.moved).toEqual([]);
  });

  it('leaves closed sheets as they were', () => {
    expect([...closed.keys()]).toEqual([`Scorecard ${month}`]);
    for (const { summary, values } of cellsOf(host))
      if (closed.has(summary.name)) expect(values).toEqual(closed.get(summary.name));
    expect(told.closed).toEqual([...closed.keys()]);
  });

  it.each([
    ['Target plan 2026', 'current'],
    ['Target plan 2026', 'agreed'],
    ['Budget 2026', 'months'],
    ['Ranking 2026', 'people'],
  ])('keeps the months of %s, %s', (sheet, block) => {
    expect(monthsOf(sheet, block)).toEqual(monthsFrom(2026, firstMonth));
  });

  it('makes the plans of the new year beside them, and nothing else', () => {
    const before = new Set([...content.sheets.keys()].map((id) => id.replace(/ .*/, '')));
    const made = told.sheets.filter((name) => name.includes('2027'));
    expect([...made].sort()).toEqual(['Budget 2027', 'Forecast 2027', 'Target plan 2027']);
    expect(before.has('ranking') && before.has('annualReview')).toBe(true);
    expect(monthsOf('Target plan 2027', 'current')).toEqual(monthsFrom(2027, firstMonth));
  });

  it('splits the new target over the new year; the old plan stands as it was agreed', () => {
    const targets = (sheet: string, block: string) => {
      const { header, rows } = blockOf(host, sheet, block);
      return rows.map((row) => row.filter((_, column) => isMonth(header[column] ?? null)));
    };
    const agreed = targets('Target plan 2026', 'agreed');
    expect(sum(agreed.flat())).toBe(12_000);
    expect(targets('Target plan 2026', 'current')).toEqual(agreed);
    expect(sum(targets('Target plan 2027', 'current').flat())).toBe(15_000);
    expect(targets('Target plan 2027', 'agreed')).toEqual(targets('Target plan 2027', 'current'));
  });

  it('leaves no error on any open sheet', () => {
    const errors = cellsOf(host).flatMap(({ summary, values }) =>
      summary.mark?.closed
        ? []
        : values.flatMap((row, i) =>
            row.flatMap((cell) => (/^#[A-Z]/.test(String(cell)) ? [[summary.name, i + 1, cell]] : [])),
          ),
    );
    expect(errors).toEqual([]);
  });
});

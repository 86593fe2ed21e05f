import { containing, daysOfPeriod, parsePeriod } from '../../../core/calendar/business-period';
import { toSerial } from '../../../core/calendar/day-serial';
import { layOutWorkbook } from '../../../core/rendering/lay-out-workbook';
import { lists, templates } from '../../../core/templates/catalogue';
import type { SheetContent } from '../../../core/templates/content';
import { isPlanned } from '../../../core/templates/plans/is-planned';
import { idText } from '../../../core/workbook/sheet-id';
import { everySheet, firstMonths } from '../life/inserting';

const ofPeriods = templates.filter(({ period }) => period);

describe.each(ofPeriods.map((template) => [template.id, template] as const))('formulas of %s', (_, template) => {
  it('never take the year of Settings for their own', () => {
    const text = JSON.stringify(template.blocks).replaceAll(JSON.stringify(isPlanned).slice(1, -1), '');
    expect(text).not.toContain('settings.yearStart');
  });
});

describe.each(firstMonths)('the sheets of 2026, years from month %s', (firstMonth) => {
  const sheets = everySheet(firstMonth);
  const layouts = ([2026, 2027, 2025] as const).map((year) => {
    const settings: SheetContent = { fields: { yearStart: toSerial(year, firstMonth, 1) } };
    const all = new Map<string, SheetContent>(sheets.map((id) => [idText(id), {}]));
    all.set('settings', settings).set('team', { tables: { rows: [{ person: 'Ann' }] } });
    return layOutWorkbook({ language: 'en', isMadeUp: false, sheets: all }, { templates, lists }).workbook;
  });

  it('have the same months whatever year Settings plan', () => {
    const headsOf = (layout: (typeof layouts)[number]) =>
      sheets
        .filter(({ period }) => period)
        .map((id) => {
          const { blocks } = layout.sheets.get(idText(id))!;
          const entries = blocks.flatMap((block) =>
            block.kind === 'table' ? [block.entries, ...block.columns.map((column) => column.entries)] : [],
          );
          const dates = entries.flatMap((list) =>
            (list ?? []).filter(({ type }) => type === 'month' || type === 'date'),
          );
          return [idText(id), dates.map((entry) => entry.id)] as const;
        });
    const [planned, later, earlier] = layouts.map(headsOf);
    expect(later).toEqual(planned);
    expect(earlier).toEqual(planned);
  });

  it('have months of the business year that contains them', () => {
    for (const id of sheets) {
      if (!id.period) continue;
      const year = daysOfPeriod(containing('year', id.period, firstMonth), firstMonth);
      const months = layouts[1]!.sheets
        .get(idText(id))!
        .blocks.flatMap((block) => (block.kind === 'table' ? (block.entries ?? []) : []))
        .filter(({ type }) => type === 'month');
      for (const { id: month } of months) {
        expect([idText(id), Number(month) >= year.from && Number(month) <= year.to]).toEqual([idText(id), true]);
      }
    }
  });

  it.each([
    ['2026', 2026],
    ['2026-Q4', 2026],
  ])('%s lies in one business year', (text, year) => {
    expect(containing('year', parsePeriod(text)!, firstMonth)).toEqual({ kind: 'year', year });
  });
});

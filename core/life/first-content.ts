import type { Catalogue } from '../rendering/lay-out-workbook';
import { columnKeyOf, type SheetContent, type WorkbookContent } from '../templates/content';
import { idText, parseId, type SheetId } from '../workbook/sheet-id';

/** The first content of a new sheet: columns carried over from the sheet of the period before, else the template's. */
export function firstContent(id: SheetId, { sheets }: WorkbookContent, { templates }: Catalogue): SheetContent {
  const template = templates.find((each) => each.id === id.template)!;
  const before = [...sheets.keys()]
    .filter((text) => parseId(text)?.template === id.template && text < idText(id))
    .sort();
  const last = id.period && sheets.get(before.at(-1) ?? '');
  if (!last) return template.first ?? {};
  const tables = template.blocks.flatMap((block) => {
    if (block.kind !== 'table') return [];
    const carried = block.columns.filter(({ carriesOver }) => carriesOver).map(({ key }): string => key);
    if (carried.length === 0) return [];
    const kept = [block.columns[0]!.key, ...carried];
    const rows = (last.tables?.[block.key] ?? []).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([column]) => kept.includes(columnKeyOf(column)))),
    );
    return [[block.key, rows] as const];
  });
  return { tables: Object.fromEntries(tables) };
}

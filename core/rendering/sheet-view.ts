import type { Operation } from '../workbook/workbook-plan';
import { defaultWidth } from './formats';
import type { SheetLayout } from './sheet-layout';
import { CHART_COLUMNS, FIRST_COLUMN, PERIOD_ROW } from './sheet-places';

/** Characters that a landscape page holds before the print becomes too small. */
const READABLE_WIDTH = 260;

/** By column, in characters: the widest that any block asks for. */
export function widthsOf(sheet: SheetLayout): Map<number, number> {
  const widths = new Map<number, number>();
  const atLeast = (column: number, width: number) => widths.set(column, Math.max(widths.get(column) ?? 0, width));
  for (const placed of sheet.blocks) {
    if (placed.kind === 'table') {
      for (const { column, first, span, entries } of placed.columns) {
        if (span > 1) continue;
        const width = column.width ?? defaultWidth(entries?.[0]?.type === 'money' ? 'money' : column.type);
        for (let i = 0; i < (entries?.length ?? 1); i++) atLeast(first + i, width);
      }
    } else if (placed.kind === 'facts') {
      atLeast(FIRST_COLUMN, 30);
      placed.block.spans.forEach((_, i) => {
        atLeast(FIRST_COLUMN + 1 + i, 14);
      });
    } else if (placed.kind === 'fields') {
      atLeast(FIRST_COLUMN, 30);
      atLeast(FIRST_COLUMN + 1, 18);
    } else if (placed.kind === 'lines') atLeast(FIRST_COLUMN, 26);
  }
  for (let column = FIRST_COLUMN; column < FIRST_COLUMN + CHART_COLUMNS; column++)
    if (!widths.has(column)) widths.set(column, 12);
  return widths;
}

/** The operations for frozen panes and printing. */
export function viewOf(sheet: SheetLayout, width: number): Operation[] {
  const { template, name } = sheet;
  const tables = sheet.blocks.filter((block) => block.kind === 'table');
  const frozen =
    tables.find(({ block }) => block.key === template.freeze?.block) ??
    (sheet.blocks.length === 1 ? tables[0] : undefined);
  const rows = frozen ? frozen.headerRow : PERIOD_ROW;
  const columns = frozen ? FIRST_COLUMN - 1 + (template.freeze?.columns ?? 1) : 0;
  return [
    { kind: 'freeze', sheet: name, rows, columns },
    {
      kind: 'print',
      sheet: name,
      landscape: template.orientation !== 'portrait',
      pagesWide: Math.ceil(width / READABLE_WIDTH),
      titleRows: rows,
      titleColumns: width > READABLE_WIDTH ? columns : 0,
    },
  ];
}

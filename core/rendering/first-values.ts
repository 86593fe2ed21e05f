import type { MemoryHost } from '../calculator/memory-host';
import { columnKeyOf } from '../templates/content';
import type { ValuesOperation } from '../workbook/workbook-plan';
import { areaOf } from './references';
import type { SheetLayout } from './sheet-layout';

/** Fills inputs with the results of another column once it has any, as long as nothing is typed there. */
export function firstValues(sheet: SheetLayout, host: MemoryHost): ValuesOperation[] {
  return sheet.blocks.flatMap((table): ValuesOperation[] => {
    if (table.kind !== 'table') return [];
    return table.columns.flatMap(({ column, first }) => {
      const source = column.firstValue && areaOf(sheet, column.firstValue);
      const isTyped = table.rows.some((row) =>
        Object.keys(row).some((key) => columnKeyOf(key) === column.key && row[key] !== null),
      );
      if (!source || isTyped) return [];
      const values = host.read([source], 'values')[0]!;
      if (!values.flat().some((value) => typeof value === 'number' && value !== 0)) return [];
      return [{ kind: 'values', sheet: sheet.name, row: table.firstRow, column: first, values }];
    });
  });
}

import { MemoryHost } from '../../core/workbook/memory-host';
import { testHost } from './host-contract';

testHost('memory', () => {
  const host = new MemoryHost();
  return {
    host,
    look(name) {
      const sheet = host.sheets.find((each) => each.name === name)!;
      const cell = sheet.cells.get(2)?.get(2);
      return {
        frozenRows: sheet.frozen.rows,
        frozenColumns: sheet.frozen.columns,
        format: cell?.format,
        isBold: cell?.style?.bold === true,
        background: cell?.style?.background,
        widths: [sheet.widths.get(1)!, sheet.widths.get(2)!],
        charts: sheet.charts.length,
      };
    },
  };
});

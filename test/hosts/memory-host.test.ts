import { MemoryHost } from '../../core/calculator/memory-host';
import { areaAddress, fixedAddress } from '../../core/workbook/a1';
import { testHost } from './host-contract';

testHost('memory', () => {
  const host = new MemoryHost();
  return {
    host,
    look(name) {
      const sheet = host.sheets.find((each) => each.name === name)!;
      const cell = sheet.cells.get(2)?.get(2);
      const { inputs } = sheet;
      return {
        frozenRows: sheet.frozen.rows,
        frozenColumns: sheet.frozen.columns,
        format: cell?.format,
        isBold: cell?.style?.bold === true,
        background: cell?.style?.background,
        isItalic: sheet.cells.get(3)?.get(2)?.style?.italic === true,
        isWrapped: sheet.cells.get(3)?.get(2)?.style?.wrap === true,
        widths: [sheet.widths.get(1)!, sheet.widths.get(2)!],
        heights: [sheet.heights.get(1)!, sheet.heights.get(2)!],
        hiddenColumns: [...sheet.hiddenColumns],
        merges: sheet.merges.map(areaAddress),
        charts: sheet.charts.length,
        validations: sheet.validations.map(({ area, rule, message }) => ({
          area: areaAddress(area),
          message,
          ...(rule.type === 'list' && { options: rule.options }),
          ...(rule.type === 'range' && { options: host.read([rule.source], 'values')[0]!.flat() }),
        })),
        conditionalFormats: sheet.conditionalFormats.map(({ area, formula }) => ({
          area: areaAddress(area),
          formula: formula.replace(/^=/, ''),
        })),
        note: sheet.notes.find(({ row, column }) => row === 1 && column === 2)?.text,
        names: Object.fromEntries([...host.names].map(([key, area]) => [key, fixedAddress(area)])),
        ...(inputs && {
          locked: [1, 2].map((column) => !inputs.some((area) => area.row === 2 && area.column === column)) as [
            boolean,
            boolean,
          ],
        }),
        reserved: sheet.reserved.map(({ area, people }) => ({ area: areaAddress(area), people })),
        ...(sheet.print && { print: sheet.print }),
      };
    },
  };
});

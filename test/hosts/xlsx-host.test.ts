import { readXlsx } from 'hucre/xlsx';
import { XlsxHost } from '../../addin/hosts/xlsx/xlsx-host';
import { testHost } from './host-contract';

testHost('xlsx', () => {
  const host = new XlsxHost();
  return {
    host,
    async look(name) {
      const { sheets } = await readXlsx(await host.toFile(), { readStyles: true });
      const sheet = sheets.find((each) => each.name === name)!;
      const style = sheet.cells?.get('1,1')?.style;
      const fill = style?.fill;
      return {
        frozenRows: sheet.freezePane?.rows ?? 0,
        frozenColumns: sheet.freezePane?.columns ?? 0,
        format: style?.numFmt,
        isBold: style?.font?.bold === true,
        background: fill?.type === 'pattern' ? fill.fgColor?.rgb : undefined,
        widths: [sheet.columns?.[0]?.width ?? 0, sheet.columns?.[1]?.width ?? 0],
        charts: sheet.charts?.length ?? 0,
      };
    },
  };
});

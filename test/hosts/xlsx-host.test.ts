import type { Workbook } from 'hucre/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { XlsxHost } from '../../addin/hosts/xlsx/xlsx-host';
import { parseReference } from '../../core/workbook/a1';
import { area, longList, mark, otherSheet, plan, sheet } from './contract-plan';
import { type HostUnderTest, type Look, testHost } from './host-contract';

testHost('xlsx', () => underTest(new XlsxHost()), ['reserve']);

describe('an .xlsx file', () => {
  const users = 'My & "notes"';

  it('can be changed in place: what is not in the plan stays as it was', async () => {
    const made = new XlsxHost();
    made.apply(plan);
    const host = await XlsxHost.fromFile(await made.toFile());
    host.apply([{ kind: 'values', ...area(2, 2, 1, 1), values: [[1000]] }]);
    const { look } = underTest(host);
    const before = await underTest(made).look(sheet);
    expect(await look(sheet)).toEqual(before);
    expect(await host.inventory()).toEqual(await made.inventory());
    const [cells] = await host.read([area(5, 2, 1, 2)], 'values');
    expect(cells).toEqual([[37160.75, 'up']]);
    host.apply([{ kind: 'clearSheet', sheet, mark: { ...mark, version: 7 } }]);
    expect(await look(sheet)).toMatchObject({ merges: [], charts: 0, validations: [], names: {}, note: undefined });
    host.apply([{ kind: 'validation', ...area(1, 1, 1, 1), rule: { type: 'list', options: longList }, message: '' }]);
    expect((await look(sheet)).validations[0]!.options).toEqual(longList);
    expect((await host.inventory()).sheets.map(({ name }) => name)).toEqual([sheet, otherSheet]);
  });

  it('of the user keeps values, texts, days and formulas, also those that only Excel knows', async () => {
    const day = new Date(Date.UTC(1999, 0, 1));
    const bytes = await writeXlsx({
      sheets: [
        {
          name: users,
          rows: [['=text', 2, day, null], [], [null, '#N/A']],
          cells: new Map([
            ['1,0', { formula: 'XMATCH(2,B1:B1)', formulaResult: 1 }],
            [
              '1,1',
              { formula: 'B1*2', formulaType: 'shared', formulaSharedIndex: 0, formulaRef: 'B2:C2', formulaResult: 0 },
            ],
            ['1,2', { formula: '', formulaType: 'shared', formulaSharedIndex: 0 }],
            ['1,3', { formula: 'Rate*10', formulaResult: 0 }],
            ['0,0', { value: '=text', style: { font: { bold: true } } }],
          ]),
        },
      ],
      namedRanges: [
        { name: 'Rate', range: `'${users}'!$B$1` },
        { name: 'Half', range: '0.5' },
      ],
    });
    const host = await XlsxHost.fromFile(bytes);
    host.apply([{ kind: 'addSheet', sheet, mark }]);
    const whole = area(1, 1, 3, 4, users);
    expect(await host.read([whole], 'formulas')).toEqual([
      [
        ['=text', 2, 36161, null],
        ['=XMATCH(2,B1:B1)', '=B1*2', '=C1*2', '=Rate*10'],
        [null, '#N/A', null, null],
      ],
    ]);
    expect((await host.read([whole], 'values'))[0]![1]).toEqual([1, 4, 72322, 20]);
    const file = await readXlsx(await host.toFile(), { readStyles: true });
    expect(file.sheets[0]!.cells?.get('0,0')?.style?.font?.bold).toBe(true);
    expect(file.namedRanges).toContainEqual(expect.objectContaining({ name: 'Half', range: '0.5' }));
  });
});

describe('an .xlsx file with something else where a mark would stand', () => {
  const property = 'planfold mark Theirs';
  it.each([
    '',
    'no JSON',
    'null',
    '{"template":7,"version":1}',
    '{"template":"team","version":1,"period":"x","language":"en"}',
  ])('opens; the sheet is not ours and the text stays: %s', async (text) => {
    const custom = { [property]: text, [`planfold mark ${sheet}`]: JSON.stringify(mark) };
    const sheets = ['Theirs', sheet].map((name) => ({ name, rows: [['x']] }));
    const host = await XlsxHost.fromFile(await writeXlsx({ sheets, properties: { custom } }));
    expect((await host.inventory()).sheets.map(({ name, mark: read }) => [name, read])).toEqual([
      ['Theirs', undefined],
      [sheet, mark],
    ]);
    const written = await readXlsx(await host.toFile());
    expect(written.properties?.custom).toEqual(custom);
  });
});

function underTest(host: XlsxHost): HostUnderTest {
  return { host, look: async (name) => lookAt(await readXlsx(await host.toFile(), { readStyles: true }), name) };
}

function lookAt(file: Workbook, name: string): Look {
  const sheet = file.sheets.find((each) => each.name === name)!;
  const style = sheet.cells?.get('1,1')?.style;
  const words = sheet.cells?.get('2,1')?.style;
  const columns = sheet.columns ?? [];
  const titleRows = sheet.pageSetup?.printTitlesRow;
  const isLocked = (key: string) => sheet.cells?.get(key)?.style?.protection?.locked !== false;
  return {
    frozenRows: sheet.freezePane?.rows ?? 0,
    frozenColumns: sheet.freezePane?.columns ?? 0,
    format: style?.numFmt,
    isBold: style?.font?.bold === true,
    background: style?.fill?.type === 'pattern' ? style.fill.fgColor?.rgb : undefined,
    isItalic: words?.font?.italic === true,
    isWrapped: words?.alignment?.wrapText === true,
    widths: [columns[0]?.width ?? 0, columns[1]?.width ?? 0],
    heights: [sheet.rowDefs?.get(0)?.height ?? 0, sheet.rowDefs?.get(1)?.height ?? 0],
    hiddenColumns: columns.flatMap(({ hidden }, i) => (hidden ? [i + 1] : [])),
    merges: (sheet.merges ?? []).map(
      (each) => `${letter(each.startCol)}${each.startRow + 1}:${letter(each.endCol)}${each.endRow + 1}`,
    ),
    charts: sheet.charts?.length ?? 0,
    validations: (sheet.dataValidations ?? []).map(({ range, errorMessage = '', values, formula1, type }) => {
      const options = type === 'list' ? (values ?? cellsAt(file, formula1!)) : undefined;
      return { area: range, message: errorMessage, ...(options && { options }) };
    }),
    conditionalFormats: (sheet.conditionalRules ?? []).map(({ range, formula }) => ({
      area: range,
      formula: String(formula),
    })),
    note: sheet.cells?.get('0,1')?.comment?.text,
    names: Object.fromEntries(
      (file.namedRanges ?? []).map((each) => [each.name.toLowerCase(), each.range.split('!').at(-1)!]),
    ),
    ...(sheet.protection?.sheet && { locked: [isLocked('1,0'), isLocked('1,1')] as const }),
    ...(titleRows && {
      print: {
        landscape: sheet.pageSetup?.orientation === 'landscape',
        pagesWide: sheet.pageSetup?.fitToWidth ?? 0,
        titleRows: Number(titleRows.split('$').at(-1)),
        titleColumns: sheet.pageSetup?.printTitlesColumn?.endsWith('A') ? 1 : 0,
      },
    }),
  };
}

function letter(column: number): string {
  return String.fromCharCode(65 + column);
}

function cellsAt(file: Workbook, address: string): string[] {
  const { sheet, row, column, rows } = parseReference(address, '')!;
  const cells = file.sheets.find(({ name }) => name === sheet)!.rows;
  return Array.from({ length: rows }, (_, i) => String(cells[row - 1 + i]?.[column - 1]));
}

import { MemoryHost } from '../../../core/calculator/memory-host';
import { closePeriod, freezeSheets } from '../../../core/life/close-month';
import { checkCalculated } from '../../../core/life/not-calculated';
import { cellsOf } from './keeping';

const mark = { template: 'scorecard', version: 1, period: '2026-01', language: 'en' };

function sheetWith(formulas: readonly string[]): MemoryHost {
  const host = new MemoryHost();
  host.apply([
    { kind: 'addSheet', sheet: 'Mine', mark },
    { kind: 'formulas', sheet: 'Mine', row: 1, column: 2, formulas: formulas.map((formula) => [formula]) },
  ]);
  return host;
}

const left = (host: MemoryHost, rows: number) =>
  host.read([{ sheet: 'Mine', row: 1, column: 2, rows, columns: 1 }], 'formulas')[0]!.flat();

describe('freezing', () => {
  it('leaves people their formulas, whatever is in the names', () => {
    const formulas = ['=MYPACE(1)', '=SALESCOMMISSION(2)', '=A1&"GRADE("', '=SUM(1,2)'];
    const host = sheetWith(formulas);
    host.apply(freezeSheets(cellsOf(host)));
    expect(left(host, 4)).toEqual(formulas);
  });

  it('makes values of our functions in any case and with a prefix', () => {
    const host = sheetWith(['=grade(95)', '=IF(1=1,GRADE(95),"")']);
    host.apply(freezeSheets(cellsOf(host)));
    expect(left(host, 2)).toEqual(['A', 'A']);
  });
});

describe('what is not calculated yet', () => {
  const hosts = [
    '#BUSY!',
    '#GETTING_DATA',
    '#CONNECT!',
    'Loading...',
    'Loading…',
    '正在加载...',
    '載入中…',
    '正在載入…',
  ];

  it.each(hosts)('%s stops freezing and closing, and the sentence names the cell', (shown) => {
    const host = sheetWith(['=1']);
    host.apply([{ kind: 'values', sheet: 'Mine', row: 7, column: 4, values: [[shown]] }]);
    expect(() => checkCalculated(cellsOf(host))).toThrow(
      `“Mine” is still being calculated: D7 shows ${shown}. Wait until it shows a value, then try again.`,
    );
  });

  it.each(['Loading the van', 'BUSY', '加载', '#N/A', 0, null])('%s is a value like any other', (shown) => {
    const host = sheetWith(['=1']);
    host.apply([{ kind: 'values', sheet: 'Mine', row: 7, column: 4, values: [[shown]] }]);
    checkCalculated(cellsOf(host));
    expect(closePeriod('2026-01', '2026-02-01 09:00', cellsOf(host)).plan).not.toEqual([]);
  });
});

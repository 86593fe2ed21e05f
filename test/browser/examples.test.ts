import type { Cell, Matrix } from '../../core/arguments/cell';
import { formulaText } from '../../core/arguments/formula-text';
import { SheetError } from '../../core/arguments/sheet-error';
import { catalogue } from '../../core/catalogue';
import { type OpenPage, openEmptyPage } from './open-page';

jest.setTimeout(240_000);

const SHEET = 'Examples';

/** What cells show of a result: an error by its code, a blank text as nothing. */
function shown(result: Cell | Matrix): (number | string | boolean | null)[][] {
  const rows = Array.isArray(result) ? (result as Matrix) : [[result as Cell]];
  return rows.map((row) => row.map((cell) => (cell instanceof SheetError ? cell.code : cell === '' ? null : cell)));
}

describe('every example, typed into the grid as a formula', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openEmptyPage();
    await opened.page.evaluate((sheet) => {
      const mark = { template: 'test', version: 1, period: '', language: 'en' };
      window.planfold.host.apply([{ kind: 'addSheet', sheet, mark }]);
    }, SHEET);
  });
  afterAll(() => opened.close());

  it.each(catalogue.functions.map((record) => [record.name, record] as const))(
    '%s gives its results or its error',
    async (_, { name, examples }) => {
      for (const { arguments: args, result } of examples) {
        const isError = typeof result === 'object' && result !== null && 'error' in result;
        const wanted = isError ? undefined : shown(result as Cell | Matrix);
        const [first = [null]] = wanted ?? [];
        const area = { sheet: SHEET, row: 1, column: 1, rows: wanted?.length ?? 1, columns: first.length };
        const got = await opened.page.evaluate(
          async ([formula, asked]) => {
            const { grid, host } = window.planfold;
            const anchor = grid.getActiveWorkbook()!.getSheetByName(asked.sheet)!.getRange(0, 0);
            anchor.setValues([[{ f: formula }]]);
            await grid.getFormula().onCalculationResultApplied(5000);
            return host.read([asked], 'values')[0]!;
          },
          [formulaText(name, args), area] as const,
        );
        if (wanted) expect(got).toEqual(wanted);
        else expect(got[0]![0]).toMatch(/^#(VALUE!|N\/A)$/);
      }
    },
  );
});

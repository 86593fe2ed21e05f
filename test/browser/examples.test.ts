import type { Cell, Matrix } from '../../core/arguments/cell';
import { formulaText } from '../../core/arguments/formula-text';
import { SheetError } from '../../core/arguments/sheet-error';
import { catalogue } from '../../core/catalogue';
import { type OpenPage, openEmptyPage } from './open-page';
import { describeInBrowser } from './open-tab';

/** What cells show of a result: an error by its code, a blank text as nothing. */
function shown(result: Cell | Matrix): (number | string | boolean | null)[][] {
  const rows = Array.isArray(result) ? (result as Matrix) : [[result as Cell]];
  return rows.map((row) => row.map((cell) => (cell instanceof SheetError ? cell.code : cell === '' ? null : cell)));
}

describeInBrowser('every example, typed into the grid as a formula', () => {
  let opened: OpenPage;
  beforeAll(async () => {
    opened = await openEmptyPage();
  });
  afterAll(() => opened.close());

  it.each(catalogue.functions.map((record) => [record.name, record] as const))(
    '%s gives its results or its error',
    async (sheet, { name, examples }) => {
      let below = 1;
      const placed = examples.map(({ arguments: args, result }) => {
        const isError = typeof result === 'object' && result !== null && 'error' in result;
        const wanted = isError ? undefined : shown(result as Cell | Matrix);
        const [first = [null]] = wanted ?? [];
        const area = { sheet, row: below, column: 1, rows: wanted?.length ?? 1, columns: first.length };
        below += area.rows;
        return { formula: formulaText(name, args), wanted, area };
      });
      const got = await opened.page.evaluate(
        async ([name, formulas, areas]) => {
          const { grid, host } = window.planfold;
          const column = grid.getActiveWorkbook()!.create(name, 200, 40).getRange(0, 0, formulas.length, 1);
          column.setValues(formulas.map((formula) => [formula === null ? {} : { f: formula }]));
          await grid.getFormula().onCalculationResultApplied(30_000);
          return host.read(areas, 'values');
        },
        [
          sheet,
          placed.flatMap(({ formula, area }) => [formula, ...Array.from({ length: area.rows - 1 }, () => null)]),
          placed.map(({ area }) => area),
        ] as const,
      );
      placed.forEach(({ formula, wanted }, i) => {
        if (wanted) expect([formula, got[i]]).toEqual([formula, wanted]);
        else expect([formula, got[i]![0]![0]]).toEqual([formula, expect.stringMatching(/^#(VALUE!|N\/A)$/)]);
      });
    },
  );
});

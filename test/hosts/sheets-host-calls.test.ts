import { renderWorkbook } from '../../core/rendering/render-workbook';
import { sheetPlan } from '../../core/rendering/sheet-plan';
import { sampleWorkbook } from '../../core/sample/sample-workbook';
import { lists, templates } from '../../core/templates/catalogue';
import type { PlainCell } from '../../core/workbook/workbook-plan';
import { openDocument } from '../sheets-host/open-document';

const rendered = renderWorkbook(sampleWorkbook('en'), { templates, lists });
const layouts = [...rendered.layout.sheets.values()];

/** The other sheets of the sample company, empty, so that formulas and rules find them. */
function openWithout(sheet: string) {
  const opened = openDocument({ takesTextFormatsForText: true });
  for (const { name } of layouts) if (name !== sheet) opened.document.addSheet(name, { rows: 400, columns: 60 });
  return opened;
}

describe('a sheet of the sample company', () => {
  it.each([
    ['scorecard', 420, 3],
    ['monthlyReview', 550, 3],
    ['targetPlan', 480, 3],
    ['orders', 460, 7],
    ['visits', 400, 5],
  ])('%s takes at most %d calls of Google’s services in %d of the script', async (id, calls, steps) => {
    const layout = layouts.find(({ template }) => template.id === id)!;
    const opened = openWithout(layout.name);
    const { document } = opened;
    await opened.hostOf().apply(sheetPlan('addSheet', layout, rendered));
    expect(document.meter.calls).toBeLessThanOrEqual(calls);
    expect(document.meter.calls).toBeGreaterThan(calls * 0.8);
    expect(opened.steps).toBeLessThanOrEqual(steps);
  });

  it.each(['monthlyReview', 'visits', 'budgetVsActual'])(
    '%s holds in every cell what the plan puts there, and nothing else',
    async (id) => {
      const layout = layouts.find(({ template }) => template.id === id)!;
      const { document, hostOf } = openWithout(layout.name);
      await hostOf().apply(sheetPlan('addSheet', layout, rendered));
      const planned = rendered.host.sheets.find(({ name }) => name === layout.name)!.cells;
      expect(contentsOf(document.model.sheetNamed(layout.name)!.cells)).toEqual(contentsOf(planned));
    },
  );
});

type Cells = ReadonlyMap<number, ReadonlyMap<number, { readonly value?: PlainCell; readonly formula?: string }>>;

function contentsOf(cells: Cells): readonly string[] {
  return [...cells]
    .flatMap(([row, line]) =>
      [...line].flatMap(([column, { value, formula }]) => {
        const content = formula ?? value ?? null;
        return content === null ? [] : [`${row},${column} ${JSON.stringify(content)}`];
      }),
    )
    .sort();
}

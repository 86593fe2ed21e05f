import { callFunction } from '../../core/call';
import { formulaText } from '../../core/formula-text';
import type { SheetHost } from '../../core/workbook/sheet-host';
import type { Area, CellStyle, Mark, Operation, WorkbookPlan } from '../../core/workbook/workbook-plan';

/** How a sheet looks, as far as the plan has a say in it; what a host's tests read straight from its workbook. */
export interface Look {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Of the cell at B2. */
  readonly format: string | undefined;
  readonly isBold: boolean;
  readonly background: string | undefined;
  /** Columns A and B, in the host's own measure. */
  readonly widths: readonly [number, number];
  readonly charts: number;
}

export interface HostUnderTest {
  readonly host: SheetHost;
  look(sheet: string): Promise<Look> | Look;
}

const mark: Mark = { template: 'test', version: 2, period: '1999-04', language: 'zh-Hant' };
const sheet = "Plan's 目標";
const area = (row: number, column: number, rows: number, columns: number): Area => ({
  sheet,
  row,
  column,
  rows,
  columns,
});
const style: CellStyle = { bold: true, background: 'fff9e5', color: '1f4e79', align: 'right', borderTop: '1f4e79' };

const splitArguments = [10, [[1], [1]], [[1, 3]]] as const;
const formula = formulaText('SPLITTARGET', splitArguments);
const parts = callFunction('SPLITTARGET', splitArguments) as number[][];

const plan: WorkbookPlan = [
  { kind: 'addSheet', sheet, mark },
  {
    kind: 'values',
    ...area(1, 1, 4, 3),
    values: [
      ['Name', 'Amount', null],
      ['=1+1', 1234.5, true],
      ['+86 10', -0.25, '@home'],
      ['007', 36161, '\tx'],
    ],
  },
  { kind: 'formulas', ...area(5, 2, 1, 1), formulas: [['=SUM(B2:B4)']] },
  { kind: 'spill', ...area(7, 1, 2, 2), formula, values: parts },
  { kind: 'numberFormat', ...area(2, 2, 3, 1), format: '#,##0.00' },
  { kind: 'style', ...area(2, 1, 1, 2), style },
  { kind: 'columnWidths', sheet, column: 1, widths: [20, 10] },
  { kind: 'freeze', sheet, rows: 1, columns: 1 },
  {
    kind: 'chart',
    ...area(10, 1, 10, 5),
    chart: { title: 'T', categories: area(2, 1, 3, 1), name: 'S', values: area(2, 2, 3, 1) },
  },
  { kind: 'select', ...area(7, 1, 1, 1) },
];

/** What every host must do: the same plan, read back, is the same workbook. */
export function testHost(name: string, start: () => Promise<HostUnderTest> | HostUnderTest): void {
  describe(`the ${name} host`, () => {
    let tested: HostUnderTest;
    beforeEach(async () => {
      tested = await start();
      await tested.host.apply(plan);
    });

    it('gives values back as they were written, text that looks like a formula or a number as text', async () => {
      const [block] = await tested.host.read([area(1, 1, 4, 3)], 'values');
      expect(block).toEqual((plan[1] as Extract<Operation, { kind: 'values' }>).values);
    });

    it('reads several areas at once, blank cells as null', async () => {
      const blocks = await tested.host.read([area(2, 2, 1, 1), area(40, 4, 1, 2)], 'values');
      expect(blocks).toEqual([[[1234.5]], [[null, null]]]);
    });

    it('keeps formulas, and calculates them where it says so', async () => {
      const [formulas] = await tested.host.read([area(5, 2, 1, 1)], 'formulas');
      expect(formulas).toEqual([['=SUM(B2:B4)']]);
      if (tested.host.flags.calculates) {
        await eventually(async () => (await tested.host.read([area(5, 2, 1, 1)], 'values'))[0]![0]![0] === 37395.25);
      }
    });

    it('fills the cells of a function, live or as values', async () => {
      await eventually(
        async () => JSON.stringify((await tested.host.read([area(7, 1, 2, 2)], 'values'))[0]) === JSON.stringify(parts),
      );
      const [[[anchor]]] = (await tested.host.read([area(7, 1, 1, 1)], 'formulas')) as [[[unknown]]];
      expect(anchor).toBe(tested.host.flags.runsFunctions ? formula : parts[0]![0]);
    });

    it('finds sheets and marks', async () => {
      const { sheets } = await tested.host.inventory();
      expect(sheets).toContainEqual({ name: sheet, mark });
    });

    it('carries out formats, styles, widths, frozen panes and charts', async () => {
      const look = await tested.look(sheet);
      expect(look).toMatchObject({ frozenRows: 1, frozenColumns: 1, format: '#,##0.00', isBold: true });
      expect(look.background?.toLowerCase()).toContain('fff9e5');
      expect(look.widths[0] / look.widths[1]).toBeCloseTo(2, 0);
      expect(look.charts).toBe(1);
    });

    it.each<[string, WorkbookPlan, string]>([
      ['a name that is taken, in any case', [{ kind: 'addSheet', sheet: sheet.toUpperCase(), mark }], 'sheetTaken'],
      ['a name that no sheet may have', [{ kind: 'addSheet', sheet: 'a/b', mark }], 'sheetName'],
      ['a sheet that is not there', [{ kind: 'freeze', sheet: 'Nowhere', rows: 1, columns: 0 }], 'sheetUnknown'],
    ])('refuses %s and leaves nothing behind', async (_, bad, key) => {
      const before = await tested.host.inventory();
      const whole: WorkbookPlan = [{ kind: 'addSheet', sheet: 'New', mark }, ...bad];
      const error = await Promise.resolve()
        .then(() => tested.host.apply(whole))
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      expect(error).toMatchObject({ key });
      expect((await tested.host.inventory()).sheets).toEqual(before.sheets);
    });
  });
}

async function eventually(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries++) {
    if (tries === 200) throw new Error('it did not come true within 10 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

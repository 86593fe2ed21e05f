import type { SheetHost } from '../../core/workbook/sheet-host';
import type { Mark, Operation, PlainCell, PrintSetup, WorkbookPlan } from '../../core/workbook/workbook-plan';
import { itUnless } from '../unless';
import { area, formula, longList, mark, otherSheet, parts, plan, sheet, texts, values } from './contract-plan';

/** How a sheet looks, as far as the plan has a say in it; what a host's tests read straight from its workbook. */
export interface Look {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Of the cell at B2. */
  readonly format: string | undefined;
  readonly isBold: boolean;
  readonly background: string | undefined;
  /** Of the cell at B3. */
  readonly isItalic: boolean;
  readonly isWrapped: boolean;
  /** Columns A and B, rows 1 and 2, in the host's own measure. */
  readonly widths: readonly [number, number];
  readonly heights: readonly [number, number];
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly string[];
  readonly charts: number;
  readonly validations: readonly {
    readonly area: string;
    readonly message: string;
    readonly options?: readonly PlainCell[];
  }[];
  readonly conditionalFormats: readonly { readonly area: string; readonly formula: string }[];
  /** Of the cell at B1. */
  readonly note: string | undefined;
  /** Addresses with $, of this sheet's names in lower case. */
  readonly names: { readonly [name: string]: string };
  /** Of the cells at A2 and B2; none where the sheet is not protected. */
  readonly locked?: readonly [boolean, boolean];
  /** What only these people type into. */
  readonly reserved?: readonly { readonly area: string; readonly people: readonly string[] }[];
  readonly print?: PrintSetup;
}

export interface HostUnderTest {
  readonly host: SheetHost;
  look(sheet: string): Promise<Look> | Look;
}

/** What every host must do: the same plan, read back, is the same workbook. */
export function testHost(
  name: string,
  start: () => Promise<HostUnderTest> | HostUnderTest,
  cannot: readonly Operation['kind'][] = [],
): void {
  describe(`the ${name} host`, () => {
    let tested: HostUnderTest;
    beforeEach(async () => {
      tested = await start();
      await tested.host.apply(plan);
    });
    const itCan = (kind: Operation['kind'], what: string, run: () => Promise<void>) =>
      itUnless(cannot.includes(kind) ? 'this host cannot' : undefined, what, run);
    const cellAt = async (row: number, column: number, what: 'values' | 'formulas' = 'values') =>
      (await tested.host.read([area(row, column, 1, 1)], what))[0]![0]![0];

    it('says what it cannot do', () => {
      expect(tested.host.flags.cannot).toEqual(cannot);
    });

    it('gives values back as they were written, text that looks like something else as text', async () => {
      const [block, strange] = await tested.host.read([area(1, 1, 4, 3), area(20, 6, texts.length, 1)], 'values');
      expect(block).toEqual(values);
      expect(strange).toEqual(texts);
      expect((await tested.host.read([area(20, 6, texts.length, 1)], 'formulas'))[0]).toEqual(texts);
    });

    it('reads several areas at once, blank cells as null', async () => {
      const blocks = await tested.host.read([area(2, 2, 1, 1), area(60, 4, 1, 2)], 'values');
      expect(blocks).toEqual([[[1234.5]], [[null, null]]]);
    });

    it('keeps formulas, and what they give where it says so', async () => {
      expect((await tested.host.read([area(5, 2, 1, 1)], 'formulas'))[0]).toEqual([['=SUM(B2:B4)']]);
      expect(tested.host.flags.calculates).toBe(true);
      await eventually(async () => (await cellAt(5, 2)) === 37395.25);
      await eventually(async () => (await cellAt(5, 3)) === 'up');
      await eventually(async () => (await cellAt(6, 2)) === '#DIV/0!');
      await eventually(async () => (await cellAt(6, 3)) === 3);
    });

    it('fills the cells of a function, live or as values, for other formulas to use', async () => {
      await eventually(
        async () => JSON.stringify((await tested.host.read([area(7, 1, 2, 2)], 'values'))[0]) === JSON.stringify(parts),
      );
      expect(await cellAt(7, 1, 'formulas')).toBe(tested.host.flags.runsFunctions ? formula : parts[0]![0]);
      await eventually(async () => (await cellAt(9, 1)) === 10);
    });

    it('finds sheets, their marks and what is in use of them', async () => {
      const { sheets } = await tested.host.inventory();
      expect(sheets).toContainEqual({ name: sheet, mark, rows: 27, columns: 6 });
      expect(sheets).toContainEqual(expect.objectContaining({ name: otherSheet, rows: 3, columns: 1 }));
    });

    it('changes a mark', async () => {
      const closed: Mark = { ...mark, closed: '1999-05-03 17:40' };
      await tested.host.apply([{ kind: 'mark', sheet, mark: closed }]);
      expect((await tested.host.inventory()).sheets).toContainEqual(
        expect.objectContaining({ name: sheet, mark: closed }),
      );
      expect(await cellAt(2, 2)).toBe(1234.5);
    });

    it('carries out formats, styles, sizes, hidden columns, merges, frozen panes and charts', async () => {
      const look = await tested.look(sheet);
      expect(look).toMatchObject({ frozenRows: 1, frozenColumns: 1, format: '#,##0.00', isBold: true });
      expect(look).toMatchObject({
        isItalic: true,
        isWrapped: true,
        hiddenColumns: [4],
        merges: ['B12:D12'],
        charts: 1,
      });
      expect(look.background?.toLowerCase()).toContain('fff9e5');
      expect(look.widths[0] / look.widths[1]).toBeCloseTo(2, 0);
      expect(look.heights[0] / look.heights[1]).toBeCloseTo(2, 0);
    });

    itCan('validation', 'says what may be typed, also from long lists and from other sheets', async () => {
      const { validations } = await tested.look(sheet);
      expect(validations.map((each) => each.area)).toEqual(['A13:A14', 'B13:B14', 'C13:C14', 'E13:E14', 'F13:F14']);
      expect(validations.map(({ options }) => options)).toEqual([
        ['Open', 'Done'],
        longList,
        ['Ann', 'Bob', 'Cid'],
        undefined,
        undefined,
      ]);
      expect(validations[3]!.message).toBe('From 0 to 1.');
    });

    itCan('conditionalFormat', 'marks cells by a condition', async () => {
      const { conditionalFormats } = await tested.look(sheet);
      expect(conditionalFormats).toEqual([{ area: 'B2:B4', formula: '$B2<0' }]);
    });

    itCan('note', 'writes notes', async () => {
      expect((await tested.look(sheet)).note).toBe('What was sold,\nin whole units.');
    });

    itCan('name', 'names cells, for formulas to use', async () => {
      expect((await tested.look(sheet)).names).toEqual({ firstamount: '$B$2', amounts: '$B$2:$B$4' });
      await eventually(async () => (await cellAt(10, 1)) === 37395.25);
    });

    itCan('protect', 'protects all but what is typed', async () => {
      expect((await tested.look(sheet)).locked).toEqual([true, false]);
    });

    itCan('reserve', 'reserves cells for people', async () => {
      expect((await tested.look(sheet)).reserved).toEqual([{ area: 'A13:A14', people: ['ann@example.com'] }]);
    });

    itCan('print', 'sets up how a sheet is printed', async () => {
      const { print } = await tested.look(sheet);
      expect(print).toEqual({ landscape: true, pagesWide: 2, titleRows: 2, titleColumns: 1 });
    });

    it('clears a sheet of everything but its place', async () => {
      const before = await tested.host.inventory();
      const next: Mark = { ...mark, version: 3 };
      await tested.host.apply([
        { kind: 'clearSheet', sheet, mark: next },
        { kind: 'values', ...area(1, 1, 1, 1), values: [['new']] },
      ]);
      const { sheets } = await tested.host.inventory();
      expect(sheets.map((each) => each.name)).toEqual(before.sheets.map((each) => each.name));
      expect(sheets).toContainEqual({ name: sheet, mark: next, rows: 1, columns: 1 });
      const blank = Array.from({ length: 11 }, () => [null, null, null]);
      expect(await tested.host.read([area(2, 1, 11, 3)], 'formulas')).toEqual([blank]);
      const look = await tested.look(sheet);
      expect(look).toMatchObject({
        frozenRows: 0,
        isBold: false,
        isItalic: false,
        merges: [],
        hiddenColumns: [],
        charts: 0,
      });
      expect(look).toMatchObject({ validations: [], conditionalFormats: [], note: undefined, names: {} });
      expect(look.locked).toBeUndefined();
    });

    it('removes a sheet with its names, and no other', async () => {
      const before = await tested.host.inventory();
      await tested.host.apply([
        { kind: 'addSheet', sheet: 'Passing', mark },
        { kind: 'values', ...area(1, 1, 1, 1, 'Passing'), values: [[1]] },
        { kind: 'name', name: 'Passed', ...area(1, 1, 1, 1, 'Passing') },
      ]);
      await tested.host.apply([{ kind: 'removeSheet', sheet: 'Passing' }]);
      expect((await tested.host.inventory()).sheets).toEqual(before.sheets);
      expect(Object.keys((await tested.look(sheet)).names)).not.toContain('passed');
    });

    it.each<[string, WorkbookPlan, string]>([
      ['a name that is taken, in any case', [{ kind: 'addSheet', sheet: sheet.toUpperCase(), mark }], 'sheetTaken'],
      ['a name that no sheet may have', [{ kind: 'addSheet', sheet: 'a/b', mark }], 'sheetName'],
      ['a sheet that is not there', [{ kind: 'freeze', sheet: 'Nowhere', rows: 1, columns: 0 }], 'sheetUnknown'],
    ])('refuses %s and leaves nothing behind', async (_, bad, key) => {
      const before = await tested.host.inventory();
      const whole: WorkbookPlan = [
        { kind: 'addSheet', sheet: 'New', mark },
        { kind: 'clearSheet', sheet, mark: { ...mark, version: 9 } },
        ...bad,
      ];
      const error = await Promise.resolve()
        .then(() => tested.host.apply(whole))
        .then(
          () => undefined,
          (reason: unknown) => reason,
        );
      expect(error).toMatchObject({ key });
      expect((await tested.host.inventory()).sheets).toEqual(before.sheets);
      expect(await cellAt(2, 2)).toBe(1234.5);
    });
  });
}

async function eventually(isTrue: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isTrue()); tries++) {
    if (tries === 600) throw new Error('it did not come true within 30 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

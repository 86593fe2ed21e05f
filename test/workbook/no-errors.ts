import { SheetError } from '../../core/arguments/sheet-error';
import { tokenize } from '../../core/calculator/tokenize';
import { catalogue } from '../../core/catalogue';
import type { RenderedWorkbook } from '../../core/rendering/render-workbook';
import type { Language } from '../../core/words/language';
import { noSharedData } from '../shared-data';
import { describeUnless } from '../unless';
import { type CalculatedCell, formulaCells, northwindContent, placeOf, render, sampleContent } from './make-workbook';

/** What means the same in every spreadsheet, and is used. */
const portable = new Set(
  `ABS AND AVERAGE COLUMN COUNT COUNTA COUNTIF COUNTIFS DATE EDATE EOMONTH IF IFERROR INDEX INT ISERROR ISNUMBER ISTEXT
   MATCH MAX MAXIFS MEDIAN MIN MONTH N NOT OR ROUND ROW SIGN SUM SUMIF SUMIFS SUMPRODUCT YEAR`.split(/\s+/),
);
const own = new Set(catalogue.functions.map(({ name }) => name));

/** A formula without its texts and sheet names, in which anything may stand. */
const bare = (formula: string) => formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'!/g, '');

/** Why the formula would not mean the same everywhere. */
function faultsOf(formula: string): string[] {
  const text = bare(formula);
  const names = tokenize(formula).flatMap((token) => (token.kind === 'name' ? [token.value] : []));
  const unknown = names.filter((name) => !portable.has(name) && !own.has(name) && !/^(TRUE|FALSE)$/.test(name));
  // Within our own functions' arguments a decimal may stand.
  const outside = text.replace(new RegExp(`\\b(?:${[...own].join('|')})\\([^()]*(?:\\([^()]*\\)[^()]*)*\\)`, 'g'), '');
  return [
    ...unknown,
    ...(/\d\.\d|\.\d/.test(outside) ? ['a decimal'] : []),
    ...(/[{}]/.test(text) ? ['braces'] : []),
    ...(/[@#[\]]/.test(text) ? ['a sign that only some spreadsheets know'] : []),
  ];
}

const listed = (cells: readonly CalculatedCell[], say: (cell: CalculatedCell) => string) =>
  cells.slice(0, 20).map((cell) => `${placeOf(cell)} ${cell.formula}: ${say(cell)}`);

/** Of the made-up company, and of real orders where these are. */
const workbooks = {
  sample: { contentOf: sampleContent, leastFormulas: 20_000, lack: undefined },
  orders: { contentOf: northwindContent, leastFormulas: 5000, lack: noSharedData },
} as const;

export function testNoErrors(name: keyof typeof workbooks, language: Language): void {
  const { contentOf, leastFormulas, lack } = workbooks[name];
  describeUnless(lack, `the workbook of ${name} in ${language}`, () => {
    let rendered: RenderedWorkbook;
    let cells: readonly CalculatedCell[];
    beforeAll(() => {
      rendered = render(contentOf(language));
      cells = formulaCells(rendered);
    });

    it('shows no error in any cell', () => {
      const errors = cells.filter(({ value }) => value instanceof SheetError);
      expect(listed(errors, ({ value }) => String(value))).toEqual([]);
      expect(cells.length).toBeGreaterThan(leastFormulas);
    });

    it('names every sheet once, in a way that every spreadsheet allows', () => {
      const names = rendered.host.sheets.map((sheet) => sheet.name);
      expect(new Set(names.map((each) => each.toLowerCase())).size).toBe(names.length);
      expect(names.filter((each) => each.length > 31 || /[\\/?*:[\]]|^'|'$/.test(each))).toEqual([]);
      expect(rendered.leftOut).toEqual([]);
    });

    it('writes formulas that every spreadsheet reads alike', () => {
      const strange = cells.filter(({ formula }) => faultsOf(formula).length > 0);
      expect(listed(strange, ({ formula }) => faultsOf(formula).join(', '))).toEqual([]);
      expect(cells.filter(({ formula }) => formula.length > 8192)).toEqual([]);
    });

    it('asks in conditional formats for cells of the same sheet alone, and for none of our functions', () => {
      const formulas = rendered.host.sheets.flatMap((sheet) => sheet.conditionalFormats.map(({ formula }) => formula));
      expect(formulas.filter((formula) => formula.replace(/"(?:[^"]|"")*"/g, '').includes('!'))).toEqual([]);
      const names = formulas.flatMap((formula) => tokenize(formula).filter(({ kind }) => kind === 'name'));
      expect(names.map(({ value }) => value).filter((each) => own.has(String(each)))).toEqual([]);
      expect(formulas.filter((formula) => faultsOf(formula).length > 0)).toEqual([]);
      expect(formulas.length).toBeGreaterThan(10);
    });
  });
}

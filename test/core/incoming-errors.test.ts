import { fromExcelError, toExcelError } from '../../addin/functions/to-excel-error';
import { toArgument } from '../../apps-script/functions/to-argument';
import { SheetError } from '../../core/arguments/sheet-error';
import { languages } from '../../core/words/language';
import { calculationOf } from './calculator/sheet-of';
import { errorOf, spoken } from './error-of';

const codes = ['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#REF!', '#NAME?', '#NULL!'] as const;

class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message);
  }
}

describe('an error that comes in', () => {
  const hosts: readonly (readonly [string, (code: string) => unknown])[] = [
    ['Excel', (code) => fromExcelError(new ExcelError(code))],
    ['Sheets', (code) => toArgument(code, () => 0)],
  ];

  it.each(hosts)('keeps its code and is named in %s', (_, come) => {
    for (const code of codes) {
      expect(spoken(come(code) as SheetError)).toBe(`${code} A value in this formula is the error ${code}.`);
    }
  });

  it('says its code in every language', () => {
    const sentences = languages.map((language) => SheetError.ofCode('#DIV/0!').in(language).message);
    expect(new Set(sentences).size).toBe(languages.length);
    for (const sentence of sentences) expect(sentence).toContain('#DIV/0!');
  });

  it('goes on as #VALUE! where no function of ours gives its code, and is still named', () => {
    const spill = fromExcelError(new ExcelError('#SPILL!'))!;
    expect(spoken(spill)).toBe('#VALUE! A value in this formula is the error #SPILL!.');
    expect(errorOf('SPLITTARGET', [spill, [[1]]])).toBe('#VALUE! target: row 1, column 1 holds the error #SPILL!.');
  });

  it.each(codes)('goes through a function as %s', (code) => {
    expect(errorOf('SPLITTARGET', [10, [[1], [SheetError.ofCode(code)]]])).toBe(
      `${code} weights: row 2, column 1 holds the error ${code}.`,
    );
  });

  it('leaves Excel with a code that Excel takes', () => {
    const left = codes.map((code) => toExcelError(SheetError.ofCode(code), { Error: ExcelError }));
    expect(left.map((error) => error instanceof ExcelError && error.code)).toEqual([
      ...['#VALUE!', '#N/A', '#NUM!', '#DIV/0!', '#VALUE!', '#VALUE!', '#NULL!'],
    ]);
  });

  it.each([
    ['=SPLITTARGET(foo,A1:A2)', '#NAME? target: row 1, column 1 holds the error #NAME?.'],
    ['=SPLITTARGET(1/0,A1:A2)', '#DIV/0! target: row 1, column 1 holds the error #DIV/0!.'],
    ['=SPLITTARGET(10,Gone!A1:A2)', '#REF! weights: row 1, column 1 holds the error #REF!.'],
    ['=1/0', '#DIV/0! A value in this formula is the error #DIV/0!.'],
    ['=9^999', '#NUM! A value in this formula is the error #NUM!.'],
  ])('is named by %s', (formula, expected) => {
    const calculation = calculationOf({ Sheet1: { A1: 1, A2: 2, C1: formula } });
    expect(spoken(calculation.valueAt('Sheet1', 1, 3))).toBe(expected);
  });
});

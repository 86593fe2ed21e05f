import { SheetError } from '../../../core/arguments/sheet-error';
import { type Contents, calculated, calculationOf, valueIn } from './sheet-of';

function chain(length: number, formula: (row: number) => string): Contents {
  return Object.fromEntries(Array.from({ length }, (_, i) => [`B${i + 1}`, formula(i + 1)]));
}

describe('references', () => {
  const sheets = { Sheet1: { A1: 1, A2: 2, B1: 3, B2: 4 }, "It's a sheet": { C3: 7 } };

  it.each([
    ["='It''s a sheet'!$C$3", 7],
    ['=SHEET1!A2+sheet1!$A$1', 3],
    ['=SUM(Sheet1!$A:$B)', 10],
    ['=SUM(B2:A1)', 10],
    ['=SUM(Totals)*2', 20],
    ['=A1:A2', '#VALUE!'],
    ['=A1:A2+1', '#VALUE!'],
    ['=INDEX(A1:B2,0,1)', '#VALUE!'],
    ['=1+', '#NAME?'],
    ['=SUM(1', '#NAME?'],
    ['=1 2', '#NAME?'],
    ['=_xlfn.MAXIFS(A1:A2,A1:A2,">0")', 2],
    [`=${'('.repeat(99)}1${')'.repeat(99)}`, 1],
    [`=${'('.repeat(5000)}1${')'.repeat(5000)}`, '#NAME?'],
    [`=${'1+'.repeat(4000)}1`, 4001],
  ])('%.40s is %s', (formula, expected) => {
    const names = [['totals', { sheet: 'Sheet1', row: 1, column: 1, rows: 2, columns: 2 }]] as const;
    const calculation = calculationOf({ ...sheets, Sheet1: { ...sheets.Sheet1, D9: formula } }, names);
    expect(valueIn(calculation, 'D9')).toBe(expected);
  });

  it('gives null for a blank cell and 0 for a formula that refers to one', () => {
    const calculation = calculationOf({ Sheet1: { A1: '=B1' } });
    expect([valueIn(calculation, 'A1'), valueIn(calculation, 'B1'), valueIn(calculation, 'C9')]).toEqual([
      0,
      null,
      null,
    ]);
  });

  it('refuses a sheet that is not there', () => {
    expect(() => calculationOf({ Sheet1: {} }).valueAt('Sheet2', 1, 1)).toThrow(SheetError);
  });
});

describe('long chains', () => {
  const amounts = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`A${i + 1}`, 1]));

  it('adds up running totals over 5,000 rows, asked from the end', () => {
    const totals = chain(5000, (row) => (row === 1 ? '=A1' : `=B${row - 1}+A${row}`));
    expect(valueIn(calculationOf({ Sheet1: { ...amounts, ...totals } }), 'B5000')).toBe(5000);
  });

  it('adds up a range in which each cell waits for the next', () => {
    const totals = chain(5000, (row) => (row === 5000 ? '=A5000' : `=IF(TRUE,SUM(B${row + 1}:B${row + 1}),0)+A${row}`));
    expect(calculated('=SUM(B1:B5000)', { ...amounts, ...totals })).toBe((5000 * 5001) / 2);
  });

  it('finds a circle of 3,000 cells', () => {
    const totals = chain(3000, (row) => `=B${(row % 3000) + 1}+1`);
    const calculation = calculationOf({ Sheet1: totals });
    expect(['B1', 'B1500', 'B3000'].map((address) => valueIn(calculation, address))).toEqual([
      '#REF!',
      '#REF!',
      '#REF!',
    ]);
  });
});

describe('circular references', () => {
  it('are errors in every cell of the circle, wherever calculation enters it', () => {
    const circle = { A1: '=IFERROR(B1,0)', B1: '=A1+1', C1: '=IFERROR(B1,"apart")', D1: 5 };
    for (const order of [['A1', 'B1', 'C1', 'D1'] as const, ['C1', 'B1', 'A1', 'D1'] as const]) {
      const calculation = calculationOf({ Sheet1: circle });
      const values = Object.fromEntries(order.map((address) => [address, valueIn(calculation, address)]));
      expect(values).toEqual({ A1: '#REF!', B1: '#REF!', C1: 'apart', D1: 5 });
    }
  });

  it('are no errors in a branch that is not taken', () => {
    expect(valueIn(calculationOf({ Sheet1: { A1: '=IF(FALSE,A1,3)' } }), 'A1')).toBe(3);
  });

  it('are found in a range that contains the cell', () => {
    expect(valueIn(calculationOf({ Sheet1: { A1: 1, A2: '=SUM(A:A)' } }), 'A2')).toBe('#REF!');
  });
});

describe('spills', () => {
  const plan = { A1: 100, A2: 3, A3: 1, B2: '=SPLITTARGET(A1,A2:A3)' };

  it('fill the cells below and to the right of the formula, whichever is read first', () => {
    const calculation = calculationOf({ Sheet1: plan });
    expect(['B3', 'B2', 'B4'].map((address) => valueIn(calculation, address))).toEqual([25, 75, null]);
  });

  it('reach beyond the last row and are read by ranges and whole columns', () => {
    const contents = { A1: 100, B1: 1, C1: 1, D1: '=SUM(B:B)', E1: '=SUM(B2:B3)', A2: '=SPLITTARGET(A1,B1:C1)' };
    expect(valueIn(calculationOf({ Sheet1: contents }), 'E1')).toBe(50);
    expect(valueIn(calculationOf({ Sheet1: contents }), 'D1')).toBe(51);
  });

  it('may be read by a spill placed before them', () => {
    const contents = { ...plan, A1: '=100', D1: '=SPLITTARGET(10,B3:B4)', F1: '=SUM(D1:D2)' };
    const calculation = calculationOf({ Sheet1: contents });
    expect(['D1', 'D2', 'F1'].map((address) => valueIn(calculation, address))).toEqual([10, 0, 10]);
  });

  it('may read neighbouring blank cells of their own sheet', () => {
    const contents = { ...plan, B2: '=SPLITTARGET(A1,A2:A4)', D5: '=SUM(A2:C9)' };
    const calculation = calculationOf({ Sheet1: contents });
    expect(['B2', 'B3', 'B4', 'D5'].map((address) => valueIn(calculation, address))).toEqual([75, 25, 0, 104]);
  });

  it('are refused where a cell is occupied', () => {
    const calculation = calculationOf({
      Sheet1: { ...plan, B3: 'mine', C1: '=SUM(B2:B3)', D1: '=IFERROR(B2,"blocked")' },
    });
    expect(['B2', 'B3', 'C1', 'D1'].map((address) => valueIn(calculation, address))).toEqual([
      '#REF!',
      'mine',
      '#REF!',
      'blocked',
    ]);
  });

  it('give way to the spill placed before them', () => {
    const calculation = calculationOf({
      Sheet1: { ...plan, A9: 1, B9: 1, B3: null, A4: '=SPLITTARGET(6,A9:B9)', B1: '=SPLITTARGET(8,A2:A3)' },
    });
    expect(['B1', 'B2', 'A4', 'B4'].map((address) => valueIn(calculation, address))).toEqual(['#REF!', 75, 3, 3]);
  });

  it('are circular when they read the cells that they fill', () => {
    const calculation = calculationOf({ Sheet1: { A1: 4, A2: '=SPLITTARGET(A1,B2:C2,A1:A1)', B2: null, A3: 1 } });
    expect(valueIn(calculation, 'A2')).not.toBeNull();
    const circular = calculationOf({
      Sheet1: { A1: 1, B1: '=SUM(A3:A9)+1', A2: '=SPLITTARGET(B1,C1:C3)', C1: 1, C2: 2, C3: 3 },
    });
    expect(['A2', 'B1', 'A3'].map((address) => valueIn(circular, address))).toEqual(['#REF!', 1, null]);
  });

  it('work within IF and as an argument', () => {
    const contents = {
      ...plan,
      B2: '=IF(A1>0,SPLITTARGET(A1,A2:A3),"")',
      D1: '=SUM(SPLITTARGET(A1,A2:A3))',
      E1: '=INDEX(SPLITTARGET(A1,A2:A3),2)',
    };
    const calculation = calculationOf({ Sheet1: contents });
    expect(['B3', 'D1', 'E1'].map((address) => valueIn(calculation, address))).toEqual([25, 100, 25]);
  });

  it("give our functions' errors in the workbook's language", () => {
    const calculation = calculationOf({ Sheet1: { A1: '=SPLITTARGET("x",1)' } }, [], 'zh-Hans');
    const error = calculation.valueAt('Sheet1', 1, 1) as SheetError;
    expect([error.code, error.message]).toEqual(['#VALUE!', error.in('zh-Hans').message]);
    expect(error.message).not.toBe(error.in('en').message);
  });
});

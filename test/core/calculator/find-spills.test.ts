import { calculationOf, valueIn } from './sheet-of';

describe('the example that the comment of find-spills gives', () => {
  it('a formula that reads a cell before another one fills it is calculated again', () => {
    const calculation = calculationOf({
      Sheet1: { A1: '=SPLITTARGET(SUM(C1:C2),E1:E2)', C1: '=SPLITTARGET(10,F1:F2)', E1: 1, E2: 1, F1: 3, F2: 2 },
    });
    expect(['A1', 'A2', 'C1', 'C2'].map((address) => valueIn(calculation, address))).toEqual([5, 5, 6, 4]);
  });
});

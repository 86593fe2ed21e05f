import { ownCalls } from '../../../core/calculator/own-calls';
import { catalogue } from '../../../core/catalogue';

const namesIn = (formula: string) => ownCalls(formula).map(({ name }) => name);

describe('calls of our functions in a formula', () => {
  it.each(catalogue.functions.map(({ name }) => name))('%s is found as every host writes it', (name) => {
    for (const written of [
      `=${name}(A1)`,
      `=${name.toLowerCase()} (A1)`,
      `=SUM(1,${name}(A1:A3))`,
      `=DEV.${name}(A1)`,
      `=dev.${name.toLowerCase()}(A1)`,
      `=_xlfn.${name}(A1)`,
      `=_xldudf_${name}(A1)`,
      `=_xldudf_DEV_${name}(A1)`,
      `={1;2}+${name}(A1)`,
      `=IF(@A1:A3;${name}(Table1[Sales]);"")`,
      `=A1# + ${name}(#REF!)`,
    ])
      expect([written, namesIn(written)]).toEqual([written, [name]]);
  });

  it.each(catalogue.functions.map(({ name }) => name))('%s within texts and longer names is not', (name) => {
    for (const written of [
      `=MY${name}(1)`,
      `=MY_${name}(1)`,
      `=${name}X(1)`,
      `=${name}.OF(1)`,
      `=${name}+1`,
      `=A1&"${name}("`,
      `=A1&"say ""${name}(1)"""`,
      `='${name}(1)'!A1`,
      `='${name}('!Rate*2`,
      `=Table1[${name}(1)]`,
    ])
      expect([written, namesIn(written)]).toEqual([written, []]);
  });

  it('are told where their names stand', () => {
    const formula = '=GRADE(A1)&" GRADE(A1) "&DEV.Pace(1)';
    expect(ownCalls(formula).map(({ from, to }) => formula.slice(from, to))).toEqual(['GRADE', 'DEV.Pace']);
  });
});

import * as examples from './example-formulas';
import { calculated } from './sheet-of';

describe.each([
  ['operators', examples.operators],
  ['sums, means and ranks', examples.aggregates],
  ['rounding', examples.rounding],
  ['logic', examples.logic],
  ['sums under conditions', examples.conditionalSums],
  ['lookup', examples.lookup],
  ['dates', examples.dates],
  ['text', examples.text],
  ['cell by cell within SUMPRODUCT', examples.cellwise],
])('%s', (_, formulas) => {
  it.each(formulas)('%s is %s', (formula, expected) => {
    const value = calculated(formula, examples.facts);
    if (typeof expected === 'number' && typeof value === 'number') expect(value).toBeCloseTo(expected, 9);
    else expect(value).toBe(expected);
  });
});

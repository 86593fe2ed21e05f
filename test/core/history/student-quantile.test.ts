import { studentQuantile } from '../../../core/history/student-quantile';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 (critical values of Student's t, 4 degrees of freedom). */
describe('studentQuantile', () => {
  it.each([
    [0.8, 1.533],
    [0.9, 2.132],
    [0.95, 2.776],
    [0.98, 3.747],
    [0.99, 4.604],
    [0.998, 7.173],
  ])('puts %d of Student’s distribution within ± %d', (part, expected) => {
    expect(studentQuantile(part)).toBeCloseTo(expected, 3);
  });
});

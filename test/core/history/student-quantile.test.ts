import { studentQuantile } from '../../../core/history/student-quantile';

/** NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2 (critical values of Student's t). */
describe('studentQuantile', () => {
  it.each([
    [0.95, 4, 2.776],
    [0.95, 10, 2.228],
    [0.95, 30, 2.042],
    [0.8, 4, 1.533],
    [0.9, 20, 1.725],
    [0.99, 10, 3.169],
    [0.95, 1e9, 1.96],
  ])('puts %d of Student’s distribution with %d degrees of freedom within ± %d', (part, freedom, expected) => {
    expect(Math.abs(studentQuantile(part, freedom) / expected - 1)).toBeLessThan(0.01);
  });
});

/**
 * The two-sided quantile of Student's distribution with 4 degrees of freedom: the given part lies within ± this, 0.95
 * within ± 2.776. With 4 degrees there is an exact formula.
 * @see W. T. Shaw, Sampling Student's T distribution, Journal of Computational Finance 9 (2006) 37–73.
 */
export function studentQuantile(part: number): number {
  const outside = Math.sqrt(1 - part * part);
  return 2 * Math.sqrt(Math.cos(Math.acos(outside) / 3) / outside - 1);
}

export interface Fit {
  /** The sum of squared errors that a fit has left. */
  readonly squares: number;
  readonly values: ArrayLike<number>;
}

/**
 * The mean of the values of several fits to a series, each weighted by its likelihood, so that nobody has to choose one.
 *
 *     Of 4 points the first fit leaves the squares 1 and the second 2: the second weighs (1 ÷ 2)^(4 ÷ 2) = ¼ of the first
 */
export function averageByLikelihood(fits: readonly Fit[], count: number): Float64Array {
  const least = fits.reduce((squares, fit) => Math.min(squares, fit.squares), Number.POSITIVE_INFINITY);
  const sums = new Float64Array(fits[0]!.values.length);
  let all = 0;
  for (const { squares, values } of fits) {
    const weight = (squares / least) ** (-count / 2);
    all += weight;
    for (let k = 0; k < sums.length; k++) sums[k]! += weight * values[k]!;
  }
  return sums.map((sum) => sum / all);
}

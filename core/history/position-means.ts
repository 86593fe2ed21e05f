/** How much a wild value and an old one count. */
export interface Robustness {
  /** Weight of a value one season old, relative to the newest. */
  readonly recency: number;
  /** Values further from their mean than this many standard deviations (by the median deviation) weigh less. */
  readonly cut: number;
}

const NORMAL_MAD = 1.4826;

export interface PositionMeans {
  /** The mean at each position of the season; they sum to 0. */
  readonly means: Float64Array;
  /** Sampling variance of one mean; infinite where no position has two values. */
  readonly variance: number;
}

/**
 * The mean of the values at each position of the season, less the mean of all positions. Recent seasons weigh more, and
 * of three values or more wild ones weigh less, as `robustness` says.
 *
 *     1 5 1 5 in seasons of 2 has the means 1 and 5 and so −2 and 2
 *
 * @param ratios Counted from the first position; NaN where there is none.
 */
export function positionMeans(ratios: Float64Array, seasonLength: number, { recency, cut }: Robustness): PositionMeans {
  const means = new Float64Array(seasonLength);
  let squares = 0;
  let freedom = 0;
  let inverseCounts = 0;
  for (let position = 0; position < seasonLength; position++) {
    const { values, weights } = valuesAt(ratios, seasonLength, position, recency);
    if (values.length === 0) continue;
    const mean = weightedMean(values, weights);
    for (const value of values) squares += (value - mean) ** 2;
    freedom += values.length - 1;
    inverseCounts += inverseCount(weights);
    means[position] = values.length < 3 ? mean : huberMean(values, weights, mean, cut);
  }
  const centre = means.reduce((sum, mean) => sum + mean, 0) / seasonLength;
  const variance = freedom > 0 ? ((squares / freedom) * inverseCounts) / seasonLength : Number.POSITIVE_INFINITY;
  return { means: means.map((mean) => mean - centre), variance };
}

function valuesAt(ratios: Float64Array, seasonLength: number, position: number, recency: number) {
  const values: number[] = [];
  const weights: number[] = [];
  for (let t = position, weight = 1; t < ratios.length; t += seasonLength, weight /= recency) {
    if (Number.isNaN(ratios[t])) continue;
    values.push(ratios[t]!);
    weights.push(weight);
  }
  return { values, weights };
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < values.length; i++) {
    sum += weights[i]! * values[i]!;
    weight += weights[i]!;
  }
  return sum / weight;
}

/** The variance of a weighted mean as a multiple of the variance of one value. */
function inverseCount(weights: readonly number[]): number {
  let sum = 0;
  let squares = 0;
  for (const weight of weights) {
    sum += weight;
    squares += weight * weight;
  }
  return squares / (sum * sum);
}

/** Gives wild values less weight: one step of Huber's M-estimate. @see P. J. Huber, Robust Statistics, 1981. */
function huberMean(values: readonly number[], weights: readonly number[], mean: number, most: number): number {
  const middle = middleOf(values);
  const cut = most * (NORMAL_MAD * middleOf(values.map((value) => Math.abs(value - middle))) + 1e-9);
  const tamed = weights.map((weight, i) => {
    const off = Math.abs(values[i]! - mean);
    return off > cut ? (weight * cut) / off : weight;
  });
  return weightedMean(values, tamed);
}

function middleOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
}

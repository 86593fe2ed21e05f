const MOST_DECIMALS = 12;
const EXACT_BELOW = 2 ** 53;
const NOISE = 2 ** -50;

/**
 * Scales weights without loss. Weights with a few decimals become the whole numbers they represent (0.1 and 0.3 become
 * 1 and 3), so that remainders which are equal on paper are equal here. All others are multiplied by a power
 * of two that brings the largest between 1 and 2: nothing overflows and no digit changes.
 */
export function toExactWeights(weights: Float64Array): Float64Array {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const whole = toWholeNumbers(weights, 10 ** decimals);
    if (whole) return whole;
  }
  const largest = weights.reduce((most, weight) => Math.max(most, weight), 0);
  const scale = 2 ** -Math.max(-1022, Math.min(1022, Math.floor(Math.log2(largest))));
  return weights.map((weight) => weight * scale);
}

function toWholeNumbers(weights: Float64Array, scale: number): Float64Array | undefined {
  const whole = new Float64Array(weights.length);
  for (let i = 0; i < weights.length; i++) {
    const scaled = weights[i]! * scale;
    whole[i] = Math.round(scaled);
    if (scaled > EXACT_BELOW || Math.abs(scaled - whole[i]!) > scaled * NOISE) return undefined;
  }
  return whole;
}

/**
 * How many times a series drops to zero or below for no reason that its season shows; points in a row count once.
 *
 *     5 0 7 5 0 8 5 6 9 in seasons of 3: the second month is mostly zero, so it is the season, and there is no gap;
 *     5 0 0 5 6 8 5 6 9 has one
 */
export function zeroGaps(amounts: Float64Array, seasonLength: number): number {
  const zeros = new Uint32Array(seasonLength);
  for (let t = 0; t < amounts.length; t++) if (amounts[t]! <= 0) zeros[t % seasonLength]!++;
  const isSeasonal = zeros.map((count, position) => {
    const points = Math.ceil((amounts.length - position) / seasonLength);
    return seasonLength > 1 && points > 1 && count > points / 2 ? 1 : 0;
  });
  let gaps = 0;
  let isInside = false;
  for (let t = 0; t < amounts.length; t++) {
    const isGap = amounts[t]! <= 0 && isSeasonal[t % seasonLength] === 0;
    if (isGap && !isInside) gaps++;
    isInside = isGap;
  }
  return gaps;
}

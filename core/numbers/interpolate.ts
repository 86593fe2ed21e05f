/** The height at x of straight lines through points with increasing xs; x lies between the first and the last. */
export function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  let i = 0;
  while (i < xs.length - 1 && x >= xs[i + 1]!) i++;
  const height = ys[i]!;
  if (x === xs[i] || i === xs.length - 1) return height;
  return height + ((ys[i + 1]! - height) * (x - xs[i]!)) / (xs[i + 1]! - xs[i]!);
}

/**
 * The height at x of straight lines through points: through (0, 0), (10, 100) it is 40 at 4.
 * @param xs Increasing.
 * @param x Between the first and the last of them.
 */
export function interpolate(xs: readonly number[], ys: readonly number[], x: number): number {
  let i = 0;
  while (i < xs.length - 1 && x >= xs[i + 1]!) i++;
  const height = ys[i]!;
  if (x === xs[i] || i === xs.length - 1) return height;
  return height + ((ys[i + 1]! - height) * (x - xs[i]!)) / (xs[i + 1]! - xs[i]!);
}

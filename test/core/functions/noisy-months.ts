import { type Random, seededRandom } from '../../../core/sample/seeded-random';

/** Seeds in a row give numbers that have nothing to do with each other. */
export function randomOf(seed: number): Random {
  return seededRandom(Math.imul(seed + 1, 2_654_435_761));
}

/** Normal, mean 0 and deviation 1 (Box–Muller). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Amounts about a known truth: each is multiplied by 1 + noise × a normal number. */
export function noisyMonths(count: number, truth: (t: number) => number, noise: number, seed: number): number[] {
  const random = randomOf(seed);
  return Array.from({ length: count }, (_, t) => truth(t) * (1 + noise * normal(random)));
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

import { check } from './sheet-error';

/** Refuses weights if none of them is above zero. */
export function checkAnyPositive(argument: string, weights: Float64Array): void {
  const isAnyPositive = weights.some((weight) => weight > 0);
  check(isAnyPositive, 'allZero', { argument });
}

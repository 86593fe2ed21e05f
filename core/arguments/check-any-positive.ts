import { check } from './sheet-error';

/** Refuses weights among which none is above zero. */
export function checkAnyPositive(argument: string, weights: Float64Array): void {
  const isAnyPositive = weights.some((weight) => weight > 0);
  check(isAnyPositive, 'allZero', { argument });
}

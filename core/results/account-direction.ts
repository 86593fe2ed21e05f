import { accountWords } from '../words/account-words';

const directions: ReadonlyMap<string, 1 | -1> = new Map([
  ...accountWords.higherIsBetter.map((word) => [word, 1] as const),
  ...accountWords.lowerIsBetter.map((word) => [word, -1] as const),
]);

/** 1 where more is favourable, −1 where less is; undefined for a word that names no account type. */
export function accountDirection(accountType: string): 1 | -1 | undefined {
  return directions.get(accountType.trim().toLowerCase());
}

import { accountTypes as en } from './en/account-types';
import { accountTypes as zhHans } from './zh-hans/account-types';
import { accountTypes as zhHant } from './zh-hant/account-types';

/** What ledgers call the type of an account, in lower case and in all three languages. */
export const accountWords = {
  higherIsBetter: [...en.higherIsBetter, ...zhHans.higherIsBetter, ...zhHant.higherIsBetter],
  lowerIsBetter: [...en.lowerIsBetter, ...zhHans.lowerIsBetter, ...zhHant.lowerIsBetter],
} as const;

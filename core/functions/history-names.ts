import type { historyFunctions } from './history-functions';

type NamesOf<Functions extends readonly { readonly name: string }[]> = {
  readonly [Place in keyof Functions]: Functions[Place]['name'];
};

/** Their names in their order, for code that must not load their mathematics. */
export const historyNames: NamesOf<typeof historyFunctions> = ['SEASONALITY', 'SALESFORECAST'];

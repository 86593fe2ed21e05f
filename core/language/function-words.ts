import type { CatalogueFunction } from '../catalogue';
import { functions as en } from './en/functions';
import type { Language } from './texts';
import { functions as zhHans } from './zh-hans/functions';
import { functions as zhHant } from './zh-hant/functions';

/** The words of one function. */
export interface FunctionWords<ParameterName extends string = string> {
  readonly summary: string;
  readonly parameters: { readonly [P in ParameterName]: string };
  readonly result: string;
  /** What always holds, conventions, tie-breaks. */
  readonly notes: readonly string[];
  /** A caption for each example of the record. */
  readonly examples: readonly string[];
}

/** Words for every function of the catalogue and each of its parameters, no more and no fewer. */
export type FunctionTexts = {
  readonly [F in CatalogueFunction as F['name']]: FunctionWords<F['parameters'][number]['name']>;
};

const words: { readonly [L in Language]: FunctionTexts } = { en, 'zh-Hans': zhHans, 'zh-Hant': zhHant };

export function functionWords(name: string, language: Language): FunctionWords {
  return words[language][name as keyof FunctionTexts];
}

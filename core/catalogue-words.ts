import type { CatalogueFunction } from './catalogue';
import { type FunctionTexts, functionTexts } from './words/function-texts';
import type { Language } from './words/language';

interface DocumentedFunction {
  readonly name: string;
  readonly parameters: readonly { readonly name: string }[];
}

/** The words of one function in one language. */
export interface FunctionWords<ParameterName extends string = string> {
  readonly summary: string;
  readonly parameters: { readonly [P in ParameterName]: string };
  readonly result: string;
  /** Guarantees, conventions, tie-breaks. */
  readonly notes: readonly string[];
  /** A caption for each example of the record. */
  readonly examples: readonly string[];
}

type WordsFor<F extends DocumentedFunction> = FunctionWords<F['parameters'][number]['name']>;

/** The functions of the catalogue, each with its own parameters: a missing text does not compile. */
type CatalogueWords = { readonly [F in CatalogueFunction as F['name']]: WordsFor<F> };

/** The keys of A, and of its parameters, that B lacks: a superfluous text does not compile. */
type TooMany<A, B> = {
  [N in keyof A]: N extends keyof B
    ? A[N] extends { parameters: infer P }
      ? Exclude<keyof P, keyof (B[N] & { parameters: unknown })['parameters']>
      : never
    : N;
}[keyof A];

const words: { readonly [L in Language]: CatalogueWords } & ([TooMany<FunctionTexts, CatalogueWords>] extends [never]
  ? unknown
  : never) = functionTexts;

export function functionWords(name: string, language: Language): FunctionWords {
  return words[language][name as keyof CatalogueWords];
}

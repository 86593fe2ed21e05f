import { argumentText } from '../../../core/arguments/formula-text';
import { catalogue } from '../../../core/catalogue';
import { functionWords } from '../../../core/catalogue-words';
import { type Language, languages } from '../../../core/words/language';

/** What the grid's autocomplete and signature help show; the texts are keys into `locales`. */
export interface FunctionHelp {
  readonly functions: readonly FunctionInfo[];
  readonly locales: { readonly [L in Language]: { readonly planfold: object } };
}

interface FunctionInfo {
  readonly functionName: string;
  readonly description: string;
  readonly abstract: string;
  readonly functionParameter: readonly {
    readonly name: string;
    readonly detail: string;
    readonly example: string;
    readonly require: 0 | 1;
    readonly repeat: 0;
  }[];
}

/** The catalogue in the form the grid wants (its IFunctionInfo and locale tree). */
export function toFunctionHelp(): FunctionHelp {
  return {
    functions: catalogue.functions.map(({ name, parameters, examples }) => ({
      functionName: name,
      description: `planfold.${name}.summary`,
      abstract: `planfold.${name}.summary`,
      functionParameter: parameters.map((parameter, i) => ({
        name: parameter.name,
        detail: `planfold.${name}.parameters.${parameter.name}`,
        example: argumentText(examples.find((example) => example.arguments[i] != null)?.arguments[i] ?? null),
        require: parameter.optional ? 0 : 1,
        repeat: 0,
      })),
    })),
    locales: Object.fromEntries(
      languages.map((language) => [language, { planfold: words(language) }]),
    ) as FunctionHelp['locales'],
  };
}

function words(language: Language): object {
  return Object.fromEntries(
    catalogue.functions.map(({ name }) => {
      const { summary, parameters } = functionWords(name, language);
      return [name, { summary, parameters }];
    }),
  );
}

import type { Parameter } from '../../core/arguments/define';
import { catalogue } from '../../core/catalogue';
import { functionWords } from '../../core/catalogue-words';
import type { Language } from '../../core/words/language';

/**
 * Builds Excel's custom functions metadata from the catalogue, in one language. Every parameter is `any`: values arrive
 * unconverted, and only core's runner decides what a blank, a text or an error means.
 * @param helpUrl Gives the address of a function's help, which stores require.
 * @see https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-json
 */
export function toFunctionsJson(language: Language, helpUrl?: (name: string) => string): object {
  return {
    allowCustomDataForDataTypeAny: false,
    allowErrorForDataTypeAny: true,
    functions: catalogue.functions.map(({ name, parameters, result }) => {
      const words = functionWords(name, language);
      return {
        id: name,
        name,
        description: words.summary,
        ...(helpUrl && { helpUrl: helpUrl(name) }),
        parameters: parameters.map((parameter) => ({
          name: parameter.name,
          description: words.parameters[parameter.name]!,
          type: 'any',
          dimensionality: isRange(parameter) ? 'matrix' : 'scalar',
          ...(parameter.optional && { optional: true }),
        })),
        result: { dimensionality: result.type === 'numbers' || result.type === 'cells' ? 'matrix' : 'scalar' },
      };
    }),
  };
}

function isRange({ type }: Parameter): boolean {
  return type !== 'number' && type !== 'date' && type !== 'choice';
}

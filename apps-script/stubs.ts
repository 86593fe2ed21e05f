import type { Parameter, Result } from '../core/arguments/define';
import { formulaText } from '../core/arguments/formula-text';
import { catalogue } from '../core/catalogue';
import { functionWords } from '../core/catalogue-words';
import { toEntryPoints } from './entry-points';

/** A range of one cell arrives as its value; written as Google's own samples have it. */
const typeOf: { readonly [T in Parameter['type']]: string } = {
  number: 'number',
  numbers: 'number|Array<Array<number>>',
  cellwise: 'number|Array<Array<number>>',
  limits: 'number|Array<Array<number>>',
  date: 'Date',
  dates: 'Date|Array<Array<Date>>',
  choice: 'string',
  labels: 'string|Array<Array<string>>',
  cells: 'Array<Array<any>>',
};

const resultTypeOf: { readonly [T in Result['type']]: string } = {
  number: 'number',
  text: 'string',
  numbers: 'Array<Array<number>>',
  cells: 'Array<Array<any>>',
};

/**
 * The catalogue as the documented top-level functions that Sheets finds custom functions by: it reads JSDoc and parameter
 * names from plain declarations only, never from inside a bundle.
 * @see https://developers.google.com/apps-script/guides/sheets/functions
 */
export function toStubs(): string {
  const stubs = catalogue.functions.map(({ name }) => toStub(name)).join('');
  return `// Written by npm run generate from core/catalogue.ts; changes here are lost.\n${stubs}${toEntryPoints()}`;
}

function toStub(name: string): string {
  const { parameters, result, examples } = catalogue.functions.find((record) => record.name === name)!;
  const words = functionWords(name, 'en');
  const names = parameters.map((parameter) => parameter.name).join(', ');
  const lines = [
    words.summary,
    '',
    `Example: ${formulaText(name, examples[0].arguments)}`,
    '',
    ...parameters.map((parameter) => {
      const shown = parameter.optional ? `[${parameter.name}]` : parameter.name;
      return `@param {${typeOf[parameter.type]}} ${shown} ${words.parameters[parameter.name]}`;
    }),
    `@return {${resultTypeOf[result.type]}} ${words.result}`,
    '@customfunction',
  ];
  const comment = lines.map((line) => ` * ${line}`.trimEnd()).join('\n');
  // Sheets does not count arguments: one too many is for the runner to refuse.
  return `\n/**\n${comment}\n */\nfunction ${name}(${names}) {\n  return Planfold.call('${name}', arguments);\n}\n`;
}

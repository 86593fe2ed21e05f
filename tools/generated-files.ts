import { toFunctionsJson } from '../addin/functions/functions-json';
import { toFunctionHelp } from '../addin/hosts/browser/function-help';
import { toStubs } from '../apps-script/stubs';
import { languages } from '../core/language/texts';
import { toExampleTests } from './example-tests';
import { toFunctionReference } from './function-reference';

/** Path and text of every generated file; a test compares them with what is committed. */
export function generatedFiles(): [path: string, text: string][] {
  return [
    ...languages.map((language): [string, string] => [
      `addin/functions/functions.${language.toLowerCase()}.gen.json`,
      toJson(toFunctionsJson(language)),
    ]),
    ['addin/hosts/browser/function-help.gen.json', toJson(toFunctionHelp())],
    ['apps-script/stubs.gen.js', toStubs()],
    ...languages.map((language): [string, string] => [
      `docs/functions${language === 'en' ? '' : `.${language.toLowerCase()}`}.md`,
      toFunctionReference(language),
    ]),
    ['test/core/examples.gen.test.ts', toExampleTests()],
  ];
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

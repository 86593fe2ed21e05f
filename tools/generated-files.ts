import { readFileSync } from 'node:fs';
import { toFunctionHelp } from '../addin/hosts/browser/function-help';
import { toStubs } from '../apps-script/stubs';
import { languages } from '../core/words/language';
import { withRoomTable } from './dependencies/room-table';
import { toExampleTests } from './example-tests';
import { toFunctionReference } from './function-reference';
import { toGeneralHolidays } from './general-holidays';
import { toSelfTestFunctions } from './self-test-functions';
import { toSheetList } from './sheet-list';

/** Path and text of every generated file; a test compares them with the committed files. */
export function generatedFiles(): [path: string, text: string][] {
  return [
    ['ARCHITECTURE.md', withRoomTable(readFileSync('ARCHITECTURE.md', 'utf8'))],
    ['addin/hosts/browser/function-help.gen.json', toJson(toFunctionHelp())],
    ['addin/holidays/general-holidays.gen.json', toJson(toGeneralHolidays())],
    ['addin/taskpane/sheet-list.gen.json', toJson(toSheetList())],
    ['addin/taskpane/self-test/functions.gen.json', toJson(toSelfTestFunctions())],
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

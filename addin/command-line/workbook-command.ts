import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { check } from '../../core/arguments/sheet-error';
import { languageOf } from '../../core/life/language-of';
import { updateSheets } from '../../core/life/plan-sheets';
import { renderWorkbook } from '../../core/rendering/render-workbook';
import { lists, templates } from '../../core/templates/catalogue';
import { type CommandTexts, commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';
import type { Language } from '../../core/words/language';
import { XlsxHost } from '../hosts/xlsx/xlsx-host';
import { readWorkbook } from '../taskpane/read-workbook';
import { type Options, readOptions, required, toLanguage } from './options';
import { Refusal } from './refusal';
import { runCommand } from './run-command';
import { type Fact, leftOutFacts, listOfNames, sourceFacts } from './workbook-facts';
import { readSource, sourceOptions, sourceSwitches } from './workbook-source';

const catalogue = { templates, lists };

/** npm run workbook: orders or the made-up company in, a workbook out; or a workbook's sheets made anew. */
void runCommand(async () => {
  const options = readOptions([...sourceOptions, 'out', 'language', 'update'], [...sourceSwitches]);
  const language = typeof options.language === 'string' ? toLanguage('language', options.language) : undefined;
  if (typeof options.update === 'string') await updateFile(options.update, options, language);
  else await makeFile(options, language ?? 'en');
});

async function makeFile(options: Options, language: Language): Promise<void> {
  const out = required(options, 'out');
  if (!options.sample) required(options, 'orders');
  checkFolder(out);
  const { contentIn, duplicates } = readSource(options);
  const content = contentIn(language);
  const rendered = renderWorkbook(content, catalogue);
  writeWhole(out, await new XlsxHost(rendered.host).toFile());
  const names = [...rendered.layout.sheets.values()].map(({ name }) => name);
  tell(language, [
    ...sourceFacts(content, rendered, typeof options.orders === 'string' ? options.orders : undefined, duplicates),
    ['written', { file: out, count: names.length, names: listOfNames(names, language) }],
    ...leftOutFacts(rendered, content),
  ]);
}

async function updateFile(file: string, options: Options, wanted: Language | undefined): Promise<void> {
  for (const name of [...sourceOptions, ...sourceSwitches])
    if (options[name] !== undefined) throw new Refusal('notWithUpdate', { option: name });
  const out = typeof options.out === 'string' ? options.out : file;
  check(statSync(file, { throwIfNoEntry: false })?.isFile() === true, 'fileMissing', { file });
  checkFolder(out);
  const host = await XlsxHost.fromFile(readFileSync(file), wanted).catch(() => {
    throw new Refusal('noWorkbook', { file });
  });
  const marked = (await host.inventory()).sheets.filter(({ mark }) => mark);
  const language = wanted ?? languageOf(marked);
  if (!language) throw new Refusal('nothingMarked', { file });
  const { content, present } = await readWorkbook({ host, templates, language });
  const open = marked.filter(({ mark }) => !mark!.closed).map(({ name }) => name);
  const closed = marked.filter(({ mark }) => mark!.closed).map(({ name }) => name);
  host.apply(updateSheets(open, { content, present, catalogue }).plan);
  writeWhole(out, await host.toFile());
  const facts: Fact[] = [
    ['workbookRead', { file, count: marked.length }],
    ['updated', { file: out, count: open.length, names: listOfNames(open, language) }],
  ];
  if (closed.length > 0) facts.push(['closedKept', { names: listOfNames(closed, language) }]);
  tell(language, facts);
}

function tell(language: Language, facts: readonly Fact[]): void {
  const words: CommandTexts = commandTexts[language];
  for (const [key, slots] of facts) console.log(fillSlots(words[key], slots));
}

function checkFolder(file: string): void {
  const folder = dirname(file);
  check(existsSync(folder), 'folderMissing', { file, folder });
}

/** Under another name first, so that a file is either whole or not there. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const part = `${file}.part`;
  try {
    writeFileSync(part, bytes);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}

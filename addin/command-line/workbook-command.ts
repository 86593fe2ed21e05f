import { readFileSync, statSync } from 'node:fs';
import * as z from 'zod/mini';
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
import { language, path, readOptions, required } from './options';
import { Refusal } from './refusal';
import { runCommand } from './run-command';
import { type Fact, leftOutFacts, listOfNames, sourceFacts } from './workbook-facts';
import { readSource, type SourceOptions, sourceOptions } from './workbook-source';
import { checkFolder, isSameFile, writeWhole } from './write-whole';

const catalogue = { templates, lists };
const declared = z.object({ ...sourceOptions, out: path, language, update: path });

/** npm run workbook: orders or the made-up company in, a workbook out; or a workbook's sheets made anew. */
void runCommand(async () => {
  const { out, update, language: wanted, ...source } = readOptions(declared);
  if (update === undefined) await makeFile(required(out, 'out'), source, wanted ?? 'en');
  else await updateFile(update, out ?? update, source, wanted);
});

async function makeFile(out: string, source: SourceOptions, language: Language): Promise<void> {
  if (!source.sample) required(source.orders, 'orders');
  checkFolder(out);
  if (source.orders !== undefined && isSameFile(out, source.orders)) throw new Refusal('outIsInput', { file: out });
  const { contentIn, duplicates } = readSource(source);
  const content = contentIn(language);
  const rendered = renderWorkbook(content, catalogue);
  writeWhole(out, await new XlsxHost(rendered.host).toFile());
  const names = [...rendered.layout.sheets.values()].map(({ name }) => name);
  tell(language, [
    ...sourceFacts(content, rendered, source.orders, duplicates),
    ['written', { file: out, count: names.length, names: listOfNames(names, language) }],
    ...leftOutFacts(rendered, content),
  ]);
}

async function updateFile(
  file: string,
  out: string,
  source: SourceOptions,
  wanted: Language | undefined,
): Promise<void> {
  for (const [option, typed] of Object.entries(source))
    if (typed !== undefined) throw new Refusal('notWithUpdate', { option });
  check(statSync(file, { throwIfNoEntry: false })?.isFile() === true, 'fileMissing', { file });
  checkFolder(out);
  const host = await XlsxHost.fromFile(readFileSync(file), wanted).catch(() => {
    throw new Refusal('noWorkbook', { file });
  });
  const marked = (await host.inventory()).sheets.filter(({ mark }) =>
    templates.some(({ id }) => id === mark?.template),
  );
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

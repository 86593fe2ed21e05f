import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { invalid } from '../../core/arguments/sheet-error';
import type { WorkbookContent } from '../../core/templates/content';
import { commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';
import { type Language, languages } from '../../core/words/language';
import { servedText } from '../hosts/browser/served-source';
import { LOOPBACK, listenLocally } from './listen-locally';
import { firstSheet, openingSheets } from './opening-sheets';
import { flag, port, readOptions } from './options';
import { runCommand } from './run-command';
import { serveFolder } from './serve-folder';
import { readSource, sourceOptions } from './workbook-source';

const DEFAULT_PORT = 4680;
const pageFolder = join(__dirname, '../page');

const declared = z.object({ ...sourceOptions, port, 'no-open': flag });

/** npm start: the page on this machine, with the user's orders or the sample company in it. */
void runCommand(async () => {
  const { port = DEFAULT_PORT, 'no-open': isQuiet, ...source } = readOptions(declared);
  const { contentIn } = readSource(source.orders === undefined ? { ...source, sample: true } : source);
  const served = new Map<Language, string>();
  const sourceIn = (language: Language) => {
    if (!served.has(language)) served.set(language, toJson(contentIn(language)));
    return served.get(language)!;
  };
  const languageOf = (query: URLSearchParams) => languages.find((each) => each === query.get('language')) ?? 'en';
  const answers = { '/source.json': (query: URLSearchParams) => sourceIn(languageOf(query)) };
  const server = createServer(serveFolder({ folder: pageFolder, first: 'page.html', answers }));
  await listenLocally(server, port, invalid('portBusy', { port }));
  const address = `http://${LOOPBACK}:${port}/`;
  console.log(fillSlots(commandTexts.en.serving, { address }));
  if (!isQuiet) openBrowser(address);
});

function toJson(content: WorkbookContent): string {
  const opening = openingSheets(content);
  const first = firstSheet(opening);
  return servedText({ content, opening, ...(first !== undefined && { first }) });
}

/** Where there is no browser to open, the printed address is all there is to do. */
function openBrowser(address: string): void {
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', address]
      : process.platform === 'darwin'
        ? ['open', address]
        : ['xdg-open', address];
  spawn(command!, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { invalid } from '../../core/arguments/sheet-error';
import type { WorkbookContent } from '../../core/templates/content';
import { commandTexts } from '../../core/words/command-texts';
import { fillSlots } from '../../core/words/fill-slots';
import { type Language, languages } from '../../core/words/language';
import { servedText } from '../hosts/browser/served-source';
import { firstSheet, openingSheets } from './opening-sheets';
import { readOptions, toPort } from './options';
import { runCommand } from './run-command';
import { readSource, sourceOptions, sourceSwitches } from './workbook-source';

const DEFAULT_PORT = '4680';
const HOST = '127.0.0.1';
const pageFolder = join(__dirname, '../page');
const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

/** npm start: the page on this machine, with the user's orders or the sample company in it. */
void runCommand(async () => {
  const options = readOptions([...sourceOptions, 'port'], [...sourceSwitches, 'no-open']);
  const port = toPort('port', typeof options.port === 'string' ? options.port : DEFAULT_PORT);
  const { contentIn } = readSource(options.orders === undefined ? { ...options, sample: true } : options);
  const served = new Map<Language, string>();
  const sourceIn = (language: Language) => {
    if (!served.has(language)) served.set(language, toJson(contentIn(language)));
    return served.get(language)!;
  };
  const server = createServer(({ url }, response) => {
    const { pathname, searchParams } = new URL(url ?? '/', `http://${HOST}`);
    if (pathname === '/source.json') {
      const language = languages.find((each) => each === searchParams.get('language')) ?? 'en';
      response.writeHead(200, { 'content-type': 'application/json' }).end(sourceIn(language));
    } else sendFile(join(pageFolder, normalize(pathname === '/' ? '/page.html' : pathname)), response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? invalid('portBusy', { port }) : error);
    });
    server.listen(port, HOST, resolve);
  });
  const address = `http://${HOST}:${port}/`;
  console.log(fillSlots(commandTexts.en.serving, { address }));
  if (!options['no-open']) openBrowser(address);
});

function toJson(content: WorkbookContent): string {
  const opening = openingSheets(content);
  const first = firstSheet(opening);
  return servedText({ content, opening, ...(first !== undefined && { first }) });
}

function sendFile(file: string, response: ServerResponse): void {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) response.writeHead(404).end();
  else {
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
    });
    createReadStream(file).pipe(response);
  }
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

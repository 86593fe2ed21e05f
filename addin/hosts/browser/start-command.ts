import { spawn } from 'node:child_process';
import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { commandTexts } from '../../../core/language/command-texts';
import { fillSlots } from '../../../core/language/texts';
import { invalid } from '../../../core/sheet-error';
import { renderWorkbook } from '../../../core/workbook/render-workbook';
import { readOptions, toPort } from '../../command-line/options';
import { runCommand } from '../../command-line/run-command';
import { sourceOptions, toWorkbookSource } from '../../command-line/workbook-source';

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
  const options = readOptions([...sourceOptions, 'port'], ['no-open']);
  const port = toPort('port', typeof options.port === 'string' ? options.port : DEFAULT_PORT);
  const { source } = toWorkbookSource(options);
  renderWorkbook(source, 'en'); // what cannot be split is said here, not in the page
  const json = JSON.stringify(source);
  const server = createServer(({ url }, response) => {
    const path = new URL(url ?? '/', `http://${HOST}`).pathname;
    if (path === '/source.json') response.writeHead(200, { 'content-type': 'application/json' }).end(json);
    else sendFile(join(pageFolder, normalize(path === '/' ? '/page.html' : path)), response);
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

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenLocally } from '../../addin/command-line/listen-locally';
import { serveFolder } from '../../addin/command-line/serve-folder';

const outside = mkdtempSync(join(tmpdir(), 'planfold-serve-'));
const folder = mkdtempSync(join(outside, 'addin-'));
writeFileSync(join(folder, 'help.html'), '<p>help</p>');
writeFileSync(join(folder, 'icon.png'), 'picture');
writeFileSync(join(outside, 'secret.txt'), 'secret');
const server = createServer(
  serveFolder({
    folder,
    first: 'help.html',
    answers: { '/made.json': (query) => JSON.stringify(query.get('language')) },
    isPublic: true,
  }),
);
const port = () => (server.address() as AddressInfo).port;

beforeAll(() => listenLocally(server, 0, new Error('busy')));
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** fetch would normalize the path before it asks. */
function get(path: string, headers: { readonly [name: string]: string } = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port: port(), path, method, headers, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the local server', () => {
  it('gives a file with its type, to pages of every origin', async () => {
    const { status, headers, text } = await get('/help.html?x=1');
    expect([status, headers['content-type'], text]).toEqual([200, 'text/html;charset=utf-8', '<p>help</p>']);
    expect(headers).toHaveProperty('access-control-allow-origin', '*');
  });

  it('gives its first page for / and what is made for a query', async () => {
    expect(await get('/?language=en')).toMatchObject({ status: 200, text: '<p>help</p>' });
    expect(await get('/made.json?language=zh-Hans')).toMatchObject({ status: 200, text: '"zh-Hans"' });
  });

  it('lets pictures be cached, since Office would not show them otherwise, and has the rest checked each time', async () => {
    expect((await get('/icon.png')).headers).toHaveProperty('cache-control', 'public');
    const { headers } = await get('/help.html');
    expect(headers).toHaveProperty('cache-control', 'no-cache');
    expect(await get('/help.html', { 'if-none-match': headers.etag! })).toMatchObject({ status: 304, text: '' });
  });

  it.each(['/nothing.html', '//', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/a%00b'])(
    'gives nothing for %s',
    async (path) => {
      const { status, text } = await get(path);
      expect([status, text]).toEqual([404, '']);
    },
  );

  it.each([
    'evil.example',
    'evil.example:80',
    'localhost',
    'localhost:1',
    'localhost.evil.example:PORT',
    '127.0.0.1.:PORT',
    '[::2]:PORT',
    'me@localhost:PORT',
  ])('gives nothing to one who calls it %s', async (host) => {
    for (const path of ['/help.html', '/made.json', '/']) {
      const { status, text } = await get(path, { host: host.replace('PORT', String(port())) });
      expect([status, text]).toEqual([403, '']);
    }
  });

  it.each(['localhost:PORT', 'LocalHost:PORT', '127.0.0.1:PORT', '[::1]:PORT'])('answers to %s', async (host) => {
    expect(await get('/help.html', { host: host.replace('PORT', String(port())) })).toMatchObject({ status: 200 });
  });

  it('only gives', async () => {
    expect(await get('/help.html', {}, 'POST')).toMatchObject({ status: 405, text: '' });
  });

  it('listens on the loopback alone', () => {
    expect(server.address()).toMatchObject({ address: '127.0.0.1' });
  });
});

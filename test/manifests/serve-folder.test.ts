import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder } from '../../tools/serve-folder';

const outside = mkdtempSync(join(tmpdir(), 'planfold-serve-'));
const folder = mkdtempSync(join(outside, 'addin-'));
writeFileSync(join(folder, 'help.html'), '<p>help</p>');
writeFileSync(join(folder, 'icon.png'), 'picture');
writeFileSync(join(outside, 'secret.txt'), 'secret');
const server: Server = createServer(serveFolder(folder));

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

/** fetch would tidy the path up before it asks. */
function get(path: string): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1' }, (response) => {
      let text = '';
      response.on('data', (part) => {
        text += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the built add-in', () => {
  it('gives a file with its type', async () => {
    const { status, headers, text } = await get('/help.html?x=1');
    expect([status, headers['content-type'], text]).toEqual([200, 'text/html; charset=utf-8', '<p>help</p>']);
  });

  it('says nothing of caches with a picture, since Office would not show it', async () => {
    expect((await get('/icon.png')).headers).not.toHaveProperty('cache-control');
    expect((await get('/help.html')).headers).toHaveProperty('cache-control', 'no-cache');
  });

  it.each(['/', '/nothing.html', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/a%00b'])(
    'gives nothing for %s',
    async (path) => {
      const { status, text } = await get(path);
      expect([status, text]).toEqual([404, '']);
    },
  );
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenLocally } from '../../addin/command-line/listen-locally';
import { serveFolder } from '../../addin/command-line/serve-folder';
import { seededRandom } from '../../core/sample/seeded-random';

const REQUESTS = 4000;
const AT_ONCE = 20;

const outside = mkdtempSync(join(tmpdir(), 'planfold-odd-'));
const folder = mkdtempSync(join(outside, 'page-'));
writeFileSync(join(folder, 'page.html'), '<p>page</p>');
writeFileSync(join(outside, 'secret.txt'), 'the secret');
const made: string[] = [];
const answers = {
  '/source.json': (query: URLSearchParams) => {
    made.push(query.toString());
    return '{"source":1}';
  },
};
const server = createServer(serveFolder({ folder, first: 'page.html', answers }));
const port = () => (server.address() as AddressInfo).port;

beforeAll(() => listenLocally(server, 0, new Error('busy')));
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true });
});

/** Everything that the server says before it closes the connection. */
function say(text: string): Promise<string> {
  return new Promise((resolve) => {
    let said = '';
    const socket = connect(port(), '127.0.0.1', () => socket.write(Buffer.from(text, 'latin1')));
    socket.on('data', (part) => {
      said += part.toString('latin1');
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(said));
  });
}

const random = seededRandom(20);
const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
const pieces = [
  ...['/', '//', '\\', '..', '/../', '/%2e%2e/', '%2f', '%', '%00', '%zz', '%c0%ae', '?', '#', '*', ':', '@', '[', ']'],
  ...['http://', 'evil.example', 'localhost', 'page.html', 'secret.txt', 'source.json', '?language=en', 'constructor'],
  ...['__proto__', '\x00', '\x7f', '\xe9', '\t', 'a'.repeat(300)],
];
const methods = ['GET', 'GET', 'GET', 'HEAD', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND', 'CONNECT', 'get', '', 'G\xe9T'];
const versions = ['HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/9.9', 'HTTP/', ''];
const extras = [
  ...['', '', 'Range: bytes=5-2', 'Range: bytes=-', 'Range: bytes=99999999-', 'Range: lines=1', 'If-None-Match: *'],
  ...[
    'Upgrade: websocket\r\nConnection: upgrade',
    'Expect: 100-continue',
    'Content-Length: -1',
    'Transfer-Encoding: x',
  ],
  ...[' folded: 1', 'No-Colon', 'X: \x00'],
];

function oddRequest(): { readonly text: string; readonly isOwn: boolean } {
  const target =
    (random() < 0.7 ? '/' : '') + Array.from({ length: 1 + Math.floor(random() * 5) }, () => oneOf(pieces)).join('');
  const isOwn = random() < 0.7;
  const host = isOwn
    ? `localhost:${port()}`
    : oneOf(['evil.example', `evil.example:${port()}`, 'localhost', '', ' ', '::1']);
  const lines = [`${oneOf(methods)} ${target} ${oneOf(versions)}`, `Host: ${host}`, oneOf(extras), 'Connection: close'];
  return { text: `${lines.filter((line) => line !== '').join('\r\n')}\r\n\r\n`, isOwn };
}

describe(`${REQUESTS} odd requests (seed 20)`, () => {
  it('never end the server, never leave its folder, and give nothing to a foreign host', async () => {
    const statuses = new Set<string>();
    const wrong: string[] = [];
    for (let done = 0; done < REQUESTS; done += AT_ONCE) {
      const batch = Array.from({ length: AT_ONCE }, oddRequest);
      const answered = await Promise.all(batch.map(({ text }) => say(text)));
      for (const [i, answer] of answered.entries()) {
        const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? (answer === '' ? 'none' : answer.slice(0, 40));
        statuses.add(status);
        const given = /^(2|304)/.test(status);
        if (answer.includes('the secret') || (given && !batch[i]!.isOwn)) wrong.push(`${batch[i]!.text}${answer}`);
      }
    }
    expect(wrong).toEqual([]);
    // No answer at all is what Node gives to CONNECT.
    expect([...statuses].filter((each) => !/^(100|200|304|400|403|404|405|417|none)$/.test(each))).toEqual([]);
    expect(statuses).toEqual(new Set([...statuses, '200', '400', '403', '404', '405']));
    expect(made.length).toBeGreaterThan(0);
    expect(await say(`GET / HTTP/1.1\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`)).toContain(
      '<p>page</p>',
    );
  }, 60_000);

  it('among them the plainest: two slashes', async () => {
    expect(await say(`GET // HTTP/1.1\r\nHost: localhost:${port()}\r\nConnection: close\r\n\r\n`)).toMatch(
      /^HTTP\/1\.1 404 /,
    );
  });
});

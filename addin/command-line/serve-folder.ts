import type { IncomingMessage, ServerResponse } from 'node:http';
import sirv from 'sirv';

export interface Served {
  readonly folder: string;
  /** The file that answers for "/". */
  readonly first?: string;
  /** JSON by its path, made from the query when it is asked for. */
  readonly answers?: { readonly [path: string]: (query: URLSearchParams) => string };
  /** Pages of every origin may read the files. */
  readonly isPublic?: boolean;
}

/** Serves the files of one folder to programs of this machine that ask for it by its own name. */
export function serveFolder(served: Served): (request: IncomingMessage, response: ServerResponse) => void {
  const { folder, first, answers = {}, isPublic } = served;
  const sendFile = sirv(folder, { dev: true, etag: true, extensions: [], setHeaders });

  return (request, response) => {
    if (!isOwnName(request)) return refuse(response, 403);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405);
    const [path, query] = (request.url ?? '').split('?', 2);
    if (path === '/' && first) request.url = `/${first}`;
    if (isPublic) response.setHeader('access-control-allow-origin', '*');
    if (path !== undefined && Object.hasOwn(answers, path)) {
      const text = answers[path]!(new URLSearchParams(query));
      response.writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-cache' }).end(text);
      return;
    }
    // A range whose end lies before its start would throw.
    delete request.headers.range;
    response.on('pipe', (file) => file.once('error', () => response.destroy()));
    sendFile(request, response);
  };
}

/** Office shows its own picture instead of one that must not be cached: learn.microsoft.com/javascript/api/manifest/resources */
function setHeaders(response: ServerResponse, path: string): void {
  if (path.endsWith('.png')) response.setHeader('cache-control', 'public');
}

/** A page elsewhere can give its own name this machine's address, and would read what is served here. */
function isOwnName({ headers, socket }: IncomingMessage): boolean {
  const [, port] = /^(?:localhost|127\.0\.0\.1|\[::1\]):(\d+)$/i.exec(headers.host ?? '') ?? [];
  return port === String(socket.localPort);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}

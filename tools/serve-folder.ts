import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.zip': 'application/zip',
};

/** Answers requests with the files of one folder, and of no other. */
export function serveFolder(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  const root = resolve(folder);
  return ({ url }, response) => {
    const file = fileFor(root, url ?? '/');
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const extension = extname(file);
    response.setHeader('content-type', types[extension] ?? 'application/octet-stream');
    // Excel on the web fetches the metadata from its own address.
    response.setHeader('access-control-allow-origin', '*');
    // Office shows its own picture in place of one that must not be kept: learn.microsoft.com/javascript/api/manifest/resources
    if (extension !== '.png') response.setHeader('cache-control', 'no-cache');
    createReadStream(file).pipe(response);
  };
}

/** Undefined for what is no file, no address, or outside. */
function fileFor(root: string, url: string): string | undefined {
  try {
    const file = join(root, normalize(decodeURIComponent(new URL(url, 'https://localhost').pathname)));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

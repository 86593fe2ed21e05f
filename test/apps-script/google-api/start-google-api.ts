import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { answerRequest } from './answer-request';
import { ApiError } from './api-error';
import { newCertificate } from './new-certificate';
import { ScriptProject } from './script-project';

export interface GoogleApi {
  readonly project: ScriptProject;
  /** The address that a program must use as its proxy to reach this instead of Google. */
  readonly proxy: string;
  readonly certificate: string;
  /** Every requested host. */
  readonly hosts: ReadonlySet<string>;
  close(): void;
}

/** Starts a local stand-in for Google's API: a proxy that routes every connection to it, over TLS. */
export async function startGoogleApi(): Promise<GoogleApi> {
  const project = new ScriptProject();
  const { key, certificate } = newCertificate(['*.googleapis.com']);
  const api = createHttpsServer({ key, cert: certificate }, (request, response) => answer(project, request, response));
  const apiPort = await listen(api);
  const hosts = new Set<string>();
  const proxy = createHttpServer((_, response) => response.writeHead(403).end());
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    hosts.add(request.url!.split(':')[0]!);
    const onward = connect(apiPort, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    onward.pipe(socket).pipe(onward);
    onward.on('error', () => socket.destroy());
    socket.on('error', () => onward.destroy());
  });
  const proxyPort = await listen(proxy);
  const close = () => {
    for (const server of [proxy, api]) {
      server.closeAllConnections();
      server.close();
    }
  };
  return { project, proxy: `http://127.0.0.1:${proxyPort}`, certificate, hosts, close };
}

async function answer(project: ScriptProject, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { method = 'GET', headers, url = '/' } = request;
  try {
    const body = answerRequest(project, {
      method,
      host: headers.host ?? '',
      path: url.split('?')[0]!,
      token: headers.authorization?.replace(/^Bearer /, ''),
      body: Buffer.concat(chunks).toString(),
    });
    send(response, 200, body);
  } catch (error) {
    if (error instanceof ApiError) send(response, error.code, error.toBody());
    else send(response, 500, { error: { code: 500, message: String(error) } });
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

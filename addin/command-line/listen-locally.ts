import type { Server } from 'node:net';

/** No other machine reaches this address. */
export const LOOPBACK = '127.0.0.1';

/** Resolves when the server listens; rejects with `busy` where another program holds the port. */
export function listenLocally(server: Server, port: number, busy: Error): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(error.code === 'EADDRINUSE' ? busy : error));
    server.listen(port, LOOPBACK, resolve);
  });
}

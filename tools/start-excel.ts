import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { listenLocally } from '../addin/command-line/listen-locally';
import { Refusal } from '../addin/command-line/refusal';
import { runCommand } from '../addin/command-line/run-command';
import { serveFolder } from '../addin/command-line/serve-folder';
import { commandTexts } from '../core/words/command-texts';
import { fillSlots } from '../core/words/fill-slots';
import { LOCAL_ORIGIN } from './addin-place';

const FOLDER = 'dist/addin';
const manifest = join(FOLDER, 'manifest.xml');
/** Where office-addin-dev-certs keeps its certificates for localhost, valid for 30 days. */
const certificates = process.env.PLANFOLD_CERTIFICATES ?? join(homedir(), '.office-addin-dev-certs');

/** npm run start:excel: serves the built add-in at https://localhost:3000, and opens Excel with it where Excel runs. */
void runCommand(async () => {
  if (!existsSync(manifest)) throw new Refusal('addInNotBuilt', { folder: FOLDER, file: 'manifest.xml' });
  const origin = /<SourceLocation DefaultValue="(.*)\/taskpane\.html"/.exec(readFileSync(manifest, 'utf8'))?.[1] ?? '';
  if (origin !== LOCAL_ORIGIN) throw new Refusal('originForeign', { origin, expected: LOCAL_ORIGIN });
  const port = Number(new URL(LOCAL_ORIGIN).port);
  const server = createServer(readCertificate(), serveFolder({ folder: FOLDER, isPublic: true }));
  await listenLocally(server, port, new Refusal('addInPortBusy', { port }));
  console.log(fillSlots(commandTexts.en.addInServing, { origin }));
  if (process.platform === 'win32' || process.platform === 'darwin') sideload(server.close.bind(server));
  else console.log(fillSlots(commandTexts.en.addInUpload, { manifest }));
});

function readCertificate(): { readonly cert: Buffer; readonly key: Buffer } {
  const cert = join(certificates, 'localhost.crt');
  const key = join(certificates, 'localhost.key');
  // Asks for permission to trust the certificate; on Linux that may need root.
  if (!existsSync(cert) && !process.env.PLANFOLD_CERTIFICATES) runTool('office-addin-dev-certs', ['install']);
  if (!existsSync(cert) || !existsSync(key)) throw new Refusal('certificatesMissing', { folder: certificates });
  return { cert: readFileSync(cert), key: readFileSync(key) };
}

/** Opens Excel with the add-in; Ctrl+C removes it. */
function sideload(close: () => void): void {
  runTool('office-addin-debugging', ['start', manifest, 'desktop', '--no-debug']);
  process.once('SIGINT', () => {
    runTool('office-addin-debugging', ['stop', manifest]);
    close();
    process.exit();
  });
}

function runTool(name: string, args: readonly string[]): void {
  spawnSync('npx', ['--yes', name, ...args], { stdio: 'inherit', shell: process.platform === 'win32' });
}

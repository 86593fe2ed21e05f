import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { exportMetadataPackage } from 'office-addin-manifest';
import * as z from 'zod/mini';
import { path, readOptions } from '../addin/command-line/options';
import { Refusal } from '../addin/command-line/refusal';
import { runCommand } from '../addin/command-line/run-command';
import { commandTexts } from '../core/words/command-texts';
import { fillSlots } from '../core/words/fill-slots';
import { toFaultSentence } from '../manifests/checks/fault';
import { addInFiles } from './addin-files';
import { readPlace } from './addin-place';

const PAGE = 'taskpane.html';
const PACKAGE = 'planfold.zip';

/** npm run build:excel: turns the built pane into an add-in that can be installed. */
void runCommand(async () => {
  const { folder = 'dist/addin' } = readOptions(z.object({ folder: path }));
  const { place, support } = readPlace(process.env);
  const { files, faults } = addInFiles(place, functionsScriptIn(folder), support);
  if (faults.length > 0) {
    console.error([commandTexts.en.manifestFaults, ...faults.map(toFaultSentence)].join('\n'));
    process.exitCode = 1;
    return;
  }
  removeEarlier(folder);
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
  await exportMetadataPackage(join(folder, PACKAGE), join(folder, 'manifest.json'));
  const facts = { folder, count: files.size + 1, origin: place.origin, version: place.version, support };
  console.log(fillSlots(commandTexts.en.addInBuilt, facts));
});

/** Finds the functions' script that webpack wrote there, whatever the hash in its name. */
function functionsScriptIn(folder: string): string {
  if (!existsSync(join(folder, PAGE))) throw new Refusal('addInNotBuilt', { folder, file: PAGE });
  const scripts = readdirSync(folder).filter((name) => /^functions(\.[0-9a-f]+)?\.js$/.test(name));
  const [script] = scripts;
  if (!script) throw new Refusal('addInNotBuilt', { folder, file: 'functions.js' });
  if (scripts.length > 1)
    throw new Refusal('addInScripts', { folder, count: scripts.length, names: scripts.join(', ') });
  return script;
}

/** Metadata of an earlier build has another hash in its name, so new files would not replace it. */
function removeEarlier(folder: string): void {
  const earlier = readdirSync(folder).filter((name) => /^functions\.[a-z-]+\.[0-9a-f]{8}\.json$/.test(name));
  for (const name of earlier) rmSync(join(folder, name));
}

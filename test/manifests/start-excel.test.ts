import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const command = resolve('dist/commands/start-excel.cjs');
const folder = mkdtempSync(join(tmpdir(), 'planfold-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(): { readonly status: number | null; readonly stderr: string } {
  const env = { ...process.env, PLANFOLD_CERTIFICATES: join(folder, 'none') };
  return spawnSync(process.execPath, [command], { cwd: folder, env, encoding: 'utf8' });
}

function buildFor(origin: string): void {
  mkdirSync(join(folder, 'dist/addin'), { recursive: true });
  writeFileSync(join(folder, 'dist/addin/manifest.xml'), `<SourceLocation DefaultValue="${origin}/taskpane.html"/>`);
}

describe('the start of Excel with the add-in', () => {
  it('names the missing part in one line, and starts nothing', () => {
    expect(start()).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^dist.addin contains no manifest.xml;.*\n$/),
    });
    buildFor('https://planfold.example');
    expect(start()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^The add-in was built for .*\n$/) });
    buildFor('https://localhost:3000');
    expect(start()).toMatchObject({ status: 1, stderr: expect.stringMatching(/^There are no certificates .*\n$/) });
  });
});

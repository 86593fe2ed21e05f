import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'planfold-package-'));
const installed = join(folder, 'node_modules/planfold');
const readme = readFileSync('README.md', 'utf8');
const compiler = resolve('node_modules/typescript/bin/tsc');
const strict = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022', '--types', ''];

function run(command: string, args: readonly string[], cwd = folder): string {
  const env = { ...process.env, npm_config_offline: 'true', npm_config_audit: 'false', npm_config_fund: 'false' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
  return stdout;
}

/** The code of a section of the README. */
function codeOf(section: string): string {
  const text = readme.split(`\n## ${section}\n`)[1]!.split('\n## ')[0]!;
  const blocks = [...text.matchAll(/```js\n([\s\S]*?)```/g)].map(([, code]) => code);
  return blocks.join('\n');
}

beforeAll(() => {
  run('npm', ['pack', '--pack-destination', folder], process.cwd());
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  run('npm', ['install', readme.match(/npm install (\S+\.tgz)/)![1]!]);
}, 240_000);
afterAll(() => rmSync(folder, { recursive: true }));

describe('the npm package, installed from its tarball', () => {
  it('brings no other package, and no source or tool of ours', () => {
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['planfold']);
    expect(readdirSync(installed).sort()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
    const files = readdirSync(installed, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const others = files
      .map(({ name }) => name)
      .filter((name) => !/^(.*\.d\.ts|entry\.cjs|LICENSE|README\.md|package\.json)$/.test(name));
    expect(others).toEqual([]);
  });

  it('runs the code of the README as printed, with the results that it prints', () => {
    const code = codeOf('From Node');
    const claims = [...code.matchAll(/console\.log\(.*\/\/ (.+)$/gm)].map(([, claim]) => claim);
    expect(claims).toHaveLength(4);
    writeFileSync(join(folder, 'readme.mjs'), code);
    expect(run(process.execPath, ['readme.mjs']).trim().split('\n')).toEqual(claims);
  });

  it('can be required as well', () => {
    const code = "console.log(Object.keys(require('planfold')).sort().join())";
    expect(run(process.execPath, ['-e', code]).trim()).toBe('SheetError,callFunction,catalogue');
  });

  it('has types: the code of the README compiles, and wrong calls do not', () => {
    const calls = `
import { type Argument, type Cell, callFunction, catalogue, type Matrix, type SheetError } from 'planfold';
const weights: Argument = [[1, 1, 1]];
const parts: Cell | Matrix = callFunction('SPLITTARGET', [100, weights], { language: 'zh-Hant' });
const names: readonly string[] = catalogue.functions.map(({ name }) => name);
const codeOf = (error: SheetError): string => error.code;
// @ts-expect-error a name is a text
callFunction(1, []);
// @ts-expect-error no such language
callFunction('PACE', [], { language: 'fr' });
// @ts-expect-error the result may be a matrix
const one: number = callFunction('PACE', []);
export { codeOf, names, one, parts };
`;
    writeFileSync(join(folder, 'readme.mts'), codeOf('From Node'));
    writeFileSync(join(folder, 'calls.mts'), calls);
    writeFileSync(join(folder, 'calls.cts'), calls);
    expect(run(process.execPath, [compiler, ...strict, 'readme.mts', 'calls.mts', 'calls.cts'])).toBe('');
  });
});

import { readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { parse } from 'acorn';
import { callServer, type ScriptRun } from '../../addin/hosts/sheets/call-server';
import { googleServices } from '../sheets-host/google-services';
import { SheetsDocument } from '../sheets-host/sheets-document';

const ROOT = path.resolve(__dirname, '../..');

function resolveFrom(file: string, name: string): string {
  const from = file.endsWith('.ts') && name.startsWith('.') ? `${name}.ts` : name;
  return require.resolve(from, { paths: [path.dirname(file)] });
}

/** The script's modules in a realm with nothing but the language and what is given; as old as Google's. */
function loadScript(globals: object): { carryOutStep(text: string): string } {
  const context = vm.createContext({ ...globals });
  const modules = new Map<string, { exports: object }>();
  const load = (file: string): object => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const { code } = transformSync(readFileSync(file, 'utf8'), {
      filename: file,
      configFile: false,
      swcrc: false,
      jsc: { target: 'es2020', parser: { syntax: 'typescript' }, transform: { useDefineForClassFields: false } },
      module: { type: 'commonjs' },
    });
    parse(code, { ecmaVersion: 2020 });
    const run = vm.runInContext(`(function (exports, module, require) {${code}\n})`, context, { filename: file });
    run(module.exports, module, (name: string) => load(resolveFrom(file, name)));
    return module.exports;
  };
  return load(path.join(ROOT, 'apps-script/host/carry-out-step.ts')) as { carryOutStep(text: string): string };
}

describe('the script', () => {
  it('loads where there is nothing but the language, without a call of a service, and answers there', () => {
    const document = new SheetsDocument();
    const { carryOutStep } = loadScript(googleServices(document));
    expect(document.meter.calls).toBe(0);
    expect(JSON.parse(carryOutStep('{"step":"inventory"}'))).toEqual({
      ok: true,
      value: {
        sheets: [{ name: 'Sheet1', rows: 0, columns: 0 }],
        selection: { sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 1 },
      },
    });
  });

  it('gives days of another realm’s dates back as numbers', () => {
    const document = new SheetsDocument();
    document.put(document.model.sheets[0]!, 1, 1, '2026-09-10');
    const { carryOutStep } = loadScript(googleServices(document));
    const step = { step: 'read', areas: [{ sheet: 'Sheet1', row: 1, column: 1, rows: 1, columns: 2 }], what: 'values' };
    expect(JSON.parse(carryOutStep(JSON.stringify(step)))).toEqual({ ok: true, value: [[[46275, null]]] });
  });

  const answerTo = (text: string) => JSON.parse(loadScript(googleServices(new SheetsDocument())).carryOutStep(text));

  it('answers in keys what it cannot do', () => {
    const areas = [{ sheet: 'X', row: 1, column: 1, rows: 1, columns: 1 }];
    expect(answerTo(JSON.stringify({ step: 'read', areas, what: 'values' }))).toEqual({
      ok: false,
      key: 'sheetUnknown',
      parameters: { sheet: 'X' },
    });
  });

  it.each([
    ['no JSON', '$', 'JSON'],
    ['null', '$', 'object'],
    ['{"step":"read","areas":[{"sheet":"X"}],"what":"values"}', '$.areas[0].row', 'number'],
    ['{"step":"hold","hold":7,"sheets":[]}', '$.hold', 'string'],
    ['{"step":"finish","work":"w","select":{"sheet":"X","row":0,"column":1}}', '$.select.row', '≥ 1'],
    [
      '{"step":"part","work":"w","operations":[{"kind":"values","sheet":"X","row":1,"column":1,"values":[[{}]]}],"sizes":[]}',
      '$.operations[0].values[0][0]',
      'string | number | boolean | null',
    ],
  ])('says what it cannot read and where: %s', (text, place, expected) => {
    const parameters = { source: 'planfoldStep', place, expected };
    expect(answerTo(text)).toEqual({ ok: false, key: 'unreadable', parameters });
  });

  it('does nothing that it does not know', () => {
    expect(answerTo('{"step":"constructor"}')).toMatchObject({ ok: false, key: 'unreadable' });
    const unknown = '{"step":"part","work":"w","operations":[{"kind":"eval","sheet":"X"}],"sizes":[]}';
    expect(answerTo(unknown)).toMatchObject({ ok: false, key: 'unreadable' });
  });
});

describe('a call of the script', () => {
  const answering = (
    answer: (handlers: { done(value: unknown): void; failed(error: unknown): void }) => void,
  ): ScriptRun => {
    const handlers = { done: (_: unknown) => {}, failed: (_: unknown) => {} };
    const run: ScriptRun = {
      withSuccessHandler(done) {
        handlers.done = done;
        return run;
      },
      withFailureHandler(failed) {
        handlers.failed = failed;
        return run;
      },
      planfoldStep: () => answer(handlers),
    };
    return run;
  };

  it('gives its answer', async () => {
    expect(await callServer(answering(({ done }) => done('{}')))('{}')).toBe('{}');
  });

  it.each([
    ["We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.", 'hostAccounts'],
    ['Exceeded maximum execution time', 'hostTimeout'],
    ['NetworkError: Connection failure due to HTTP 0', 'hostSilent'],
  ])('that fails with “%s” says what it means', async (message, key) => {
    await expect(callServer(answering(({ failed }) => failed(new Error(message))))('{}')).rejects.toMatchObject({
      key,
    });
  });

  it('that comes back with nothing, as where a date was among the answer, says so', async () => {
    await expect(callServer(answering(({ done }) => done(null)))('{}')).rejects.toMatchObject({ key: 'hostSilent' });
  });
});

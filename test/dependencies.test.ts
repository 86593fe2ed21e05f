import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'planfold-rooms-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Verdict {
  readonly status: number | null;
  readonly errors: readonly string[];
}

/** Runs the rules of `npm run dependencies` over a project that holds these files alone. */
function cruise(files: { readonly [path: string]: string }): Verdict {
  rmSync(folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const command = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = resolve('tools/dependencies/rules.cjs');
  const { status, stdout } = spawnSync(process.execPath, [command, '--config', rules, '.'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, errors: [...stdout.matchAll(/^ +error (.+?)\s*$/gm)].map(([, error]) => error!).sort() };
}

describe('the rules of dependence', () => {
  it('let a file import what stands on lower floors, and types within its room', () => {
    const { status, errors } = cruise({
      'core/words/texts.ts': 'export type Text = string;',
      'core/numbers/ratio.ts':
        "import type { Text } from '../words/texts';\nexport const ratio = (text: Text) => text;",
      'addin/taskpane/Pane.tsx':
        "import { ratio } from '../../core/numbers/ratio';\nexport const Pane = () => <p>{ratio('1')}</p>;",
    });
    expect([status, errors]).toEqual([0, []]);
  });

  it('refuse a type import that runs up, sideways or from core to the outside, also in JSX', () => {
    const { status, errors } = cruise({
      'core/words/texts.ts': "import type { Ratio } from '../numbers/ratio';\nexport type Text = Ratio;",
      'core/numbers/ratio.ts': 'export type Ratio = number;',
      'core/results/line.ts': "export type { Trend } from '../history/trend';",
      'core/history/trend.ts':
        "import type { Pane } from '../../addin/taskpane/Pane';\nexport type Trend = typeof Pane;",
      'addin/taskpane/Pane.tsx':
        "import type { Script } from '../../apps-script/script';\nexport const Pane = (script: Script) => <p>{script}</p>;",
      'apps-script/script.ts': "import type { Case } from '../test/case';\nexport type Script = Case;",
      'test/case.ts': 'export type Case = string;',
    });
    expect(status).toBeGreaterThan(0);
    expect(errors).toEqual([
      'addin/taskpane imports a room that it may not: addin/taskpane/Pane.tsx → apps-script/script.ts',
      'apps-script imports a room that it may not: apps-script/script.ts → test/case.ts',
      'core/history imports a room that it may not: core/history/trend.ts → addin/taskpane/Pane.tsx',
      'core/results imports a room that it may not: core/results/line.ts → core/history/trend.ts',
      'core/words imports a room that it may not: core/words/texts.ts → core/numbers/ratio.ts',
    ]);
  });

  it('refuse a circle of two files of one room, even where types alone close it', () => {
    const { status, errors } = cruise({
      'core/splitting/share.ts': "import type { Part } from './part';\nexport type Share = Part;",
      'core/splitting/part.ts': "import type { Share } from './share';\nexport type Part = Share | number;",
    });
    expect(status).toBeGreaterThan(0);
    expect(errors).toEqual([expect.stringMatching(/^a circle of files: core\/splitting\//)]);
  });

  it('refuse libraries in core but zod/mini from the workbook up, and files that stand in no room', () => {
    const { errors } = cruise({
      'core/functions/sum.ts': "import { z } from 'zod/mini';\nexport const sum = z;",
      'core/workbook/mark.ts':
        "import { z } from 'zod/mini';\nimport { readFileSync } from 'node:fs';\nexport const mark = [z, readFileSync];",
      'core/drawer/mixed.ts': "import { mark } from '../workbook/mark';\nexport const mixed = mark;",
      'node_modules/zod/package.json': '{ "name": "zod", "exports": { "./mini": "./v4/mini/index.js" } }',
      'node_modules/zod/v4/mini/index.js': 'export const z = {};',
    });
    expect(errors).toEqual([
      'a file outside all rooms: core/drawer/mixed.ts → core/workbook/mark.ts',
      'core/functions imports a library that it may not: core/functions/sum.ts → node_modules/zod/v4/mini/index.js',
      'core/workbook imports a library that it may not: core/workbook/mark.ts → fs',
    ]);
  });
});

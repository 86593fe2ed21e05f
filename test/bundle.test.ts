import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { catalogue } from '../core/catalogue';

const bundle = readFileSync('dist/functions/functions.js', 'utf8');

describe('the functions bundle', () => {
  it('is at most 30 kB, minified and compressed', () => {
    expect(gzipSync(bundle, { level: 9 }).length).toBeLessThanOrEqual(30_000);
  });

  it('holds no React, no zod and no holidays', () => {
    expect(bundle).not.toMatch(/react|zod|holiday/i);
  });

  it('runs where there is nothing but the language itself, with every function in it', () => {
    const context = createContext({});
    runInContext(`${bundle}; this.Planfold = Planfold;`, context);
    const names = runInContext('JSON.stringify(Planfold.catalogue.functions.map((f) => f.name))', context) as string;
    expect(JSON.parse(names)).toEqual(catalogue.functions.map(({ name }) => name));
    const parts = runInContext(
      "JSON.stringify(Planfold.callFunction('SPLITTARGET', [100, [[1, 1, 1]]]))",
      context,
    ) as string;
    expect(JSON.parse(parts)).toEqual([[34, 33, 33]]);
  });
});

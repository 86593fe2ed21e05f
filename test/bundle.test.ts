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
    expect(/createElement|useState|\bzod|holiday/i.test(bundle)).toBe(false);
  });

  it('says what is wrong in English until the words of another language are added', () => {
    const context = createContext({ words: { missing: '缺少参数 {argument}。' } });
    const script = `${bundle};
      const message = () => {
        try { Planfold.callFunction('SPLITTARGET', [1], { language: 'zh-Hans' }); } catch (error) { return error.message; }
      };
      const before = message();
      Planfold.addErrorTexts('zh-Hans', words);
      JSON.stringify([before, message()]);`;
    expect(JSON.parse(runInContext(script, context) as string)).toEqual(['weights is missing.', '缺少参数 weights。']);
  });

  it('runs where there is nothing but the language itself, with every function in it', () => {
    const context = createContext({});
    runInContext(bundle, context);
    const names = runInContext('JSON.stringify(Planfold.catalogue.functions.map((f) => f.name))', context) as string;
    expect(JSON.parse(names)).toEqual(catalogue.functions.map(({ name }) => name));
    const parts = runInContext(
      "JSON.stringify(Planfold.callFunction('SPLITTARGET', [100, [[1, 1, 1]]]))",
      context,
    ) as string;
    expect(JSON.parse(parts)).toEqual([[34, 33, 33]]);
  });
});

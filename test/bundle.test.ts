import { readdirSync, readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { catalogue } from '../core/catalogue';

const folder = 'dist/addin';
const languages = ['en', 'zh-hans', 'zh-hant'];

/** The one script whose name begins so. */
function scriptNamed(name: string): string {
  const [file, ...others] = readdirSync(folder).filter((each) => new RegExp(`^${name}\\.[0-9a-f]+\\.js$`).test(each));
  expect([file, others]).toEqual([expect.any(String), []]);
  return readFileSync(`${folder}/${file}`, 'utf8');
}

const sizeOf = (names: readonly string[]) =>
  names.reduce((sum, name) => sum + gzipSync(scriptNamed(name), { level: 9 }).length, 0);

/** Everything but days off, which are loaded with the step that fills them in, and the self-test with its sample company. */
const firstLoad = (language: string) => ['pane', `pane-${language}`, `names-${language}`];
const rest = (language: string) => ['functions', 'history', language, 'planning', `words-${language}`];

describe('what the Excel add-in loads, minified and compressed', () => {
  it('is at most 30 kB for the functions', () => {
    expect(sizeOf(['functions'])).toBeLessThanOrEqual(30_000);
  });

  it.each(languages)('is at most 160 kB until the pane is there, in %s', (language) => {
    expect(sizeOf(firstLoad(language))).toBeLessThanOrEqual(160_000);
  });

  it.each(languages)('is at most 260 kB for one who makes sheets, in %s', (language) => {
    expect(sizeOf([...firstLoad(language), ...rest(language)])).toBeLessThanOrEqual(260_000);
  });
});

describe('the functions script', () => {
  it('holds no React, no zod and no holidays', () => {
    expect(/useState|Fluent|\bzod|holiday/i.test(scriptNamed('functions'))).toBe(false);
  });

  it('associates every function at once, before Office is ready or anything else is loaded', () => {
    const names: string[] = [];
    const never = new Promise(() => {});
    const context = createContext({
      CustomFunctions: { associate: (name: string) => names.push(name), Error },
      Office: { onReady: () => never, actions: { associate: () => {} } },
    });
    runInContext(scriptNamed('functions'), context);
    expect(names).toEqual(catalogue.functions.map(({ name }) => name));
  });
});

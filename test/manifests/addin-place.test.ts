import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPlace } from '../../tools/addin-place';

const folder = mkdtempSync(join(tmpdir(), 'planfold-place-'));
const withSupport = join(folder, 'with.json');
const without = join(folder, 'without.json');
const unversioned = join(folder, 'unversioned.json');
writeFileSync(withSupport, JSON.stringify({ version: '1.2.3', bugs: { url: 'https://planfold.example/ask' } }));
writeFileSync(without, JSON.stringify({ version: '1.2.3' }));
writeFileSync(unversioned, JSON.stringify({ version: 'next', bugs: { url: 'https://planfold.example/ask' } }));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the place of the add-in', () => {
  it('is this machine unless the environment says otherwise', () => {
    expect(readPlace({}, withSupport).place).toEqual({ origin: 'https://localhost:3000', version: '1.2.3' });
    expect(readPlace({ PLANFOLD_ORIGIN: '', PLANFOLD_NAMESPACE: '' }, withSupport).place).not.toHaveProperty(
      'namespace',
    );
  });

  it('is what the environment says, with its path and without a slash at the end', () => {
    const environment = { PLANFOLD_ORIGIN: 'https://People.example/planfold//', PLANFOLD_NAMESPACE: 'DEV' };
    expect(readPlace(environment, withSupport)).toEqual({
      place: { origin: 'https://people.example/planfold', version: '1.2.3', namespace: 'DEV' },
      support: 'https://planfold.example/ask',
    });
  });

  it.each([
    'http://planfold.example',
    'planfold.example',
    'https://',
    'ftp://x',
    'https://x/?a',
    'https://x/#a',
    'https://me@x',
  ])('is not %s', (origin) => {
    expect(() => readPlace({ PLANFOLD_ORIGIN: origin }, withSupport)).toThrow('is not an https address');
  });

  it.each(['1DEV', 'D V', 'D-V', '合', `D${'x'.repeat(32)}`])('has no namespace such as %s', (namespace) => {
    expect(() => readPlace({ PLANFOLD_NAMESPACE: namespace }, withSupport)).toThrow('PLANFOLD_NAMESPACE');
  });

  it.each(['https://people.example/ask?of=planfold', 'mailto:sales-tools@people.example'])(
    'sends questions to %s where PLANFOLD_SUPPORT says so',
    (support) => {
      expect(readPlace({ PLANFOLD_SUPPORT: support }, withSupport)).toMatchObject({ support });
    },
  );

  it.each(['http://people.example', 'people.example', 'mailto:me', 'https://x/)(', 'javascript:alert(1)', 'https://'])(
    'sends no questions to %s',
    (support) => {
      expect(() => readPlace({ PLANFOLD_SUPPORT: support }, withSupport)).toThrow('PLANFOLD_SUPPORT');
    },
  );

  it('needs an address for questions, and a version', () => {
    expect(() => readPlace({ PLANFOLD_ORIGIN: 'https://planfold.example' }, without)).toThrow(
      'PLANFOLD_SUPPORT is not set',
    );
    expect(() => readPlace({}, unversioned)).toThrow('“next” is not a version');
  });
});

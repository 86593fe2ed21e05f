import { JSDOM } from 'jsdom';
import { remembered } from '../../addin/hosts/excel/remembered';

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

function storageIs(get: () => Storage | undefined): void {
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, get });
}

describe('what the pane remembers', () => {
  it('is there again where the browser keeps it', () => {
    const { localStorage } = new JSDOM('', { url: 'https://planfold.example/' }).window;
    storageIs(() => localStorage);
    expect(remembered.get('language')).toBeUndefined();
    remembered.set('language', 'zh-Hant');
    expect(remembered.get('language')).toBe('zh-Hant');
  });

  const { localStorage: full } = new JSDOM('', { url: 'https://planfold.example/', storageQuota: 10 }).window;

  it.each<[string, () => Storage | undefined]>([
    [
      'denies storage to frames of other sites',
      () => {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    ],
    ['has no storage', () => undefined],
    ['has no room left', () => full],
  ])('is forgotten without a word where the browser %s', (_, get) => {
    storageIs(get);
    expect(() => remembered.set('language', 'zh-Hant')).not.toThrow();
    expect(remembered.get('language')).toBeUndefined();
  });
});

import { readFileSync } from 'node:fs';
import { unknownKeys } from './manifest-keys';

const manifest = JSON.parse(readFileSync('dist/apps-script/appsscript.json', 'utf8'));

describe('the manifest', () => {
  it('holds no key that Google does not know', () => {
    expect(unknownKeys(manifest)).toEqual([]);
    expect(unknownKeys({ ...manifest, $schema: '', executionApi: { acces: '' } })).toEqual([
      '$schema',
      'executionApi.acces',
    ]);
  });

  it('asks for this spreadsheet and the sidebar, and nothing else', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('is for V8, logs exceptions, and names a time zone that exists', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
    expect(() => new Intl.DateTimeFormat('en', { timeZone: manifest.timeZone })).not.toThrow();
  });

  it('offers nothing to programs outside the spreadsheet', () => {
    for (const key of ['executionApi', 'webapp', 'dependencies', 'urlFetchWhitelist'])
      expect(manifest[key]).toBeUndefined();
  });
});

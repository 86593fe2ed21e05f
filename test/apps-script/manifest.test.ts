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

  it('requests access only to this spreadsheet and the sidebar', () => {
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });

  it('sets V8, exception logging and an existing time zone', () => {
    expect(manifest).toMatchObject({ runtimeVersion: 'V8', exceptionLogging: 'STACKDRIVER' });
    expect(() => new Intl.DateTimeFormat('en', { timeZone: manifest.timeZone })).not.toThrow();
  });

  it('offers nothing to programs outside the spreadsheet', () => {
    for (const key of ['executionApi', 'webapp', 'dependencies', 'urlFetchWhitelist'])
      expect(manifest[key]).toBeUndefined();
  });
});
